package import Diagnostics
import Glibc

/// A failure of a system call, by its error number.
package struct SystemFailure: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The failure of the call just made.
  package static var current: SystemFailure { SystemFailure(code: errno) }

  /// Another run holds what was asked for.
  package var isBusy: Bool { code == EWOULDBLOCK }

  /// The cause in Vietnamese; unknown causes show their number.
  package var cause: String {
    switch code {
    case ENOENT: "không có tệp hoặc thư mục này"
    case EACCES, EPERM: "không có quyền truy cập"
    case ENOSPC, EDQUOT: "hết chỗ trên đĩa"
    case EROFS: "đĩa chỉ cho đọc"
    case EISDIR: "đây là thư mục, không phải tệp"
    case ENOTDIR: "đây không phải là thư mục"
    case ELOOP: "đường dẫn là liên kết"
    case EFBIG: "tệp quá lớn"
    case EINVAL: "đây không phải là tệp thường"
    case EEXIST, ENOTEMPTY: "tên này đã có thứ khác chiếm chỗ"
    case EXDEV: "thư mục con nằm trên một đĩa khác"
    case EMFILE, ENFILE: "mở quá nhiều tệp cùng lúc"
    case EIO: "đĩa báo lỗi vào ra"
    case ENAMETOOLONG: "tên quá dài"
    default: "lỗi hệ thống số \(code)"
    }
  }

  package func diagnostic(for path: String) -> Diagnostic {
    Diagnostic(.siteInputOutput, at: .file(path), ["cause": cause])
  }
}

/// What stands at a path, links not followed.
package enum FileKind: Hashable, Sendable {
  case regular, folder, link, other, absent

  package static func of(_ path: String) -> FileKind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
