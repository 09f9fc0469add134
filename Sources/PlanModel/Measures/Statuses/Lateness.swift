/// How late a thing is (số tháng chậm), in whole months counted from the last day in time.
///
/// A month is full on the same day of the next month: due 30/6, one month late from 30/7 on.
/// A thing known by its day gives one number, one known by month, quarter or year a span. 0 means less than a month.
package struct Lateness: Hashable, Sendable, Comparable {
  package let minMonths: Int
  package let maxMonths: Int

  /// Counts from the last day in time to the first and to the last day on which the thing can have happened.
  package init(after lastDay: CalendarDate, from first: CalendarDate, to last: CalendarDate) {
    minMonths = lastDay.wholeMonths(until: first)
    maxMonths = max(minMonths, lastDay.wholeMonths(until: last))
  }

  package var isExact: Bool { minMonths == maxMonths }
  package var band: LateBand { LateBand(months: minMonths) }

  package static func < (a: Lateness, b: Lateness) -> Bool {
    (a.minMonths, a.maxMonths) < (b.minMonths, b.maxMonths)
  }
}

/// The bands in which late things are listed, by the whole months that are certain.
///
/// Three months and some days are three whole months, as printed, and stand in `upToThree`.
package enum LateBand: String, Hashable, Sendable, CaseIterable {
  case upToThree = "up-to-3"
  case threeToSix = "3-6"
  case sixToTwelve = "6-12"
  case overTwelve = "over-12"

  package init(months: Int) {
    switch months {
    case ...3: self = .upToThree
    case ...6: self = .threeToSix
    case ...12: self = .sixToTwelve
    default: self = .overTwelve
    }
  }
}
