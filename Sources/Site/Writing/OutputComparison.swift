package import Diagnostics

/// How an output folder differs from the files of a build; making it touches nothing.
package struct OutputComparison: Sendable {
  package private(set) var changes = OutputChanges()
  /// What stands in the way of the build and is not ours to remove: foreign files, links, folders in a file's place.
  package private(set) var obstacles: [Diagnostic] = []
  /// Whether nothing has to be written, the manifest included.
  package var isSame: Bool { changes.isEmpty && isManifestSame }

  /// What the folder says tiendo made earlier.
  let earlier: [String]
  /// What it says when the build is done.
  let manifest: Manifest
  private let isManifestSame: Bool
  /// Unchanged files whose mode is not the one tiendo gives.
  private(set) var wrongModes: [String] = []
  private(set) var folders: FolderStates
  private let root: String

  init(of files: [ReceivedFile], with root: String) {
    self.root = root
    folders = FolderStates(root: root)
    let found = try? FolderReader.bytes(of: "\(root)/\(Manifest.name)", limit: 64 << 20).get()
    earlier = found.flatMap(Manifest.init)?.paths ?? []
    manifest = Manifest(paths: files.map(\.path))
    isManifestSame = found.map { [manifest] in $0 == manifest.bytes } ?? false
    let isListSame = earlier == manifest.paths
    let ours = isListSame ? [] : Set(earlier)
    for file in files { take(file, isOurs: isListSame || ours.contains(file.path)) }
    if isListSame { return }
    let made = Set(manifest.paths)
    for path in earlier where !made.contains(path) && folders.state(above: path) == .folder {
      if FileKind.of("\(root)/\(path)") == .regular { changes.removed.append(path) }
    }
  }

  private mutating func take(_ file: ReceivedFile, isOurs: Bool) {
    let path = "\(root)/\(file.path)"
    switch folders.state(above: file.path) {
    case .folder: break
    case .absent: return changes.written.append(file.path)
    case .blocked(let folder, let failure):
      let obstacle = failure.diagnostic(for: "\(root)/\(folder)")
      if obstacles.last != obstacle { obstacles.append(obstacle) }
      return
    }
    switch file.state {
    case .absent: changes.written.append(file.path)
    case .same(let isModeWrong):
      changes.unchanged += 1
      if isModeWrong { wrongModes.append(file.path) }
    case .differs:
      if isOurs {
        changes.written.append(file.path)
      } else {
        obstacles.append(Diagnostic(.siteForeignFile, at: .file(path)))
      }
    case .taken(let failure): obstacles.append(failure.diagnostic(for: path))
    }
  }
}
