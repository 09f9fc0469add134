extension MessageID {
  package static let reviewSideUnknown = MessageID(
    "review.side.unknown", "“{side}” không phải là thư mục dữ liệu, thư mục trang đã dựng hay phiên bản git",
    hint: "nêu thư mục có site.yaml, thư mục có du-lieu/model.json, hoặc một phiên bản git như HEAD~1")
  package static let reviewRevisionUnknown = MessageID(
    "review.revision.unknown", "kho git ở thư mục này không có phiên bản “{revision}”",
    hint: "xem “git log --oneline”; nhãn và nhánh phải được tải về trước")
  package static let reviewModelAbsent = MessageID(
    "review.model.absent", "phiên bản “{revision}” không lưu tệp {path}",
    hint: "chọn phiên bản có thư mục trang đã dựng, hoặc nêu thư mục trang bằng --output")
  package static let reviewGitFailed = MessageID(
    "review.git.failed", "git không đọc được phiên bản “{revision}”: {cause}",
    hint: "chạy lệnh trong kho git của dự án")
  package static let reviewGitMissing = MessageID(
    "review.git.missing", "máy này không có chương trình git", hint: "cài git rồi chạy lại, hoặc so hai thư mục")
  package static let reviewAcceptanceExpired = MessageID(
    "review.acceptance.expired", severity: .warning,
    "chấp nhận “{change}” của {name} đã hết hạn ngày {expires}, trước ngày chốt số liệu",
    hint: "xem lại thay đổi; xóa mục này, hoặc gia hạn với lý do mới")
  package static let reviewAcceptanceUnneeded = MessageID(
    "review.acceptance.unneeded", severity: .warning, "chấp nhận “{change}” không ứng với thay đổi nào cần xem",
    hint: "xóa mục này; nếu thay đổi đã khác đi, xem lại rồi chép mã mới từ bản so sánh")

  /// The messages of this file, in the order of the catalogue.
  package static let reviewMessages: [MessageID] = [
    reviewSideUnknown, reviewRevisionUnknown, reviewModelAbsent, reviewGitFailed, reviewGitMissing,
    reviewAcceptanceExpired, reviewAcceptanceUnneeded,
  ]
}
