import PlanModel

extension PeriodGrain: Written {}

/// The periods stand one per line, as in a table; which commitments they count follows from their due and occurrence.
///
/// A period in which nothing was due and of which nothing is stated or known is left out.
extension PeriodSeries: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("grain", grain)
    record.list("periods", periods.filter { $0.planned > 0 || $0.stated != nil || $0.isKnown || !$0.estimated.isEmpty })
    record.list("doneUnplaced", ids: doneUnplaced.map(\.id), onOneLine: false)
    record.list("withoutReadableDate", ids: withoutReadableDate.map(\.id), onOneLine: false)
    record.list("dueBefore", ids: dueBefore.map(\.id), onOneLine: false)
    record.field("lostRows", lostRows)
  }
}

extension PeriodMeasures: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("period", period)
    record.field("isBegun", isBegun)
    record.field("isClosed", isClosed)
    record.field("isKnown", isKnown)
    record.field("stated", stated)
    record.field("planned", planned)
    record.field("doneByEnd", doneByEnd)
    record.field("done", done)
    if !estimated.isEmpty { record.field("estimated", estimated.count) }
    if planned > 0 { record.field("statuses", StatusCounts(tally: statuses)) }
  }
}

extension PeriodDone: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("total", total)
    record.field("onTime", onTime)
    record.field("afterDue", afterDue)
    record.field("carriedOver", carriedOver)
    record.field("early", early)
    record.field("withoutDue", withoutDue)
  }
}

/// A month that adds nothing to the month before is left out.
extension CumulativeSeries: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    record.list("points", pointsOfChange)
    record.field("doneWithoutDate", doneWithoutDate)
    record.field("plannedWithoutDate", plannedWithoutDate)
    record.field("lostRows", lostRows)
    record.field("plannedTotal", plannedTotal)
  }

  private var pointsOfChange: [Point] {
    var last: Point?
    return points.filter { point in
      defer { last = point }
      return last.map { $0.planned != point.planned || $0.doneAtLeast != point.doneAtLeast } ?? true
    }
  }
}

extension CumulativeSeries.Point: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("month", CalendarPeriod.month(month))
    record.field("planned", planned)
    record.field("doneAtLeast", doneAtLeast)
  }
}
