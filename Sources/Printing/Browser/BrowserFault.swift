/// Why the browser gave no answer.
enum BrowserFault: Error, Hashable {
  /// No such program on this machine.
  case missing
  /// It did not answer in time.
  case silent
  /// It ended; the last line it wrote, which may be empty.
  case ended(String)
  /// What it said is no message of the protocol.
  case unreadable
  /// It refused a command, with its reason.
  case refused(String)
  /// It made a PDF of a form that is not known.
  case strangeDocument
  /// The user asked tiendo to stop.
  case stopped

  /// The cause in Vietnamese.
  var cause: String {
    switch self {
    case .missing: "không có trình duyệt"
    case .silent: "trình duyệt không trả lời trong thời gian cho phép"
    case .ended(let line): line.isEmpty ? "trình duyệt đã tự thoát" : "trình duyệt đã tự thoát (\(line))"
    case .unreadable: "trình duyệt trả lời sai giao thức"
    case .refused(let reason): "trình duyệt từ chối (\(reason))"
    case .strangeDocument: "tệp PDF không theo dạng mà Chromium vẫn ghi"
    case .stopped: "bị dừng"
    }
  }
}
