import PlanModel

/// A stretch of time as read so far: whole, or waiting for the year that the end of a range gives.
enum PeriodPart {
  case whole(CalendarPeriod)
  case month(Int)
  case quarter(Int)

  /// This part with the year of the end of its range, where that end is of the same kind.
  func completed(by end: CalendarPeriod) -> CalendarPeriod? {
    switch (self, end) {
    case (.whole(let period), _): period
    case (.month(let month), .month(let end)): .month(MonthOfYear(year: end.year, month: month))
    case (.quarter(let quarter), .quarter(let end)): .quarter(QuarterOfYear(year: end.year, quarter: quarter))
    default: nil
    }
  }
}

/// Reads one period from the pieces of a text and leaves what follows.
///
///     period  = day | month | quarter | half | year
///     month   = ["tháng"] M "/" YYYY | "tháng" M ("-" | "năm") YYYY
///     quarter = ("quý" | "quí") numeral ("/" | "-" | "năm") YYYY     numeral: I…IV or 1…4
///     half    = ("6" | "06" | "sáu") "tháng" ("đầu" | "cuối") "năm" YYYY
///     year    = ["cả"] ["năm"] YYYY | "giai đoạn" YYYY
///
/// Days: see `DayParser`. `tháng` and `quý` without a year are read as parts, for ranges such as `Quý III - IV/2021`.
struct PeriodParser {
  var cursor: TokenCursor

  mutating func part(mayBeNumeral: Bool = false) throws(Refusal) -> PeriodPart {
    if cursor.accept("ngày") { return .whole(.day(try day())) }
    if cursor.accept("sáu", "tháng") { return .whole(try half("6")) }
    if cursor.accept("tháng") { return try month() }
    for word in ["quý", "quí", "qúy", "qúi"] where cursor.accept(word) { return try quarter() }
    if cursor.accept("cả", "năm") || cursor.accept("năm") || cursor.accept("giai", "đoạn") {
      return .whole(.year(try year()))
    }
    guard let first = cursor.next else { throw TimeFault.unreadable(cursor.source) }
    if first.kind == .number { return try number(first) }
    if mayBeNumeral, Self.roman[first.text] != nil { return try quarter() }
    if ["đầu", "cuối", "giữa", "nửa"].contains(first.text) { throw TimeFault.vague(cursor.source) }
    if let next = cursor.peek(1), first.text.hasPrefix("q"), next.kind == .number || next.text == "/" {
      throw TimeFault.numeral(cursor.source)
    }
    throw TimeFault.unreadable(cursor.source)
  }

  /// What begins with a number: a day, a month, half a year or a year.
  private mutating func number(_ first: Token) throws(Refusal) -> PeriodPart {
    if cursor.peek(1)?.text == "tháng", let word = cursor.peek(2)?.text, ["đầu", "cuối"].contains(word) {
      cursor.advance(by: 2)
      return .whole(try half(first.text))
    }
    if cursor.peek(1)?.text == "/", cursor.peek(2)?.kind == .number, cursor.peek(3)?.text != "/" {
      return try month(isBare: true)
    }
    let isYear = first.text.utf8.count == 4 && first.smallNumber != nil
    let hasShortTail = cursor.peek(2).map { $0.kind == .number && $0.text.utf8.count < 4 } ?? false
    if isYear, cursor.peek(1)?.text != "/", cursor.peek(1)?.text != "-" || !hasShortTail, !isISOQuarter {
      return .whole(.year(try year()))
    }
    return .whole(.day(try day()))
  }

  private mutating func month(isBare: Bool = false) throws(Refusal) -> PeriodPart {
    guard let token = cursor.next else { throw TimeFault.unreadable(cursor.source) }
    if token.kind == .word { throw TimeFault.inWords(token.text) }
    guard let month = token.smallNumber, token.text.utf8.count <= 2 else { throw DayParser.fault(cursor) }
    if isBare, let second = cursor.peek(2), second.text.utf8.count <= 2, (1...12).contains(second.smallNumber ?? 0),
      (1...31).contains(month)
    {
      throw TimeFault.noYear(cursor.source, example: "\(month)/\(second.text)/2021")
    }
    guard (1...12).contains(month) else { throw TimeFault.wrong(month: month) }
    cursor.advance()
    guard let year = try linkedYear() else { return .month(month) }
    return .whole(.month(MonthOfYear(year: year, month: month)))
  }

  private mutating func quarter() throws(Refusal) -> PeriodPart {
    guard let token = cursor.next else { throw TimeFault.noYear(cursor.source, example: "Quý IV/2021") }
    if token.text == "cuối" || token.text == "đầu" { throw TimeFault.vague(cursor.source) }
    let isCutShort = cursor.peek(1)?.kind == .word && cursor.peek(1)?.isAttached == true
    guard !isCutShort, let quarter = Self.roman[token.text] ?? (token.text.utf8.count == 1 ? token.smallNumber : nil)
    else { throw TimeFault.numeral(token.written) }
    guard (1...4).contains(quarter) else { throw TimeFault.wrong(quarter: quarter) }
    cursor.advance()
    guard let year = try linkedYear() else { return .quarter(quarter) }
    return .whole(.quarter(QuarterOfYear(year: year, quarter: quarter)))
  }

  private mutating func half(_ months: String) throws(Refusal) -> CalendarPeriod {
    guard ["6", "06"].contains(months) else { throw TimeFault.half(months) }
    let isFirst = cursor.accept("đầu")
    guard isFirst || cursor.accept("cuối") else { throw TimeFault.unreadable(cursor.source) }
    guard cursor.accept("năm") else {
      throw TimeFault.noYear(cursor.source, example: "6 tháng \(isFirst ? "đầu" : "cuối") năm 2024")
    }
    return .halfYear(year: try year(), half: isFirst ? 1 : 2)
  }

  /// The year that a slash, a dash or the word `năm` ties to what stands before it; nil where none does.
  private mutating func linkedYear() throws(Refusal) -> Int? {
    let isDashed = cursor.next?.text == "-" && cursor.peek(1)?.kind == .number && cursor.peek(1)?.text.utf8.count == 4
    guard isDashed || cursor.next?.text == "/" || cursor.next?.text == "năm" else { return nil }
    cursor.advance()
    return try year()
  }

  private mutating func year() throws(Refusal) -> Int {
    let year = try Self.year(cursor.next, in: cursor)
    cursor.advance()
    return year
  }

  static func year(_ token: Token?, in cursor: TokenCursor) throws(Refusal) -> Int {
    guard let token, token.kind == .number else { throw TimeFault.noYear(cursor.source, example: "Năm 2021") }
    guard token.text.utf8.count == 4, let year = token.smallNumber, (1900...2199).contains(year)
    else { throw TimeFault.wrong(year: token.text) }
    return year
  }

  private var isISOQuarter: Bool { cursor.peek(1)?.text == "-" && cursor.peek(2)?.text == "q" }

  private static let roman = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
  ]
}
