import Glibc

/// The right to write to an output folder, held by one build at a time and given back even by one that is killed.
struct FolderLock {
  private let descriptor: Int32

  /// Takes the lock on a folder.
  ///
  /// - Throws: `EWOULDBLOCK` where another build holds it. File systems without locks let everyone pass.
  init(_ folder: String) throws(SystemFailure) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .current }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw SystemFailure(code: EWOULDBLOCK)
    }
  }

  func release() {
    close(descriptor)
  }
}
