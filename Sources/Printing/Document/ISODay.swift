import PlanModel

/// A day in digits.
struct ISODay {
  /// `2025-12-31`.
  let text: String

  /// `20251231`.
  var compact: String { text.split(separator: "-").joined() }

  init(_ date: CalendarDate) {
    text = [(date.year, 4), (date.month, 2), (date.day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }.joined(separator: "-")
  }
}
