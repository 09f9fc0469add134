package import PlanModel
import VietnameseText

/// How far apart two values are, in their unit.
package struct Difference: Hashable, Sendable {
  /// In Vietnamese: `+9 ha`, `muộn hơn 184 ngày, tức 6 tháng`.
  package let text: String
  /// Days between two dates, positive where the new one is later; nil for other values.
  package let days: Int?

  /// Nil where the values have no difference that can be counted.
  package init?(from old: FieldValue, to new: FieldValue) {
    if let moved = Self.days(from: old, to: new) {
      (text, days) = (moved.text, moved.days)
      return
    }
    days = nil
    switch (old, new) {
    case (.quantity(let a), .quantity(let b)):
      guard let text = Self.quantity(from: a, to: b) else { return nil }
      self.text = text
    case (.integer(let a), .integer(let b)): text = Self.signed(FixedDecimal(b - a))
    default: return nil
    }
  }

  /// Whether a number got smaller.
  static func isDecrease(from old: FieldValue, to new: FieldValue) -> Bool {
    switch (old, new) {
    case (.quantity(let a), .quantity(let b)): a.unit == b.unit && b.value < a.value
    case (.integer(let a), .integer(let b)): b < a
    case (.quantity, .none), (.integer, .none): true
    default: false
    }
  }

  private static func quantity(from old: Quantity, to new: Quantity) -> String? {
    guard old.unit == new.unit, let change = subtract(new.value, old.value), change.mantissa != 0 else { return nil }
    guard let unit = new.unit else { return signed(change) }
    return signed(change) + (unit == "%" ? " điểm %" : " \(unit)")
  }

  private static func signed(_ number: FixedDecimal) -> String {
    (number.mantissa > 0 ? "+" : "") + NumberWriter.decimal(trimmed(number))
  }

  private static func subtract(_ a: FixedDecimal, _ b: FixedDecimal) -> FixedDecimal? {
    let scale = max(a.scale, b.scale)
    let (result, overflow) = a.scaled(to: scale).subtractingReportingOverflow(b.scaled(to: scale))
    return overflow ? nil : FixedDecimal(result, scale: scale)
  }

  private static func trimmed(_ number: FixedDecimal) -> FixedDecimal {
    var (mantissa, scale) = (number.mantissa, number.scale)
    while scale > 0, mantissa.isMultiple(of: 10) { (mantissa, scale) = (mantissa / 10, scale - 1) }
    return FixedDecimal(mantissa, scale: scale)
  }

  private static func days(from old: FieldValue, to new: FieldValue) -> (text: String, days: Int)? {
    guard let before = old.lastDay, let after = new.lastDay, before != after else { return nil }
    let days = after.dayNumber - before.dayNumber
    let (early, late) = days > 0 ? (before, after) : (after, before)
    let word = days > 0 ? "muộn hơn" : "sớm hơn"
    if old.endsMonth, new.endsMonth {
      let months = late.monthOfYear.index - early.monthOfYear.index
      return ("\(word) \(months) tháng", days)
    }
    let months = early.wholeMonths(until: late)
    let inMonths = months > 0 ? ", tức \(months) tháng" : ""
    return ("\(word) \(NumberWriter.integer(abs(days))) ngày\(inMonths)", days)
  }
}

extension FieldValue {
  /// The last day of a date or deadline.
  package var lastDay: CalendarDate? {
    switch self {
    case .day(let date): date
    case .period(let period): period.lastDay
    case .time(let time): Due(time).lastDay
    default: nil
    }
  }

  /// A date that is known or set by month or coarser.
  fileprivate var endsMonth: Bool {
    guard let day = lastDay, day == day.monthOfYear.lastDay else { return false }
    switch self {
    case .day, .period(.day), .time(.within(.day)), .time(.by(.day)), .time(.before(.day)): return false
    default: return true
    }
  }
}
