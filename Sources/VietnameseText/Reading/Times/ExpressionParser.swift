import PlanModel

/// Reads what a document says about when, with the words around the periods.
struct ExpressionParser {
  private var parser: PeriodParser

  init(_ cursor: TokenCursor) { parser = PeriodParser(cursor: cursor) }

  mutating func expression() throws(Refusal) -> TimeExpression {
    try TimeFault.checkPresence(parser.cursor)
    let expression = try opened()
    guard parser.cursor.isAtEnd else { throw TimeFault.trailing(parser.cursor.rest) }
    return expression
  }

  /// One period and nothing else.
  mutating func period() throws(Refusal) -> CalendarPeriod {
    try TimeFault.checkPresence(parser.cursor)
    let period = try whole(try parser.part())
    guard parser.cursor.isAtEnd else { throw TimeFault.trailing(parser.cursor.rest) }
    return period
  }

  private mutating func opened() throws(Refusal) -> TimeExpression {
    if isPlain { return try rangeOrPeriod() }
    if accept(TimeWords.unknown) { return .unknown }
    if parser.cursor.accept(["thường", "xuyên"]) { return .continuous }
    _ = accept(TimeWords.leads)
    if parser.cursor.accept(["theo", "tiến", "độ"]) { return try relative() }
    if let recurring = try recurring() { return recurring }
    if accept(TimeWords.by) { return .by(try bounded()) }
    if parser.cursor.accept("trước") { return .before(try bounded()) }
    if parser.cursor.accept("sau") {
      throw Refusal(
        .timeAfter, "“sau” không cho biết bắt đầu từ bao giờ",
        hint: "viết “Từ” kèm kỳ liền sau, ví dụ sau Quý II/2021 viết là Từ Quý III/2021")
    }
    if parser.cursor.accept(["kể", "từ"]) || parser.cursor.accept("từ") { return try from() }
    _ = parser.cursor.accept("trong") || parser.cursor.accept("vào")
    return try rangeOrPeriod()
  }

  /// Whether the text begins as a period does, as most do.
  private var isPlain: Bool {
    guard let next = parser.cursor.next else { return false }
    return next.kind == .number || next.code == "tháng" || next.code == "quý"
  }

  private mutating func rangeOrPeriod() throws(Refusal) -> TimeExpression {
    let start = try parser.part()
    return acceptTo() ? try range(from: start) : .within(try whole(start))
  }

  private mutating func from() throws(Refusal) -> TimeExpression {
    let start = try parser.part()
    if acceptTo() { return try range(from: start) }
    let period = try whole(start)
    _ = parser.cursor.accept(["trở", "đi"])
    return .from(period)
  }

  private mutating func range(from start: PeriodPart) throws(Refusal) -> TimeExpression {
    var mayBeNumeral = false
    if case .quarter = start { mayBeNumeral = true }
    let end = try whole(try parser.part(mayBeNumeral: mayBeNumeral))
    let first: CalendarPeriod
    if let completed = start.completed(by: end) { first = completed } else { first = try whole(start) }
    guard first.firstDay <= end.firstDay, first.lastDay < end.lastDay else {
      throw Refusal(
        .timeRangeOrder, "\(quoted(parser.cursor.source)) có mốc đầu không sớm hơn mốc cuối",
        hint: "viết mốc sớm trước, mốc muộn sau, ví dụ Quý IV/2025 - Quý II/2026; chỉ có một mốc thì viết một mốc")
    }
    return .range(first, end)
  }

  /// A period after `trước` or `không muộn hơn`.
  private mutating func bounded() throws(Refusal) -> CalendarPeriod { try whole(try parser.part()) }

  private func whole(_ part: PeriodPart) throws(Refusal) -> CalendarPeriod {
    switch part {
    case .whole(let period): return period
    case .month(let month): throw TimeFault.noYear(parser.cursor.source, example: "Tháng \(month)/2021")
    case .quarter(let quarter):
      throw TimeFault.noYear(parser.cursor.source, example: "Quý \(NumberWriter.roman(quarter))/2021")
    }
  }

  private mutating func acceptTo() -> Bool {
    accept(TimeWords.to)
  }

  private mutating func accept(_ phrases: [[TokenCode]]) -> Bool {
    phrases.contains { parser.cursor.accept($0) }
  }
}

extension ExpressionParser {
  /// `Hàng tháng`, `Hằng năm`, `Hàng quý trong năm 2021`; nil where something else comes.
  private mutating func recurring() throws(Refusal) -> TimeExpression? {
    let isMarked = parser.cursor.accept(["định", "kỳ"])
    guard parser.cursor.accept("hàng") || parser.cursor.accept("hằng") else {
      if isMarked { throw recurrenceUnknown }
      return nil
    }
    for (words, recurrence) in TimeWords.recurrences where accept(words) {
      return .recurring(recurrence, year: try trailingYear())
    }
    throw recurrenceUnknown
  }

  private var recurrenceUnknown: Refusal {
    Refusal(
      .timeRecurrence, "\(quoted(parser.cursor.source)) không phải là hàng tháng, hàng quý hay hàng năm",
      hint:
        "viết Hàng tháng, Hàng quý hoặc Hàng năm, có thể thêm “trong năm 2021”; việc làm liên tục thì viết Thường xuyên"
    )
  }

  /// `[Hoàn thành] theo tiến độ khởi công [từng CCN] [trong năm 2021]`.
  private mutating func relative() throws(Refusal) -> TimeExpression {
    for (words, milestone) in TimeWords.milestones where parser.cursor.accept(words) {
      _ = accept(TimeWords.each) && accept(TimeWords.clusters)
      return .relative(milestone, year: try trailingYear())
    }
    throw Refusal(
      .timeMilestone, "sau “theo tiến độ” chưa có mốc đọc được",
      hint: "viết mốc sau “theo tiến độ”: giải phóng mặt bằng, giao đất, khởi công, hoàn thành hạ tầng, "
        + "xây dựng trạm xử lý nước thải hoặc đưa vào hoạt động")
  }

  /// `trong năm 2021` or `năm 2021` at the end.
  private mutating func trailingYear() throws(Refusal) -> Int? {
    guard parser.cursor.accept(["trong", "năm"]) || parser.cursor.accept("năm") else { return nil }
    let year = try PeriodParser.year(parser.cursor.next, in: parser.cursor)
    parser.cursor.advance()
    return year
  }
}
