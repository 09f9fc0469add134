/// A deadline that was moved (thời hạn điều chỉnh), and how the commitment stands against it.
package struct Adjustment: Hashable, Sendable {
  package let deadline: TimeExpression
  package let due: Due
  /// Against this deadline; the commitment's own status stays against the original one.
  package let status: Status
  /// The entry of the log that moved it.
  package let event: ProgressEvent
}

extension Adjustment {
  /// Judges what the log says against the deadlines that revisions set.
  static func adjustments(
    _ revisions: [ProgressEvent], _ reading: LogReading, withdrawal: Withdrawal?, cutOff: CalendarDate
  ) -> [Adjustment] {
    revisions.compactMap { event in
      guard let deadline = event.revision?.deadline else { return nil }
      let due = Due(deadline)
      let assessment = Assessment(reading, due: due, withdrawal: withdrawal, cutOff: cutOff)
      return Adjustment(deadline: deadline, due: due, status: assessment.status, event: event)
    }
  }
}
