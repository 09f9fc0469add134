import Glibc

/// Files in a folder of their own below the output folder, under the paths that they will get, until all are whole.
struct Staging: Sendable {
  /// The folder's name; what is in it is ours.
  static let name = ".tiendo-moi"

  private let root: String
  let folder: String

  init(below root: String) {
    self.root = root
    folder = "\(root)/\(Self.name)"
  }

  /// Clears what a build that was cut off has left; the folder itself comes with the first file.
  func open() throws(SystemFailure) {
    switch FileKind.of(folder) {
    case .absent: break
    case .folder: close()
    case .link: throw SystemFailure(code: ELOOP)
    case .regular, .other: throw SystemFailure(code: ENOTDIR)
    }
  }

  /// Writes a file; several workers may do so at the same time.
  func add(_ bytes: [UInt8], for path: String) throws(SystemFailure) {
    let temporary = "\(folder)/\(path)"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var descriptor = Glibc.open(temporary, flags, 0o644)
    if descriptor < 0, errno == ENOENT {
      var made: [String] = []
      try Folder.makeAll(String(temporary.folderPath ?? ""), made: &made)
      descriptor = Glibc.open(temporary, flags, 0o644)
    }
    guard descriptor >= 0 else { throw .current }
    var failure = Self.write(bytes, to: descriptor)
    if failure == nil, fchmod(descriptor, 0o644) != 0 { failure = .current }
    if Glibc.close(descriptor) != 0, failure == nil { failure = .current }
    if let failure { throw failure }
  }

  /// Gives a file its own name, or a folder that is not there yet, with all that is in it.
  func move(_ temporary: String, to path: String) throws(SystemFailure) {
    if rename("\(folder)/\(temporary)", "\(root)/\(path)") != 0 { throw .current }
  }

  /// Removes the folder with whatever is left in it.
  func close() {
    Self.remove(folder)
  }

  /// Removes a folder with all that is in it; links are removed and not followed.
  private static func remove(_ folder: String) {
    guard FileKind.of(folder) == .folder else { return }
    for name in FolderListing.names(in: folder) ?? [] where unlink("\(folder)/\(name)") != 0 {
      remove("\(folder)/\(name)")
    }
    rmdir(folder)
  }

  /// Writes all bytes; nil, or why not.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> SystemFailure? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return .current }
        written += count
      }
      return nil
    }
  }
}
