/// What a deadline (thời hạn) means for a status.
package enum Due: Hashable, Sendable {
  /// In time up to and including `last`.
  ///
  /// `isRelative` marks "theo tiến độ … trong năm 2021": no day of its own, so the end of the year named.
  case ends(last: CalendarDate, isRelative: Bool)
  /// "Từ Quý III/2021": begins then and is never late.
  case begins(CalendarDate)
  /// Recurring or "thường xuyên".
  case continuous
  /// Missing, "chưa rõ", or relative without a year.
  case unreadable

  package init(_ expression: TimeExpression?) {
    switch expression {
    case .within(let period), .by(let period): self = .ends(last: period.lastDay, isRelative: false)
    case .range(_, let end): self = .ends(last: end.lastDay, isRelative: false)
    case .before(let period): self = .ends(last: period.firstDay.dayBefore, isRelative: false)
    case .from(let period): self = .begins(period.firstDay)
    case .recurring, .continuous: self = .continuous
    case .relative(_, let year?): self = .ends(last: CalendarPeriod.year(year).lastDay, isRelative: true)
    case .relative(_, nil), .unknown, nil: self = .unreadable
    }
  }

  /// The last day in time; nil where there is none.
  package var lastDay: CalendarDate? {
    if case .ends(let last, _) = self { return last }
    return nil
  }
}
