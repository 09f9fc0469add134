import PlanModel
import Testing

/// Short notation for times in tables of tests.
///
/// `5/2/2021` day, `6/2021` month, `Q4/2021` quarter, `H1/2024` half-year, `2021` year; before them `<` trước, `>` từ,
/// `=<` không muộn hơn; `a..b` range, `~2021` and `~` theo tiến độ khởi công, `*` thường xuyên, `*m` hàng tháng, `?` chưa rõ.
func time(_ text: String) throws -> TimeExpression {
  switch text {
  case "?": return .unknown
  case "*": return .continuous
  case "*m": return .recurring(.monthly, year: 2021)
  case "~": return .relative(.groundBreaking, year: nil)
  default: break
  }
  if text.hasPrefix("~") { return .relative(.groundBreaking, year: Int(text.dropFirst())) }
  if text.hasPrefix("=<") { return .by(try period(text.dropFirst(2))) }
  if text.hasPrefix("<") { return .before(try period(text.dropFirst())) }
  if text.hasPrefix(">") { return .from(try period(text.dropFirst())) }
  if let dots = text.firstRange(of: "..") {
    return .range(try period(text[..<dots.lowerBound]), try period(text[dots.upperBound...]))
  }
  return .within(try period(text[...]))
}

func period(_ text: Substring) throws -> CalendarPeriod {
  let parts = text.split(separator: "/")
  let numbers = parts.compactMap { Int($0.drop { !$0.isNumber }) }
  switch (parts.count, text.first) {
  case (1, _): return .year(numbers[0])
  case (2, "Q"): return .quarter(QuarterOfYear(year: numbers[1], quarter: numbers[0]))
  case (2, "H"): return .halfYear(year: numbers[1], half: numbers[0])
  case (2, _): return .month(MonthOfYear(year: numbers[1], month: numbers[0]))
  default: return .day(try day(String(text)))
  }
}

func day(_ text: String) throws -> CalendarDate {
  let numbers = text.split(separator: "/").compactMap { Int($0) }
  return try #require(CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]), "\(text)")
}

extension CalendarDate {
  var text: String { "\(day)/\(month)/\(year)" }
}

extension Lateness {
  var text: String { isExact ? "\(minMonths)" : "\(minMonths)-\(maxMonths)" }
}

extension Status {
  /// `late 15 @3/10/2022`, `done-late 4-6`, `no-information`.
  var text: String {
    switch self {
    case .late(let lateness, let asOf, _): "late \(lateness.text) @\(asOf.text)"
    case .doneLate(_, let lateness): "done-late \(lateness.text)"
    default: category.rawValue
    }
  }
}
