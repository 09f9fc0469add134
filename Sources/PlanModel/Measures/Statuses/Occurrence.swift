/// The days between which an event happened, as far as the log tells.
package struct Occurrence: Hashable, Sendable {
  /// Nil where nothing bounds it from below.
  package let earliest: CalendarDate?
  /// Nil where nothing bounds it from above.
  package let latest: CalendarDate?

  package init(earliest: CalendarDate?, latest: CalendarDate?) {
    self.earliest = earliest
    self.latest = latest
  }

  package init(_ expression: TimeExpression) {
    self.init(earliest: expression.firstDay, latest: expression.lastDay)
  }

  /// Both ends are known: a day, month, quarter, half-year, year or range.
  package var isDated: Bool { earliest != nil && latest != nil }

  /// Nothing is known of when.
  package var isUndated: Bool { earliest == nil && latest == nil }

  /// This occurrence, not earlier than days on which it had not happened; days after `knownBy` contradict it and are ignored.
  func notBefore(_ days: some Sequence<CalendarDate>, knownBy: CalendarDate) -> Occurrence {
    let bound = days.filter { $0 <= latest ?? knownBy }.max()
    return Occurrence(earliest: [earliest, bound].compactMap(\.self).max(), latest: latest)
  }
}

/// An entry of the log with the days it allows.
struct LoggedEvent: Sendable {
  /// Whether an event had happened by a cut-off date.
  enum Standing {
    case happened, undecided, after
  }

  let event: ProgressEvent
  let occurrence: Occurrence
  /// The day by which it had certainly happened.
  let knownBy: CalendarDate

  /// Takes the earlier of the event's last day and the day the report was sent; where both lack the end of the
  /// report's period, and else `logClosed`, since whatever the log tells happened before it was closed.
  init(_ event: ProgressEvent, in report: ProgressReport, logClosed: CalendarDate) {
    self.event = event
    occurrence = Occurrence(event.date)
    let known = [occurrence.latest, report.submitted].compactMap(\.self).min()
    let bound = known ?? report.period?.lastDay ?? logClosed
    knownBy = occurrence.earliest.map { max($0, bound) } ?? bound
  }

  func standing(at cutOff: CalendarDate) -> Standing {
    if knownBy <= cutOff { return .happened }
    if let earliest = occurrence.earliest, earliest > cutOff { return .after }
    return .undecided
  }

  /// A share of less than the whole: "giải phóng mặt bằng 80%".
  var isPartial: Bool {
    guard let value = event.value, value.unit == "%" else { return false }
    let whole = FixedDecimal(100)
    return (value.upper ?? value.value) < whole || value.bound == .lessThan
  }
}
