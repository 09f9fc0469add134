import Glibc

/// A folder of its own for what a program leaves lying about; it goes with everything in it.
package struct ScratchFolder: ~Copyable {
  package let path: String

  /// Where a program that runs in it writes its messages.
  var log: String { "\(path)/log" }

  /// Makes it below `TMPDIR`, else `/tmp`, closed to other users.
  ///
  /// - Returns: nil where that fails, with the error number in `errno`.
  package init?(prefix: String) {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array("\(root.isEmpty ? "/tmp" : root)/\(prefix).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    // What a program that is just ending still writes may come in between: once more is enough.
    for _ in 0..<3 where !Self.remove(path) {}
  }

  /// The last line of the messages, as far as they are no longer than a page.
  var lastLogLine: String {
    let descriptor = open(log, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var page = [UInt8](repeating: 0, count: 4096)
    lseek(descriptor, max(0, lseek(descriptor, 0, SEEK_END) - page.count), SEEK_SET)
    let count = max(0, read(descriptor, &page, page.count))
    return String(decoding: page.prefix(count).split(separator: 0x0A).last ?? [], as: UTF8.self)
  }

  /// Removes a folder with everything in it; links are removed, not followed.
  private static func remove(_ folder: String) -> Bool {
    guard let handle = opendir(folder) else { return errno == ENOENT }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    closedir(handle)
    for name in names where name != "." && name != ".." {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0, errno == EISDIR || errno == EPERM { _ = remove(path) }
    }
    return rmdir(folder) == 0
  }
}
