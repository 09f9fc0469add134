import Glibc

extension FolderReader {
  /// Reads a whole regular file; a link at its end is not followed, a pipe or device is not waited for.
  package static func bytes(of path: String, limit: Int) -> Result<[UInt8], SystemFailure> {
    opened(path) { descriptor, size in
      size <= limit ? read(size, from: descriptor) : .failure(SystemFailure(code: EFBIG))
    }
  }

  /// Whether a regular file holds these bytes and no others; false also where it cannot be read.
  package static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    let found = opened(path) { descriptor, size in .success(size == bytes.count && holds(bytes, descriptor)) }
    return (try? found.get()) ?? false
  }

  /// Opens a regular file for as long as it is read, and tells its size.
  private static func opened<Found>(
    _ path: String, _ body: (_ descriptor: Int32, _ size: Int) -> Result<Found, SystemFailure>
  ) -> Result<Found, SystemFailure> {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.current) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.current) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return body(descriptor, Int(status.st_size))
    case S_IFDIR: return .failure(SystemFailure(code: EISDIR))
    default: return .failure(SystemFailure(code: EINVAL))
    }
  }

  /// Compares what is read part by part, so that no copy of a file is made.
  private static func holds(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { part in
      var rest = bytes.span.bytes
      while let start = part.baseAddress {
        let got = Glibc.read(descriptor, start, part.count)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return got == 0 && rest.isEmpty }
        if got > rest.byteCount { return false }
        if rest.withUnsafeBytes({ $0.baseAddress.map { memcmp($0, start, got) } }) != 0 { return false }
        rest = rest.extracting(droppingFirst: got)
      }
      return false
    }
  }

  /// Reads up to `size` bytes; fewer where the file has become shorter meanwhile.
  private static func read(_ size: Int, from descriptor: Int32) -> Result<[UInt8], SystemFailure> {
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = .current }
        if got <= 0 { return }
        count += got
      }
    }
    return failure.map(Result.failure) ?? .success(bytes)
  }
}

/// The names in a folder, as the system lists them.
enum FolderListing {
  /// - Returns: the names without `.` and `..`; nil, with `errno` set, where the folder cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    return errno == 0 ? names : nil
  }
}
