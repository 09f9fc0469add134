package import DataSyntax
package import Diagnostics
import Parallel
package import PlanLoading
package import PlanModel
package import Site

/// One of the two states that are compared.
package struct Side: Sendable {
  package enum Kind: String, Hashable, Sendable {
    case content, output, revision
  }

  package let kind: Kind
  /// As the user gave it.
  package let label: String
  package let library: PlanLibrary
  /// The files of a content folder, their paths inside it; none for the others.
  package let files: [FolderFile]
  /// Those of them that are YAML or JSON, as they were read.
  package let documents: [DataDocument]
  /// The changes that reviewers accept; only content folders have them.
  package let acceptances: [Acceptance]
  /// Its pages; nil where they are not known or need not be.
  package var site: SiteState?

  package init(
    kind: Kind, label: String, library: PlanLibrary, files: [FolderFile] = [], documents: [DataDocument] = [],
    acceptances: [Acceptance] = [], site: SiteState? = nil
  ) {
    self.kind = kind
    self.label = label
    self.library = library
    self.files = files
    self.documents = documents
    self.acceptances = acceptances
    self.site = site
  }
}

/// What reading a side gave.
package struct SideReading: Sendable {
  /// Nil where a message is an error.
  package fileprivate(set) var side: Side?
  package let diagnostics: [Diagnostic]
  /// The files read, for excerpts under messages; paths as in the messages.
  package var sources: [FolderFile] { content?.files ?? [] }
  /// What was read of a content folder.
  fileprivate let content: CheckedContent?

  fileprivate init(_ side: Side?, _ diagnostics: [Diagnostic] = [], content: CheckedContent? = nil) {
    self.side = side
    self.diagnostics = diagnostics
    self.content = content
  }
}

/// Reads a side: a content folder, the folder of a built site, a model file or a revision of git.
package struct SideReader: Sendable {
  /// Where the built site lies in a revision, from the working folder on.
  package var output: String
  package var folderReader = FolderReader()
  /// How the pages of a content folder are built where they are compared; nil: they are not.
  package var settings: BuildSettings?

  package init(output: String, settings: BuildSettings? = nil) {
    self.output = FolderReader.withoutTrailingSlashes(output)
    self.settings = settings
  }

  /// Reads both sides at the same time; the old one comes first.
  ///
  /// Two content folders are built with the same templates and the same program, so that their pages differ by their
  /// data alone; beside a written site the pages of a content folder are built to be compared with it.
  package func read(old: String, new: String) -> [SideReading] {
    var readings = Workers.map([old, new], jobs: 2) { read($0) }
    let isWritten = readings.contains { $0.side?.site != nil }
    for index in readings.indices where isWritten && readings[index].side?.kind == .content {
      let site = readings[index].content.flatMap(site)
      readings[index].side?.site = site
    }
    return readings
  }

  /// The pages that a content folder gives; nil where they cannot be built.
  private func site(of content: CheckedContent) -> SiteState? {
    settings.flatMap { SiteState(PreparedSite($0, content: content)) }
  }

  /// What stands at a path is taken before a revision of the same name; `git:` before a revision says that it is one.
  package func read(_ argument: String) -> SideReading {
    if argument.hasPrefix("git:") { return revision(String(argument.dropFirst(4))) }
    let path = FolderReader.withoutTrailingSlashes(argument)
    switch FileKind.of(path) {
    case .regular: return model(at: path, argument)
    case .folder, .link:
      if FileKind.of("\(path)/\(Self.modelPath)") == .regular {
        var reading = model(at: "\(path)/\(Self.modelPath)", argument)
        if reading.side != nil { reading.side?.site = SiteState(folder: path) }
        return reading
      }
      let isContent = ["site.yaml", "site.json"].contains { FileKind.of("\(path)/\($0)") == .regular }
      return isContent ? content(path) : SideReading(nil, [unknown(argument)])
    case .absent, .other: return revision(argument)
    }
  }

  private static let modelPath = "du-lieu/model.json"

  private func unknown(_ argument: String) -> Diagnostic {
    Diagnostic(.reviewSideUnknown, at: .file(argument), ["side": argument])
  }

  private func content(_ path: String) -> SideReading {
    let content = ContentStep.run(path, reader: folderReader, keepsDocuments: true)
    let files = content.files.map { FolderFile(path: String($0.path.dropFirst(path.count + 1)), bytes: $0.bytes) }
    let side = content.library.map {
      Side(
        kind: .content, label: path, library: $0, files: files, documents: content.documents,
        acceptances: content.acceptances)
    }
    return SideReading(side, content.diagnostics, content: content)
  }

  private func model(at path: String, _ label: String) -> SideReading {
    switch FolderReader.bytes(of: path, limit: 1 << 30) {
    case .failure(let failure): SideReading(nil, [failure.diagnostic(for: path)])
    case .success(let bytes): model(bytes, path: path, kind: .output, label)
    }
  }

  private func revision(_ revision: String) -> SideReading {
    let path = "\(output)/\(Self.modelPath)"
    switch GitObjects.read(path, of: revision) {
    case .success(let bytes):
      var reading = model(bytes, path: "\(revision):\(path)", kind: .revision, revision)
      if reading.side != nil { reading.side?.site = SiteState(revision: revision, output: output) }
      return reading
    case .failure(.unknownRevision): return SideReading(nil, [unknownRevision(revision)])
    case .failure(.noSuchFile):
      let arguments = ["revision": revision, "path": path]
      return SideReading(nil, [Diagnostic(.reviewModelAbsent, at: .file(revision), arguments)])
    case .failure(.noGit): return SideReading(nil, [Diagnostic(.reviewGitMissing, at: .file(revision))])
    case .failure(.failed(let cause)):
      let arguments = ["revision": revision, "cause": cause]
      return SideReading(nil, [Diagnostic(.reviewGitFailed, at: .file(revision), arguments)])
    }
  }

  /// What looks like a path is more likely a folder that is not there.
  private func unknownRevision(_ revision: String) -> Diagnostic {
    if revision.contains("/") || revision.contains(".") { return unknown(revision) }
    return Diagnostic(.reviewRevisionUnknown, at: .file(revision), ["revision": revision])
  }

  private func model(_ bytes: [UInt8], path: String, kind: Side.Kind, _ label: String) -> SideReading {
    let reading = ModelSide.read(path: path, bytes: bytes)
    let side = reading.library.map { Side(kind: kind, label: label, library: $0) }
    return SideReading(side, reading.diagnostics)
  }
}

extension SideReading {
  /// 1 where content has errors, 3 where a side could not be read, 69 where git is missing.
  package static func exitCode(_ readings: [SideReading]) -> Int32 {
    let messages = readings.flatMap(\.diagnostics).map(\.message)
    if messages.contains(.reviewGitMissing) { return 69 }
    let unread: [MessageID] = [
      .siteInputOutput, .reviewSideUnknown, .reviewRevisionUnknown, .reviewModelAbsent, .reviewGitFailed,
    ]
    return messages.contains(where: unread.contains) ? 3 : 1
  }
}
