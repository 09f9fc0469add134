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

  init(of files: [OutputFile], with root: String, jobs: Int) {
    self.root = root
    folders = FolderStates(root: root)
    let manifest = try? FolderReader.bytes(of: "\(root)/\(Manifest.name)", limit: 64 << 20).get()
    earlier = manifest.flatMap(Manifest.init)?.paths ?? []
    let made = Set(files.map(\.path))
    isManifestSame = manifest == Manifest(paths: made).bytes
    let ours = Set(earlier)
    let states = Workers.map(files.stretches(of: 64), jobs: jobs) { files[$0].map { Self.state(of: $0, in: root) } }
    for (file, state) in zip(files, states.joined()) { take(file, state, isOurs: ours.contains(file.path)) }
    for path in earlier where !made.contains(path) && folders.state(above: path) == .folder {
      if FileKind.of("\(root)/\(path)") == .regular { changes.removed.append(path) }
    }
  }

  /// What stands in the place of a file.
  private enum FileState: Sendable {
    case absent, differs
    case same(isModeWrong: Bool)
    case taken(SystemFailure)
  }

  private static func state(of file: OutputFile, in root: String) -> FileState {
    let path = "\(root)/\(file.path)"
    var status = stat()
    guard lstat(path, &status) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let isSame = Int(status.st_size) == file.bytes.count && holds(file.bytes, at: path)
      return isSame ? .same(isModeWrong: status.st_mode & 0o7777 != 0o644) : .differs
    case S_IFDIR: return .taken(SystemFailure(code: EISDIR))
    case S_IFLNK: return .taken(SystemFailure(code: ELOOP))
    default: return .taken(SystemFailure(code: EINVAL))
    }
  }

  private mutating func take(_ file: OutputFile, _ state: FileState, isOurs: Bool) {
    let path = "\(root)/\(file.path)"
    switch folders.state(above: file.path) {
    case .folder: break
    case .absent: return changes.written.append(file.path)
    case .blocked(let folder, let failure):
      let obstacle = failure.diagnostic(for: "\(root)/\(folder)")
      if obstacles.last != obstacle { obstacles.append(obstacle) }
      return
    }
    switch state {
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

  private static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    guard case .success(let found) = FolderReader.bytes(of: path, limit: bytes.count) else { return false }
    return found == bytes
  }
}
