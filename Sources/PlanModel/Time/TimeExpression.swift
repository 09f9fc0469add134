/// A named stretch of the calendar: the precision to which a date is known or set.
package enum CalendarPeriod: Hashable, Sendable {
  case day(CalendarDate)
  case month(MonthOfYear)
  case quarter(QuarterOfYear)
  /// `half` is 1 or 2.
  case halfYear(year: Int, half: Int)
  case year(Int)

  package var firstDay: CalendarDate {
    switch self {
    case .day(let date): date
    case .month(let month): month.firstDay
    case .quarter(let quarter): quarter.firstMonth.firstDay
    case .halfYear(let year, let half): MonthOfYear(year: year, month: half * 6 - 5).firstDay
    case .year(let year): MonthOfYear(year: year, month: 1).firstDay
    }
  }

  package var lastDay: CalendarDate {
    switch self {
    case .day(let date): date
    case .month(let month): month.lastDay
    case .quarter(let quarter): quarter.lastMonth.lastDay
    case .halfYear(let year, let half): MonthOfYear(year: year, month: half * 6).lastDay
    case .year(let year): MonthOfYear(year: year, month: 12).lastDay
    }
  }

  package var interval: DateInterval { DateInterval(first: firstDay, last: lastDay) }
}

/// All days from `first` to `last`, both included.
package struct DateInterval: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  package init(first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }
}

/// How often a recurring duty falls due.
package enum Recurrence: String, Hashable, Sendable, CaseIterable {
  case monthly
  case quarterly
  case yearly
}

/// What a document or a report says about when: a deadline (thời hạn) or the date of an event.
package enum TimeExpression: Hashable, Sendable {
  /// "17/3/2021", "Tháng 6/2021", "Quý IV/2021", "Năm 2021".
  case within(CalendarPeriod)
  /// "Năm 2025 - 2026", "Quý IV/2025 - Quý II/2026".
  case range(CalendarPeriod, CalendarPeriod)
  /// "trước tháng 6/2021": the last day in time is the day before the period.
  case before(CalendarPeriod)
  /// "Từ Quý III/2021": begins then and is never late.
  case from(CalendarPeriod)
  /// "không muộn hơn 20/9/2024": known to have happened by the end of the period.
  case by(CalendarPeriod)
  /// "Hàng tháng trong năm 2021", "Hàng năm".
  case recurring(Recurrence, year: Int?)
  /// "Thường xuyên".
  case continuous
  /// "Hoàn thành theo tiến độ khởi công từng CCN trong năm 2021".
  case relative(MilestoneKind, year: Int?)
  /// "chưa rõ": it happened, nothing says when.
  case unknown

  /// The last day on which the thing is in time; nil where the expression sets none.
  package var lastDay: CalendarDate? {
    switch self {
    case .within(let period), .by(let period): period.lastDay
    case .range(_, let end): end.lastDay
    case .before(let period): period.firstDay.dayBefore
    case .from, .recurring, .continuous, .relative, .unknown: nil
    }
  }

  /// The first day on which the thing can have happened; nil where nothing bounds it from below.
  package var firstDay: CalendarDate? {
    switch self {
    case .within(let period), .from(let period): period.firstDay
    case .range(let start, _): start.firstDay
    case .before, .by, .recurring, .continuous, .relative, .unknown: nil
    }
  }
}
