import PlanModel

/// Reads one day: `17/3/2021`, `05/02/2021`, or in words `17 tháng 3 năm 2021`; `ngày` before it is already read.
struct DayParser {
  var cursor: TokenCursor

  mutating func day() throws(Refusal) -> CalendarDate {
    guard let day = shortNumber(0), let link = cursor.peek(1)?.code, let month = shortNumber(2),
      let secondLink = cursor.peek(3)?.code, let yearToken = cursor.peek(4), yearToken.kind == .number,
      (link == "/" && secondLink == "/") || (link == "tháng" && (secondLink == "năm" || secondLink == "/"))
    else { throw Self.fault(cursor) }
    let year = try PeriodParser.year(yearToken, in: cursor)
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw TimeFault.impossible(day: day, month: month, year: year)
    }
    cursor.advance(by: 5)
    return date
  }

  private func shortNumber(_ distance: Int) -> Int? {
    guard let token = cursor.peek(distance), token.isShortNumber else { return nil }
    return token.smallNumber
  }

  /// The fault of a text that begins with a number and is no day.
  static func fault(_ cursor: TokenCursor) -> Refusal {
    guard let first = cursor.next, first.kind == .number else { return TimeFault.unreadable(cursor.source) }
    let numbers = cursor.tokens[cursor.position...].filter { $0.kind == .number }.prefix(3).map(cursor.written)
    let parts = numbers.flatMap { $0.split(separator: ".") }.prefix(3).map { Int($0) ?? 0 }
    let link = cursor.peek(1)?.code
    if first.isLikeYear, link == "-" || link == "/" {
      return TimeFault.iso(cursor.source, meant: meaning(ofISO: parts, hasQuarter: cursor.peek(2)?.code == "q"))
    }
    if first.smallNumber == nil && numbers[0].contains(where: { ".,".contains($0) }) || link == "-" {
      let isDate = parts.count == 3 && CalendarDate(year: parts[2], month: parts[1], day: parts[0]) != nil
      return TimeFault.separator(cursor.source, meant: isDate ? "\(parts[0])/\(parts[1])/\(parts[2])" : nil)
    }
    if numbers.count < 3, link == "/" || link == "tháng" {
      return TimeFault.noYear(cursor.source, example: "17/3/2021")
    }
    return TimeFault.unreadable(cursor.source)
  }

  private static func meaning(ofISO parts: [Int], hasQuarter: Bool) -> String? {
    if parts.count == 2, hasQuarter, (1...4).contains(parts[1]) {
      return "Quý \(NumberWriter.roman(parts[1]))/\(parts[0])"
    }
    if parts.count == 2, (1...12).contains(parts[1]) { return "Tháng \(parts[1])/\(parts[0])" }
    if parts.count == 3, CalendarDate(year: parts[0], month: parts[1], day: parts[2]) != nil {
      return "\(parts[2])/\(parts[1])/\(parts[0])"
    }
    return nil
  }
}

extension PeriodParser {
  mutating func day() throws(Refusal) -> CalendarDate {
    guard cursor.next?.kind == .number else { throw TimeFault.unreadable(cursor.source) }
    var parser = DayParser(cursor: cursor)
    let day = try parser.day()
    cursor = parser.cursor
    return day
  }
}
