import Glibc

/// The folders below an output folder, each looked at once; a link among them is never followed.
struct FolderStates: Sendable {
  enum State: Hashable {
    case folder
    case absent
    /// This folder's path is taken by something else.
    case blocked(String, SystemFailure)
  }

  private let root: String
  private var known: [Substring: State] = [:]

  init(root: String) {
    self.root = root
    // The folder itself may be reached through links; those above it are the user's own way.
    var status = stat()
    known[""] = stat(root, &status) == 0 ? .folder : .absent
  }

  /// The state of the folder that holds a file.
  mutating func state(above path: String) -> State {
    state(of: Self.parent(of: path[...]))
  }

  private mutating func state(of folder: Substring) -> State {
    if let state = known[folder] { return state }
    var state = self.state(of: Self.parent(of: folder))
    if state == .folder {
      state =
        switch FileKind.of("\(root)/\(folder)") {
        case .folder: .folder
        case .absent: .absent
        case .link: .blocked(String(folder), SystemFailure(code: ELOOP))
        case .regular, .other: .blocked(String(folder), SystemFailure(code: ENOTDIR))
        }
    }
    known[folder] = state
    return state
  }

  /// The outermost folder above a file that is not there; nil where all are.
  mutating func outermostAbsent(above path: String) -> Substring? {
    var (folder, found) = (Self.parent(of: path[...]), Substring?.none)
    while !folder.isEmpty, state(of: folder) == .absent {
      found = folder
      folder = Self.parent(of: folder)
    }
    return found
  }

  /// Makes the folders above a file; `made` gets the path of each new one.
  mutating func make(above path: String, made: inout [String]) throws(SystemFailure) {
    try make(Self.parent(of: path[...]), made: &made)
  }

  private mutating func make(_ folder: Substring, made: inout [String]) throws(SystemFailure) {
    switch state(of: folder) {
    case .folder: return
    case .blocked(_, let failure): throw failure
    case .absent: break
    }
    try make(Self.parent(of: folder), made: &made)
    try Folder.make("\(root)/\(folder)")
    made.append("\(root)/\(folder)")
    known[folder] = .folder
  }

  private static func parent(of path: Substring) -> Substring { path.folderPath ?? "" }
}

/// Making folders.
enum Folder {
  /// Makes one folder, open to be read by all whatever the umask.
  static func make(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o755) != 0 { throw .current }
    if chmod(path, 0o755) != 0 { throw .current }
  }

  /// Makes a folder and those above it that are not there yet; `made` gets the path of each.
  static func makeAll(_ path: String, made: inout [String]) throws(SystemFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT != S_IFDIR { throw SystemFailure(code: ENOTDIR) }
      return
    }
    if errno != ENOENT { throw .current }
    if let folder = path.folderPath, !folder.isEmpty { try makeAll(String(folder), made: &made) }
    if mkdir(path, 0o755) != 0 {
      if errno == EEXIST { return }
      throw .current
    }
    made.append(path)
    if chmod(path, 0o755) != 0 { throw .current }
  }
}
