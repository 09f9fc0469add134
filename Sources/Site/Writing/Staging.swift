import Glibc

/// Files under temporary names in a folder of their own, below the output folder, until all of them are whole.
struct Staging {
  /// The folder's name; what is in it is ours.
  static let name = ".tiendo-moi"

  private let root: String
  private let folder: String
  /// The paths that the files numbered 0, 1, 2 … will get.
  private var paths: [String] = []

  init(below root: String) {
    self.root = root
    folder = "\(root)/\(Self.name)"
  }

  /// Makes the folder, or clears what a build that was cut off has left in it.
  func open() throws(SystemFailure) {
    switch FileKind.of(folder) {
    case .absent: try Folder.make(folder)
    case .folder: Self.clear(folder)
    case .link: throw SystemFailure(code: ELOOP)
    case .regular, .other: throw SystemFailure(code: ENOTDIR)
    }
  }

  /// Writes the next file.
  mutating func add(_ bytes: [UInt8], for path: String) throws(SystemFailure) {
    paths.append(path)
    try Self.write(bytes, to: "\(folder)/\(paths.count - 1)")
  }

  /// Writes the next files, several at once.
  ///
  /// - Returns: nil, or the first path in the order of the files that could not be written and why.
  mutating func add(_ files: [OutputFile], jobs: Int) -> (path: String, failure: SystemFailure)? {
    let (folder, first) = (folder, paths.count)
    paths += files.map(\.path)
    let failures = Workers.map(files.stretches(of: 64), jobs: jobs) { stretch -> (Int, SystemFailure)? in
      for index in stretch {
        do throws(SystemFailure) {
          try Self.write(files[index].bytes, to: "\(folder)/\(first + index)")
        } catch {
          return (index, error)
        }
      }
      return nil
    }
    return failures.compactMap(\.self).first.map { (files[$0.0].path, $0.1) }
  }

  private static func write(_ bytes: [UInt8], to temporary: String) throws(SystemFailure) {
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .current }
    var failure = write(bytes, to: descriptor)
    if failure == nil, fchmod(descriptor, 0o644) != 0 { failure = .current }
    if Glibc.close(descriptor) != 0, failure == nil { failure = .current }
    if let failure { throw failure }
  }

  /// Gives the files their own names, in the order in which they were written, up to the first that fails.
  ///
  /// - Parameter range: which of them, by number.
  /// - Returns: nil, or the path that could not be replaced and why.
  func rename(_ range: Range<Int>) -> (path: String, failure: SystemFailure)? {
    for index in range where Glibc.rename("\(folder)/\(index)", "\(root)/\(paths[index])") != 0 {
      return (paths[index], .current)
    }
    return nil
  }

  var count: Int { paths.count }

  /// Removes the folder with whatever is left in it.
  func close() {
    for index in paths.indices { unlink("\(folder)/\(index)") }
    rmdir(folder)
  }

  /// Removes what a build that was cut off has left, if anything.
  static func clear(_ folder: String) {
    guard FileKind.of(folder) == .folder else { return }
    for name in FolderListing.names(in: folder) ?? [] where name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      unlink("\(folder)/\(name)")
    }
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
