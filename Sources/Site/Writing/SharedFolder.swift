import Glibc

/// A folder that takes files one at a time, each whole or not at all; files of others in it are left alone.
package struct SharedFolder: ~Copyable {
  package let root: String
  private let lock: FolderLock
  private let staging: Staging
  private var folders: FolderStates
  /// The folders that were not there before.
  private var made: [String]

  /// Makes the folder where it is not there yet, and holds it until it is let go.
  ///
  /// - Throws: `EWOULDBLOCK` where another run holds it.
  package init(_ root: String) throws(SystemFailure) {
    let root = FolderReader.withoutTrailingSlashes(root)
    let (lock, staging, made) = try Self.open(root)
    (self.root, self.lock, self.staging, self.made) = (root, lock, staging, made)
    folders = FolderStates(root: root)
  }

  private static func open(_ root: String) throws(SystemFailure) -> (FolderLock, Staging, made: [String]) {
    var made: [String] = []
    try Folder.makeAll(root, made: &made)
    let lock = try FolderLock(root)
    let staging = Staging(below: root)
    do throws(SystemFailure) {
      try staging.open()
    } catch {
      lock.release()
      throw error
    }
    return (lock, staging, made)
  }

  deinit {
    staging.close()
    // Only those that stayed empty go.
    for folder in made.reversed() { rmdir(folder) }
    lock.release()
  }

  /// Puts a file in its place, with the folders above it.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: below the folder, with `/` between folders.
  /// - Throws: why it is not there; what stood there before still does.
  package mutating func put(_ bytes: [UInt8], at path: String) throws(SystemFailure) {
    try folders.make(above: path, made: &made)
    try staging.add(bytes, for: path)
    try staging.move(path, to: path)
  }

  /// Takes a file away, where it is there.
  package func remove(_ path: String) throws(SystemFailure) {
    if unlink("\(root)/\(path)") != 0, errno != ENOENT { throw .current }
  }
}
