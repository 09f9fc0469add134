/// Planned and done, added up month by month from the plan year's January on (lũy kế).
package struct CumulativeSeries: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let month: MonthOfYear
    /// Due by the month's end.
    package let planned: Int
    /// Certainly done by the month's end, at least; nil after the cut-off month.
    package let doneAtLeast: Int?
  }

  /// To December of the plan year or the cut-off month, whichever is later.
  ///
  /// A thing done counts from the last day it can have happened on: the end of its half-year, or of its bound.
  package let points: [Point]
  /// Done, with no day by which it is dated: in no point.
  package let doneWithoutDate: Int
  /// Rows whose date is missing or unreadable: in no point's `planned`.
  package let plannedWithoutDate: Int
  /// Rows lost in the source.
  package let lostRows: Int
  /// All rows, with those without a date and the lost ones.
  package let plannedTotal: Int

  init(_ commitments: [Commitment], year: Int, cutOff: CalendarDate, lostRows: Int) {
    let first = MonthOfYear(year: year, month: 1)
    let count = max(12, cutOff.monthOfYear.index - first.index + 1)
    var planned = [Int](repeating: 0, count: count)
    var done = planned
    var undated = 0
    for commitment in commitments {
      if let last = commitment.due.lastDay { Self.add(last, to: &planned, from: first) }
      guard commitment.isDone else { continue }
      if let latest = commitment.occurrence?.latest { Self.add(latest, to: &done, from: first) } else { undated += 1 }
    }
    points = Self.points(from: first, planned: planned, done: done, cutOff: cutOff)
    doneWithoutDate = undated
    plannedWithoutDate = commitments.count { $0.due == .unreadable }
    self.lostRows = lostRows
    plannedTotal = commitments.count + lostRows
  }

  /// What came before the first month counts from it on; what comes after the last month in none.
  private static func add(_ day: CalendarDate, to months: inout [Int], from first: MonthOfYear) {
    let position = max(0, day.monthOfYear.index - first.index)
    if position < months.count { months[position] += 1 }
  }

  private static func points(
    from first: MonthOfYear, planned: [Int], done: [Int], cutOff: CalendarDate
  ) -> [Point] {
    var (plannedSum, doneSum) = (0, 0)
    return planned.indices.map { position in
      plannedSum += planned[position]
      doneSum += done[position]
      let month = first.advanced(by: position)
      return Point(month: month, planned: plannedSum, doneAtLeast: month <= cutOff.monthOfYear ? doneSum : nil)
    }
  }
}
