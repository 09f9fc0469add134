import PlanModel

/// Written as in ISO 8601: `"2021-06-30"`.
extension CalendarDate: ModelValue {
  func write(to output: inout ModelOutput) {
    output.text(iso)
  }

  init(from value: ModelInput) throws(ModelFault) {
    let text = try value.text()
    let parts = DateParts(text, lengths: [4, 2, 2])
    guard let parts, let date = Self(year: parts[0], month: parts[1], day: parts[2]) else {
      throw try value.formFault("2021-06-30")
    }
    self = date
  }
}

/// Written as precision and value: `{"precision": "quarter", "value": "2021-Q2"}`.
extension CalendarPeriod: ModelRecord {
  private enum Precision: String, ModelValue {
    case day, month, quarter
    case halfYear = "half-year"
    case year
  }

  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    switch self {
    case .day(let date):
      record.field("precision", Precision.day)
      record.field("value", date)
    case .month(let month):
      record.field("precision", Precision.month)
      record.field("value", month.iso)
    case .quarter(let quarter):
      record.field("precision", Precision.quarter)
      record.field("value", "\(quarter.year)-Q\(quarter.quarter)")
    case .halfYear(let year, let half):
      record.field("precision", Precision.halfYear)
      record.field("value", "\(year)-H\(half)")
    case .year(let year):
      record.field("precision", Precision.year)
      record.field("value", String(year))
    }
  }

  init(fields: ModelFields) throws(ModelFault) {
    let precision: Precision = try fields.value("precision")
    let input = try fields.required("value")
    let text = try input.text()
    if precision == .day {
      self = .day(try CalendarDate(from: input))
      return
    }
    guard let period = Self(precision, text) else { throw try input.formFault(Self.example(of: precision)) }
    self = period
  }

  private init?(_ precision: Precision, _ text: String) {
    let years = CalendarDate.years
    switch precision {
    case .day: return nil
    case .month:
      guard let parts = DateParts(text, lengths: [4, 2]), years ~= parts[0], 1...12 ~= parts[1] else { return nil }
      self = .month(MonthOfYear(year: parts[0], month: parts[1]))
    case .quarter:
      guard let parts = DateParts(text, lengths: [4, 1], letter: "Q"), years ~= parts[0], 1...4 ~= parts[1]
      else { return nil }
      self = .quarter(QuarterOfYear(year: parts[0], quarter: parts[1]))
    case .halfYear:
      guard let parts = DateParts(text, lengths: [4, 1], letter: "H"), years ~= parts[0], 1...2 ~= parts[1]
      else { return nil }
      self = .halfYear(year: parts[0], half: parts[1])
    case .year:
      guard let parts = DateParts(text, lengths: [4]), years ~= parts[0] else { return nil }
      self = .year(parts[0])
    }
  }

  private static func example(of precision: Precision) -> String {
    switch precision {
    case .day: "2021-06-30"
    case .month: "2021-06"
    case .quarter: "2021-Q2"
    case .halfYear: "2021-H1"
    case .year: "2021"
    }
  }
}

/// The numbers of a date, joined by `-`, each of a fixed number of digits.
private struct DateParts {
  private let numbers: [Int]

  /// Takes a text apart; `letter` stands before the last number.
  init?(_ text: String, lengths: [Int], letter: Character? = nil) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == lengths.count else { return nil }
    var numbers: [Int] = []
    for (position, part) in parts.enumerated() {
      var digits = part
      if let letter, position == lengths.count - 1, digits.popFirst() != letter { return nil }
      guard digits.utf8.count == lengths[position], digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
        let number = Int(digits)
      else { return nil }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  subscript(position: Int) -> Int { numbers[position] }
}

extension ModelInput {
  /// A year of the calendar.
  func year() throws(ModelFault) -> Int {
    let year = try Int(from: self)
    guard CalendarDate.years.contains(year) else { throw try formFault("2021") }
    return year
  }
}
