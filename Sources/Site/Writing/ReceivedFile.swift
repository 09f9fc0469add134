import Glibc

/// What became of a file of a build when a worker had made it.
package struct ReceivedFile: Sendable {
  /// What stood in its place.
  enum State: Sendable {
    case absent, differs
    case same(isModeWrong: Bool)
    case taken(SystemFailure)
  }

  let path: String
  let state: State
  /// Why it could not be staged.
  private let failure: SystemFailure?

  var stagingFailure: (path: String, failure: SystemFailure)? { failure.map { (path, $0) } }

  /// Compares a file with what stands in its place, and stages it where it differs.
  ///
  /// - Parameters:
  ///   - file: the file as made; a path that leads out of the folder is left to the check of paths.
  ///   - root: the output folder.
  ///   - staging: nil where nothing is to be written.
  init(_ file: OutputFile, in root: String, staging: Staging?) {
    path = file.path
    guard Manifest.isSafe(file.path) else {
      (state, failure) = (.absent, nil)
      return
    }
    state = Self.state(of: file, in: root)
    failure =
      switch state {
      case .absent, .differs: staging.flatMap { Self.stage(file, $0) }
      case .same, .taken: nil
      }
  }

  private static func stage(_ file: OutputFile, _ staging: Staging) -> SystemFailure? {
    do throws(SystemFailure) {
      try staging.add(file.bytes, for: file.path)
      return nil
    } catch {
      return error
    }
  }

  private static func state(of file: OutputFile, in root: String) -> State {
    let path = "\(root)/\(file.path)"
    var status = stat()
    guard lstat(path, &status) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let isSame = FolderReader.holds(file.bytes, at: path)
      return isSame ? .same(isModeWrong: status.st_mode & 0o7777 != 0o644) : .differs
    case S_IFDIR: return .taken(SystemFailure(code: EISDIR))
    case S_IFLNK: return .taken(SystemFailure(code: ELOOP))
    default: return .taken(SystemFailure(code: EINVAL))
    }
  }
}
