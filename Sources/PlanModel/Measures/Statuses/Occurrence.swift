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
