import PlanModel

/// The refusals of the time grammar.
enum TimeFault {
  static let forms =
    "17/3/2021; Tháng 6/2021; Quý IV/2021; 6 tháng đầu năm 2024; Năm 2021; Năm 2025 - 2026; trước tháng 6/2021; "
    + "Từ Quý III/2021; chậm nhất ngày 20/12/2021; Hàng tháng trong năm 2021; Thường xuyên; chưa rõ"

  /// Refuses a text in which nothing stands, or only a dash or dots.
  static func checkPresence(_ cursor: TokenCursor) throws(Refusal) {
    if cursor.tokens.isEmpty {
      throw Refusal(
        .timeEmpty, "chưa có thời gian",
        hint: "viết thời gian, hoặc bỏ hẳn ô này; không có số liệu thì khai missing kèm lý do")
    }
    if cursor.isPlaceholder {
      throw Refusal(
        .timePlaceholder, "\(quoted(cursor.source)) không phải là thời gian",
        hint: "không có số liệu thì khai missing: {reason: …} thay cho dấu gạch hoặc dấu chấm")
    }
    if let refusal = cursor.foreignDigits { throw refusal }
  }

  static func unreadable(_ text: String) -> Refusal {
    Refusal(
      .timeUnreadable, "\(quoted(text)) không đọc được là thời gian", hint: "viết theo một trong các dạng: \(forms)")
  }

  static func trailing(_ rest: String) -> Refusal {
    Refusal(
      .timeTrailingText, "sau thời gian còn \(quoted(rest))",
      hint: "bỏ phần \(quoted(rest)), hoặc viết theo một trong các dạng: \(forms)")
  }

  static func noYear(_ text: String, example: String) -> Refusal {
    Refusal(.timeNoYear, "\(quoted(text)) không ghi năm", hint: "ghi đủ năm, ví dụ \(example)")
  }

  static func vague(_ text: String) -> Refusal {
    Refusal(
      .timeVague, "\(quoted(text)) không cho biết rõ khoảng thời gian",
      hint: "ghi rõ tháng, quý hoặc nửa năm, ví dụ 6 tháng cuối năm 2024, Quý IV/2024; không rõ hơn thì ghi Năm 2024")
  }

  static func impossible(day: Int, month: Int, year: Int) -> Refusal {
    if month > 12, day >= 1, day <= 12, CalendarDate(year: year, month: day, day: month) != nil {
      return Refusal(
        .dateOrder, "không có tháng \(month); có thể đã viết tháng trước ngày",
        hint: "viết ngày trước, tháng sau: \(month)/\(day)/\(year)")
    }
    guard (1...12).contains(month) else { return wrong(month: month) }
    let length = CalendarDate.days(in: month, of: year)
    return Refusal(
      .dateImpossible, "tháng \(month) năm \(year) có \(length) ngày, không có ngày \(day)",
      hint: "kiểm tra lại ngày trong văn bản gốc; chỉ rõ tháng thì viết Tháng \(month)/\(year)")
  }

  static func wrong(month: Int) -> Refusal {
    Refusal(
      .monthRange, "không có tháng \(month): một năm có 12 tháng", hint: "viết tháng từ 1 đến 12, ví dụ Tháng 6/2021")
  }

  static func wrong(year text: String) -> Refusal {
    if text.utf8.count == 2 {
      return Refusal(
        .dateYearTwoDigits, "năm “\(text)” chỉ có hai chữ số", hint: "viết đủ bốn chữ số của năm, ví dụ 20\(text)")
    }
    return Refusal(
      .dateYearRange, "năm \(quoted(text)) nằm ngoài khoảng 1900-2199", hint: "viết năm bằng bốn chữ số, ví dụ 2021")
  }

  /// A date in the order of ISO 8601, with the same date as it is to be written where there is one.
  static func iso(_ text: String, meant: String?) -> Refusal {
    Refusal(
      .dateISO, "\(quoted(text)) viết theo thứ tự năm, tháng, ngày",
      hint: meant.map { "viết \($0)" } ?? "viết ngày trước, tháng sau, năm cuối, ví dụ 17/3/2021")
  }

  static func separator(_ text: String, meant: String?) -> Refusal {
    Refusal(
      .dateSeparator, "\(quoted(text)) không dùng dấu gạch chéo giữa ngày, tháng và năm",
      hint: "dùng dấu gạch chéo, ví dụ \(meant ?? "17/3/2021")")
  }

  static func wrong(quarter: Int) -> Refusal {
    Refusal(
      .quarterRange, "không có quý \(quarter): một năm có bốn quý",
      hint: "viết Quý I, Quý II, Quý III hoặc Quý IV kèm năm")
  }

  static func numeral(_ text: String) -> Refusal {
    Refusal(
      .quarterRoman, "\(quoted(text)) không đọc được là số của quý",
      hint: "viết bằng chữ số La Mã với chữ I và V hoa: Quý I, Quý II, Quý III, Quý IV kèm năm, ví dụ Quý IV/2021")
  }

  static func inWords(_ text: String) -> Refusal {
    Refusal(
      .monthInWords, "tháng \(quoted(text)) không viết bằng chữ số", hint: "viết tháng bằng chữ số, ví dụ Tháng 3/2021")
  }

  static func half(_ months: String) -> Refusal {
    Refusal(
      .halfYearMonths, "“\(months) tháng” không phải là nửa năm",
      hint:
        "viết 6 tháng đầu năm 2024 hoặc 6 tháng cuối năm 2024; kỳ khác thì viết khoảng, ví dụ Tháng 1/2024 - Tháng 9/2024"
    )
  }
}
