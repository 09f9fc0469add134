/// An entry of the log with the days it allows.
struct LoggedEvent: Sendable {
  /// Whether an event had happened by a cut-off date.
  enum Standing {
    case happened, undecided, after
  }

  let event: ProgressEvent
  let kind: EventKind
  let certainty: Certainty
  let namesDuty: Bool
  /// A share of less than the whole: "giải phóng mặt bằng 80%".
  let isPartial: Bool
  /// Expected, not done: it stands in the log from the day its report was sent, whenever it should happen.
  let isEstimate: Bool
  let occurrence: Occurrence
  /// The day by which it had certainly happened; of an estimate the day by which it was reported.
  let knownBy: CalendarDate

  /// Takes the earlier of the event's last day and the day the report was sent; where both lack the end of the
  /// report's period, and else `logClosed`, since whatever the log tells happened before it was closed.
  init(_ event: ProgressEvent, in report: ProgressReport, logClosed: CalendarDate) {
    self.event = event
    (kind, certainty, namesDuty) = (event.kind, event.certainty, event.duty != nil)
    isPartial = event.value?.isPartOfWhole ?? false
    isEstimate = event.isEstimate
    occurrence = Occurrence(event.date)
    guard !isEstimate else {
      knownBy = report.submitted ?? report.period?.lastDay ?? logClosed
      return
    }
    let known = [occurrence.latest, report.submitted].compactMap(\.self).min()
    let bound = known ?? report.period?.lastDay ?? logClosed
    knownBy = occurrence.earliest.map { max($0, bound) } ?? bound
  }

  func standing(at cutOff: CalendarDate) -> Standing {
    if knownBy <= cutOff { return .happened }
    if isEstimate { return .after }
    if let earliest = occurrence.earliest, earliest > cutOff { return .after }
    return .undecided
  }
}

extension Quantity {
  /// A percentage below 100.
  var isPartOfWhole: Bool {
    unit == "%" && ((upper ?? value) < FixedDecimal(100) || bound == .lessThan)
  }
}
