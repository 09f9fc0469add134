package import Diagnostics
import Glibc

/// How an output folder differs from the files of a build; making it touches nothing.
package struct OutputComparison: Sendable {
  package private(set) var changes = OutputChanges()
  /// What stands in the way of the build and is not ours to remove: foreign files, links, folders in a file's place.
  package private(set) var obstacles: [Diagnostic] = []
  /// Whether nothing has to be written, the manifest included.
  package var isSame: Bool { changes.isEmpty && isManifestSame }

  /// What the folder says tiendo made earlier.
  let earlier: [String]
  private let isManifestSame: Bool
  /// Unchanged files whose mode is not the one tiendo gives.
  private(set) var wrongModes: [String] = []
  private(set) var folders: FolderStates
  private let root: String

  init(of files: [OutputFile], with root: String) {
    self.root = root
    folders = FolderStates(root: root)
    let manifest = try? FolderReader.bytes(of: "\(root)/\(Manifest.name)", limit: 64 << 20).get()
    earlier = manifest.flatMap(Manifest.init)?.paths ?? []
    let made = Set(files.map(\.path))
    isManifestSame = manifest == Manifest(paths: made).bytes
    let ours = Set(earlier)
    for file in files { compare(file, isOurs: ours.contains(file.path)) }
    for path in earlier where !made.contains(path) && folders.state(above: path) == .folder {
      if FileKind.of("\(root)/\(path)") == .regular { changes.removed.append(path) }
    }
  }

  private mutating func compare(_ file: OutputFile, isOurs: Bool) {
    let path = "\(root)/\(file.path)"
    switch folders.state(above: file.path) {
    case .folder: break
    case .absent: return changes.written.append(file.path)
    case .blocked(let folder, let failure):
      let obstacle = failure.diagnostic(for: "\(root)/\(folder)")
      if obstacles.last != obstacle { obstacles.append(obstacle) }
      return
    }
    var status = stat()
    guard lstat(path, &status) == 0 else { return changes.written.append(file.path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      if holds(file, size: Int(status.st_size)) {
        changes.unchanged += 1
        if status.st_mode & 0o7777 != 0o644 { wrongModes.append(file.path) }
      } else if isOurs {
        changes.written.append(file.path)
      } else {
        obstacles.append(Diagnostic(.siteForeignFile, at: .file(path)))
      }
    case S_IFDIR: obstacles.append(SystemFailure(code: EISDIR).diagnostic(for: path))
    case S_IFLNK: obstacles.append(SystemFailure(code: ELOOP).diagnostic(for: path))
    default: obstacles.append(SystemFailure(code: EINVAL).diagnostic(for: path))
    }
  }

  private func holds(_ file: OutputFile, size: Int) -> Bool {
    guard size == file.bytes.count else { return false }
    guard case .success(let bytes) = FolderReader.bytes(of: "\(root)/\(file.path)", limit: size) else { return false }
    return bytes == file.bytes
  }
}
