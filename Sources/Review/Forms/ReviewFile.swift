package import Diagnostics
import Glibc
import Site

/// Writes a review to a file that the user names.
package enum ReviewFile {
  /// Writes beside the file and then puts it in its place, so that no half review is ever seen; a failure is told.
  package static func write(_ bytes: [UInt8], to path: String) -> Diagnostic? {
    let draft = "\(path).tiendo-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return SystemFailure.current.diagnostic(for: path) }
    var failure = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, failure == nil { failure = .current }
    if failure == nil, rename(draft, path) != 0 { failure = .current }
    guard let failure else { return nil }
    unlink(draft)
    return failure.diagnostic(for: path)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> SystemFailure? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return .current }
        written += count
      }
      return nil
    }
  }
}
