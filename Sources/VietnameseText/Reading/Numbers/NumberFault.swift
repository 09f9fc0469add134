/// Names the fault of a text that no number grammar takes.
enum NumberFault {
  /// Refuses a text in which nothing stands, or only a dash or dots.
  static func checkPresence(_ cursor: TokenCursor) throws(Refusal) {
    if cursor.tokens.isEmpty {
      throw Refusal(
        .numberEmpty, "chưa có số", hint: "viết số, hoặc bỏ hẳn ô này; không có số liệu thì khai missing kèm lý do")
    }
    if cursor.isPlaceholder {
      throw Refusal(
        .numberPlaceholder, "\(quoted(cursor.source)) không phải là số",
        hint: "không có số liệu thì khai missing: {reason: …} thay cho dấu gạch hoặc dấu chấm")
    }
    if let refusal = cursor.foreignDigits { throw refusal }
  }

  /// The fault at the first place where the text leaves the grammar of a lone number.
  static func classify(_ start: TokenCursor) -> Refusal {
    var cursor = start
    let source = quoted(cursor.source)
    guard NumberLiteral(&cursor) != nil else {
      if let sign = cursor.next, ["+", "-", "\u{2212}"].contains(sign.code) {
        return Refusal(
          .numberSign, "dấu \(quoted(cursor.written(sign))) không đặt đúng ở trước số",
          hint: "bỏ dấu +; dấu trừ viết liền trước số, ví dụ -5")
      }
      return Refusal(.numberUnreadable, "\(source) không phải là số", hint: "viết số bằng chữ số, ví dụ 43 hoặc 68,45")
    }
    return spelling(cursor)
      ?? Refusal(
        .numberTrailingText, "sau số còn \(quoted(cursor.rest))",
        hint: "chỉ viết số, bỏ phần \(quoted(cursor.rest)) ở sau")
  }

  /// The fault of what follows a number, where it is one of the spellings that other programs take for numbers.
  static func spelling(_ cursor: TokenCursor) -> Refusal? {
    guard let next = cursor.next else { return nil }
    var source: String { quoted(cursor.source) }
    let example = "viết liền các chữ số, ví dụ 1234567, hoặc ngăn từng nhóm ba chữ số bằng dấu chấm, ví dụ 1.234.567"
    switch (next.kind, next.code) {
    case (.number, _):
      return Refusal(.numberGroup, "\(source) có khoảng trống giữa các chữ số", hint: example)
    case (.sign, "_"), (.sign, "'"), (.sign, "\u{2019}"):
      return Refusal(.numberGroup, "\(source) dùng \(quoted(cursor.written(next))) để ngăn nhóm chữ số", hint: example)
    case (.sign, ":"):
      return Refusal(
        .numberSexagesimal, "\(source) giống giờ phút hoặc tỷ lệ, không phải là số",
        hint: "viết một số duy nhất theo hệ thập phân, ví dụ 12,5")
    case (.word, _) where next.isAttached && cursor.written(next).lowercased().hasPrefix("x"):
      return Refusal(.numberHexadecimal, "\(source) viết theo hệ 16", hint: "viết số theo hệ thập phân, ví dụ 31")
    case (.word, "e") where next.isAttached && cursor.peek(1)?.isAttached == true:
      return Refusal(.numberExponent, "\(source) viết theo lũy thừa của 10", hint: "viết đủ các chữ số, ví dụ 100000")
    default: return nil
    }
  }
}
