package import Diagnostics
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
  /// The changes that reviewers accept; only content folders have them.
  package let acceptances: [Acceptance]

  package init(
    kind: Kind, label: String, library: PlanLibrary, files: [FolderFile] = [], acceptances: [Acceptance] = []
  ) {
    self.kind = kind
    self.label = label
    self.library = library
    self.files = files
    self.acceptances = acceptances
  }
}

/// What reading a side gave.
package struct SideReading: Sendable {
  /// Nil where a message is an error.
  package let side: Side?
  package let diagnostics: [Diagnostic]
  /// The files read, for excerpts under messages; paths as in the messages.
  package let sources: [FolderFile]

  init(_ side: Side?, _ diagnostics: [Diagnostic] = [], sources: [FolderFile] = []) {
    self.side = side
    self.diagnostics = diagnostics
    self.sources = sources
  }
}

/// Reads a side: a content folder, the folder of a built site, a model file or a revision of git.
package struct SideReader: Sendable {
  /// Where the built site lies in a revision, from the working folder on.
  package var output: String
  package var folderReader = FolderReader()

  package init(output: String) {
    self.output = FolderReader.withoutTrailingSlashes(output)
  }

  /// Reads both sides at the same time; the old one comes first.
  package func read(old: String, new: String) -> [SideReading] {
    let sides = Concurrently.both { read($0 == .old ? old : new) }
    return [sides.0, sides.1]
  }

  /// What stands at a path is taken before a revision of the same name; `git:` before a revision says that it is one.
  package func read(_ argument: String) -> SideReading {
    if argument.hasPrefix("git:") { return revision(String(argument.dropFirst(4))) }
    let path = FolderReader.withoutTrailingSlashes(argument)
    switch FileKind.of(path) {
    case .regular: return model(at: path, argument)
    case .folder, .link:
      if FileKind.of("\(path)/\(Self.modelPath)") == .regular {
        return model(at: "\(path)/\(Self.modelPath)", argument)
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
    let content = ContentStep.run(path, reader: folderReader)
    let files = content.files.map { FolderFile(path: String($0.path.dropFirst(path.count + 1)), bytes: $0.bytes) }
    let side = content.library.map {
      Side(kind: .content, label: path, library: $0, files: files, acceptances: content.acceptances)
    }
    return SideReading(side, content.diagnostics, sources: content.files)
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
    case .success(let bytes): return model(bytes, path: "\(revision):\(path)", kind: .revision, revision)
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
