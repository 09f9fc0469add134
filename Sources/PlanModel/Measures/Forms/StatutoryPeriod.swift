/// A reporting period of Circular 14/2024/TT-BCT (kỳ báo cáo): its days do not run with the calendar year.
package struct StatutoryPeriod: Hashable, Sendable {
  package enum Span: String, Hashable, Sendable, CaseIterable {
    /// From 15 December to 14 June (báo cáo 6 tháng).
    case halfYear = "half-year"
    /// From 15 December to 14 December (báo cáo năm).
    case year
  }

  package let year: Int
  package let span: Span

  package init(year: Int, span: Span) {
    self.year = year
    self.span = span
  }

  package var firstDay: CalendarDate { Self.day(year - 1, 12, 15) }
  package var lastDay: CalendarDate { Self.day(year, lastMonth, 14) }

  /// The day before which a form must be sent [14/2024/TT-BCT, 3.3].
  package func deadline(of form: FormKind) -> CalendarDate {
    let day =
      switch form {
      case .infrastructure: 20
      case .unit: 25
      case .province: span == .halfYear ? 30 : 31
      }
    return Self.day(year, lastMonth, day)
  }

  /// Communes report in place of districts, and the ministry's department has its new name: since 1/7/2025 [38/2025/TT-BCT, 29].
  package var isAfterReform: Bool { lastDay >= Self.day(2025, 7, 1) }

  /// The periods that ended while the circular was in force, not after a day and not before a year, in order of time.
  package static func ended(by cutOff: CalendarDate, since year: Int) -> [StatutoryPeriod] {
    guard cutOff.year >= 2024 else { return [] }
    let years = max(2024, min(year, cutOff.year))...cutOff.year
    return years.flatMap { year in Span.allCases.map { StatutoryPeriod(year: year, span: $0) } }
      .filter { $0.lastDay <= cutOff && $0.lastDay >= day(2024, 10, 1) }
  }

  private var lastMonth: Int { span == .halfYear ? 6 : 12 }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? MonthOfYear(year: year, month: month).lastDay
  }
}
