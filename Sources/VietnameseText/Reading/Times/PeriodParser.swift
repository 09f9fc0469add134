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
    guard let first = cursor.next else { throw TimeFault.unreadable(cursor.source) }
    if first.kind == .number { return try number(first) }
    switch first.code {
    case "ngày":
      cursor.advance()
      return .whole(.day(try day()))
    case "tháng":
      cursor.advance()
      return try month()
    case "quý", "quí", "qúy", "qúi":
      cursor.advance()
      return try quarter()
    case "năm":
      cursor.advance()
      return .whole(.year(try year()))
    default: return try rarer(first, mayBeNumeral: mayBeNumeral)
    }
  }

  private mutating func rarer(_ first: Token, mayBeNumeral: Bool) throws(Refusal) -> PeriodPart {
    if cursor.accept(["sáu", "tháng"]) { return .whole(try halfYear()) }
    if cursor.accept(["cả", "năm"]) || cursor.accept(["giai", "đoạn"]) { return .whole(.year(try year())) }
    if mayBeNumeral, Self.roman[first.code] != nil { return try quarter() }
    if ["đầu", "cuối", "giữa", "nửa"].contains(first.code) { throw TimeFault.vague(cursor.source) }
    let isQuarter = cursor.written(first).lowercased().hasPrefix("q")
    if isQuarter, let next = cursor.peek(1), next.kind == .number || next.code == "/" {
      throw TimeFault.numeral(cursor.source)
    }
    throw TimeFault.unreadable(cursor.source)
  }

  /// What begins with a number: a day, a month, half a year or a year.
  private mutating func number(_ first: Token) throws(Refusal) -> PeriodPart {
    let (link, second) = (cursor.peek(1)?.code, cursor.peek(2))
    if link == "tháng", second?.code == "đầu" || second?.code == "cuối" {
      guard first.smallNumber == 6, first.isShortNumber else { throw TimeFault.half(cursor.written(first)) }
      cursor.advance(by: 2)
      return .whole(try halfYear())
    }
    if link == "/", second?.kind == .number, cursor.peek(3)?.code != "/" { return try month(isBare: true) }
    let isISO = link == "-" && (second?.isShortNumber == true || second?.code == "q")
    if first.isLikeYear, link != "/", !isISO { return .whole(.year(try year())) }
    return .whole(.day(try day()))
  }

  private mutating func month(isBare: Bool = false) throws(Refusal) -> PeriodPart {
    guard let token = cursor.next else { throw TimeFault.noYear(cursor.source, example: "Tháng 6/2021") }
    if token.kind == .word { throw TimeFault.inWords(cursor.written(token)) }
    guard token.isShortNumber, let month = token.smallNumber else { throw DayParser.fault(cursor) }
    if isBare, (1...31).contains(month), let second = cursor.peek(2), second.isShortNumber,
      let number = second.smallNumber, (1...12).contains(number)
    {
      throw TimeFault.noYear(cursor.source, example: "\(month)/\(number)/2021")
    }
    guard (1...12).contains(month) else { throw TimeFault.wrong(month: month) }
    cursor.advance()
    guard let year = try linkedYear() else { return .month(month) }
    return .whole(.month(MonthOfYear(year: year, month: month)))
  }

  private mutating func quarter() throws(Refusal) -> PeriodPart {
    guard let token = cursor.next else { throw TimeFault.noYear(cursor.source, example: "Quý IV/2021") }
    if token.code == "cuối" || token.code == "đầu" { throw TimeFault.vague(cursor.source) }
    let isCutShort = cursor.peek(1)?.kind == .word && cursor.peek(1)?.isAttached == true
    let arabic = token.length == 1 ? token.smallNumber : nil
    guard !isCutShort, let quarter = Self.roman[token.code] ?? arabic
    else { throw TimeFault.numeral(cursor.written(token)) }
    guard (1...4).contains(quarter) else { throw TimeFault.wrong(quarter: quarter) }
    cursor.advance()
    guard let year = try linkedYear() else { return .quarter(quarter) }
    return .whole(.quarter(QuarterOfYear(year: year, quarter: quarter)))
  }

  /// What follows `6 tháng`.
  private mutating func halfYear() throws(Refusal) -> CalendarPeriod {
    let isFirst = cursor.accept("đầu")
    guard isFirst || cursor.accept("cuối") else { throw TimeFault.unreadable(cursor.source) }
    guard cursor.accept("năm") else {
      throw TimeFault.noYear(cursor.source, example: "6 tháng \(isFirst ? "đầu" : "cuối") năm 2024")
    }
    return .halfYear(year: try year(), half: isFirst ? 1 : 2)
  }

  /// The year that a slash, a dash or the word `năm` ties to what stands before it; nil where none does.
  private mutating func linkedYear() throws(Refusal) -> Int? {
    guard let link = cursor.nextCode else { return nil }
    let isDash = link == "-" || link == "\u{2013}"
    guard link == "/" || link == "năm" || isDash && cursor.peek(1)?.isLikeYear == true else { return nil }
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
    guard token.isLikeYear, let year = token.smallNumber, CalendarDate.years.contains(year)
    else { throw TimeFault.wrong(year: cursor.written(token)) }
    return year
  }

  private static let roman: [TokenCode: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
  ]
}
