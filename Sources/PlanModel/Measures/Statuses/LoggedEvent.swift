/// An entry of the log with the days it allows.
///
/// It never changes; it is a class so that what is judged from it copies one reference.
final class LoggedEvent: Sendable {
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
  init(_ event: ProgressEvent, submitted: CalendarDate?, periodEnd: CalendarDate?, logClosed: CalendarDate) {
    self.event = event
    (kind, certainty, namesDuty) = (event.kind, event.certainty, event.duty != nil)
    isPartial = event.value?.isPartOfWhole ?? false
    isEstimate = event.isEstimate
    occurrence = Occurrence(event.date)
    guard !isEstimate else {
      knownBy = submitted ?? periodEnd ?? logClosed
      return
    }
    let bound = Self.earlier(occurrence.latest, submitted) ?? periodEnd ?? logClosed
    knownBy = occurrence.earliest.map { max($0, bound) } ?? bound
  }

  private static func earlier(_ a: CalendarDate?, _ b: CalendarDate?) -> CalendarDate? {
    if let a, let b { return min(a, b) }
    return a ?? b
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
