/// The length of the periods that a plan is followed by (kỳ).
package enum PeriodGrain: String, Hashable, Sendable, CaseIterable {
  case month, quarter, year

  /// The running number of the period that holds a day; neighbours differ by one.
  func index(of day: CalendarDate) -> Int {
    switch self {
    case .month: day.monthOfYear.index
    case .quarter: day.quarterOfYear.index
    case .year: day.year
    }
  }

  func period(at index: Int) -> CalendarPeriod {
    switch self {
    case .month: .month(MonthOfYear(year: index / 12, month: index % 12 + 1))
    case .quarter: .quarter(QuarterOfYear(year: index / 4, quarter: index % 4 + 1))
    case .year: .year(index)
    }
  }

  /// The period that holds all possible days of an occurrence; nil where none of this length does.
  func index(of occurrence: Occurrence) -> Int? {
    guard let earliest = occurrence.earliest, let latest = occurrence.latest else { return nil }
    let index = index(of: earliest)
    return index == self.index(of: latest) ? index : nil
  }
}
