import PlanModel
import Testing
import VietnameseText

@Suite("What is written is read back as the same value: 100,000 generated values")
struct RoundTripTests {
  private static let seed: UInt64 = 68_2021

  @Test func decimals() {
    var values = ValueGenerator(seed: Self.seed)
    for _ in 0..<30_000 {
      let number = values.decimal()
      let written = NumberWriter.decimal(number, as: .data)
      let read = try? DecimalReader.read(written).get()
      if read != number || read?.scale != number.scale { fail(written) }
      checkDisplay(NumberWriter.decimal(number), number, DecimalReader.read)
      if number.scale == 0, IntegerReader.read(written) != .success(number.mantissa) { fail(written) }
    }
  }

  @Test func quantities() {
    var values = ValueGenerator(seed: Self.seed + 1)
    for _ in 0..<20_000 {
      let quantity = values.quantity()
      let written = NumberWriter.quantity(quantity, as: .data)
      if QuantityReader.read(written) != .success(quantity) { fail(written) }
      checkDisplay(NumberWriter.quantity(quantity), quantity, QuantityReader.read)
    }
  }

  @Test func days() {
    var values = ValueGenerator(seed: Self.seed + 2)
    for _ in 0..<15_000 {
      let date = values.date()
      for written in [TimeWriter.day(date), TimeWriter.dateline(date)]
      where TimeReader.day(written) != .success(date) { fail(written) }
    }
  }

  @Test func periods() {
    var values = ValueGenerator(seed: Self.seed + 3)
    for _ in 0..<15_000 {
      let period = values.period()
      for written in [TimeWriter.period(period), TimeWriter.inSentence(period)]
      where TimeReader.period(written) != .success(period) { fail(written) }
    }
  }

  @Test func expressions() {
    var values = ValueGenerator(seed: Self.seed + 4)
    for _ in 0..<20_000 {
      let expression = values.expression()
      for written in [TimeWriter.expression(expression), TimeWriter.inSentence(expression)]
      where TimeReader.expression(written) != .success(expression) { fail(written) }
    }
  }

  /// A number grouped for people is read as itself or refused as ambiguous, never as another number.
  private func checkDisplay<V: Equatable>(_ text: String, _ value: V, _ read: (String) -> Result<V, Refusal>) {
    switch read(text) {
    case .success(let back): if back != value { fail(text) }
    case .failure(let refusal): if refusal.kind != .numberAmbiguousSeparator { fail(text) }
    }
  }

  private func fail(_ written: String) { Issue.record("\(written) is not read back, seed \(Self.seed)") }
}

/// Values of every shape that the writers take.
private struct ValueGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func pick<T>(_ all: [T], or fallback: T) -> T { all.randomElement(using: &random) ?? fallback }
  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func decimal() -> FixedDecimal {
    let bits = int(1...63)
    let magnitude = Int(truncatingIfNeeded: random.next() >> UInt64(64 - bits))
    return FixedDecimal(int(0...3) == 0 ? -magnitude : magnitude, scale: int(0...9))
  }

  mutating func quantity() -> Quantity {
    let units = [
      nil, "%", "\u{2030}", "ha", "m2", "m³", "cụm", "tỷ đồng", "triệu đồng/người/tháng", "hộ", "doanh nghiệp",
      "m3/ngày đêm", "%/năm",
    ]
    let (a, b) = (decimal(), decimal())
    let unit = pick(units, or: nil)
    guard a != b, int(0...2) == 0 else {
      return Quantity(bound: pick(Bound.allCases, or: .exactly), value: a, unit: unit)
    }
    return Quantity(bound: int(0...1) == 0 ? .about : .exactly, value: min(a, b), upper: max(a, b), unit: unit)
  }

  mutating func date() -> CalendarDate {
    while true {
      if let date = CalendarDate(year: int(1900...2199), month: int(1...12), day: int(1...31)) { return date }
    }
  }

  mutating func period() -> CalendarPeriod {
    switch int(0...4) {
    case 0: .day(date())
    case 1: .month(date().monthOfYear)
    case 2: .quarter(date().quarterOfYear)
    case 3: .halfYear(year: date().year, half: int(1...2))
    default: .year(date().year)
    }
  }

  mutating func expression() -> TimeExpression {
    let year = int(0...1) == 0 ? nil : date().year
    switch int(0...9) {
    case 0...1: return .within(period())
    case 2...3:
      let (a, b) = (period(), period())
      let (start, end) = a.firstDay <= b.firstDay ? (a, b) : (b, a)
      return start.lastDay < end.lastDay ? .range(start, end) : .within(start)
    case 4: return .before(period())
    case 5: return .from(period())
    case 6: return .by(period())
    case 7: return .recurring(pick(Recurrence.allCases, or: .monthly), year: year)
    case 8: return .relative(pick(MilestoneKind.allCases, or: .groundBreaking), year: year)
    default: return int(0...1) == 0 ? .continuous : .unknown
    }
  }
}
