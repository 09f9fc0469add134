package import Diagnostics
import PlanLoading
import PlanModel
package import Scaffolding

/// A whole run of `tiendo new`: the content is read and checked, the new files are made and checked with it, then written.
package struct ContentAddition: Sendable {
  package let diagnostics: [Diagnostic]
  /// What messages may show: the content, the new files, the arguments.
  package let sources: [FolderFile]
  /// The paths written, new files and files that grew; empty where nothing was.
  package let written: [(path: String, isNew: Bool)]
  /// 0 done, 1 errors in content, 3 a file is in the way or input or output failed, 64 wrong arguments.
  package let exitCode: Int32

  /// Carries out a request on the content folder `content`, as the user gave it.
  package static func run(
    _ request: ScaffoldRequest, content: String, reader: FolderReader = FolderReader()
  ) -> ContentAddition {
    let root = FolderReader.withoutTrailingSlashes(content)
    let checked = ContentStep.run(root, reader: reader)
    guard let library = checked.library, !checked.diagnostics.containErrors else {
      let isUnreadable = checked.diagnostics.contains { $0.message == .siteInputOutput }
      return ContentAddition(checked.diagnostics, checked.files, isUnreadable ? 3 : 1)
    }
    let files = checked.files.map { (path: String($0.path.dropFirst(root.count + 1)), bytes: $0.bytes) }
    switch request.scaffold(in: ContentSnapshot(library: library, files: files)) {
    case .failure(let refusal): return refused(refusal.diagnostics, root, checked.files)
    case .success(let scaffold):
      let after = Self.files(files, with: scaffold)
      let result = PlanLoader.load(after)
      let own = Set(scaffold.files.map(\.path))
      let found = result.diagnostics.filter { $0.severity == .error || own.contains($0.place.path) }
      let sources = after.map { FolderFile(path: "\(root)/\($0.path)", bytes: $0.bytes) }
      let messages = found.map { $0.below(root) }
      if found.containErrors { return ContentAddition(messages.filter { $0.severity == .error }, sources, 64) }
      if let failure = ContentWriter(root).write(scaffold) { return ContentAddition([failure], sources, 3) }
      let written = scaffold.files.map { (path: "\(root)/\($0.path)", isNew: $0.before == nil) }
      return ContentAddition(messages, sources, 0, written: written)
    }
  }

  private init(
    _ diagnostics: [Diagnostic], _ sources: [FolderFile], _ exitCode: Int32,
    written: [(path: String, isNew: Bool)] = []
  ) {
    (self.diagnostics, self.sources, self.exitCode) = (diagnostics, sources, exitCode)
    self.written = written
  }

  /// Faults of arguments show the argument; files that are in the way lie below the content folder.
  private static func refused(
    _ diagnostics: [Diagnostic], _ root: String, _ files: [FolderFile]
  ) -> ContentAddition {
    let isArgument = { (diagnostic: Diagnostic) in diagnostic.place.path.hasPrefix("--") }
    let messages = diagnostics.map { isArgument($0) ? $0 : $0.below(root) }
    return ContentAddition(messages, files, diagnostics.contains(where: isArgument) ? 64 : 3)
  }

  private static func files(_ old: [(path: String, bytes: [UInt8])], with scaffold: Scaffold) -> [LoadedFile] {
    let changed = Set(scaffold.files.map(\.path))
    return old.filter { !changed.contains($0.path) }.map { LoadedFile(path: $0.path, bytes: $0.bytes) }
      + scaffold.files.map { LoadedFile(path: $0.path, bytes: $0.bytes) }
  }
}
