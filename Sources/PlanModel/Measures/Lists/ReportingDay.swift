/// A report that the plan's regime asks for, and the last day on which it is in time (chế độ báo cáo).
package struct ReportingDay: Hashable, Sendable {
  /// Position in `Plan.reportingDuties`.
  package let duty: Int
  package let reporters: [Ref<Agency>]
  package let recipients: [Ref<Agency>]
  /// The period reported on: a month, quarter or year.
  package let period: CalendarPeriod
  /// "trước ngày 25": the 24th.
  package let lastDay: CalendarDate
}

extension Plan {
  /// The reports due under the plan in its year, by last day, then as the plan lists them.
  ///
  /// Those due before the plan was issued are none of its duties: monthly ones begin with the plan's month.
  package var reportingDays: [ReportingDay] {
    let days = reportingDuties.enumerated().flatMap { position, duty in
      duty.months.compactMap { month in reportingDay(duty, position, in: MonthOfYear(year: year, month: month)) }
    }
    return days.enumerated().sorted { ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset) }
      .map(\.element)
  }

  private func reportingDay(_ duty: ReportingDuty, _ position: Int, in month: MonthOfYear) -> ReportingDay? {
    let day = CalendarDate(year: month.year, month: month.month, day: duty.beforeDay)
    let lastDay = day?.dayBefore ?? month.lastDay
    guard lastDay >= firstDay else { return nil }
    let period: CalendarPeriod =
      switch duty.recurrence {
      case .monthly: .month(month)
      case .quarterly: .quarter(month.quarterOfYear)
      case .yearly: .year(month.year)
      }
    return ReportingDay(
      duty: position, reporters: duty.reporters, recipients: duty.recipients, period: period, lastDay: lastDay)
  }
}

extension ReportingDuty {
  fileprivate var months: [Int] {
    switch recurrence {
    case .monthly: Array(1...12)
    case .quarterly: [3, 6, 9, 12]
    case .yearly: [month ?? 12]
    }
  }
}
