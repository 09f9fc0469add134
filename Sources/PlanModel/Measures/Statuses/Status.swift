/// How a milestone or duty stands at the cut-off date (trạng thái); the first case that applies holds.
package indirect enum Status: Hashable, Sendable {
  /// It was taken out of the plan.
  case withdrawn(Withdrawal)
  /// Done on or before the last day in time.
  case doneOnTime(ProgressEvent)
  /// Done after the last day in time.
  case doneLate(ProgressEvent, Lateness)
  /// Done; a bound, a coarse precision or an unreadable deadline leaves open whether in time.
  case doneUndecided(ProgressEvent)
  /// Overdue, and the log says it was not done on `asOf`; the lateness is counted to that day and so is "at least".
  case late(Lateness, asOf: CalendarDate, ProgressEvent)
  /// Overdue, and nothing says done or not done.
  case noInformation
  /// Not yet due, and a step of its chain has happened.
  case inProgress(ProgressEvent)
  case dueThisQuarter
  case notYetDue
  /// Recurring, "thường xuyên", or open-ended and begun.
  case continuous
  /// The row gives no date that can be read, or one that depends on things without a date.
  case noReadableDate

  package var category: StatusCategory {
    switch self {
    case .withdrawn: .withdrawn
    case .doneOnTime: .doneOnTime
    case .doneLate: .doneLate
    case .doneUndecided: .doneUndecided
    case .late: .late
    case .noInformation: .noInformation
    case .inProgress: .inProgress
    case .dueThisQuarter: .dueThisQuarter
    case .notYetDue: .notYetDue
    case .continuous: .continuous
    case .noReadableDate: .noReadableDate
    }
  }

  /// The entry of the log that decides, where one does.
  package var event: ProgressEvent? {
    switch self {
    case .withdrawn(let withdrawal): withdrawal.event
    case .doneOnTime(let event), .doneLate(let event, _), .doneUndecided(let event),
      .late(_, _, let event), .inProgress(let event):
      event
    case .noInformation, .dueThisQuarter, .notYetDue, .continuous, .noReadableDate: nil
    }
  }

  /// How late it was done, or at least is.
  package var lateness: Lateness? {
    switch self {
    case .doneLate(_, let lateness), .late(let lateness, _, _): lateness
    default: nil
    }
  }
}

/// A status without what belongs to the single case: for counting, symbols and legends, in the order of these.
package enum StatusCategory: String, Hashable, Sendable, CaseIterable {
  case withdrawn
  case doneOnTime = "done-on-time"
  case doneLate = "done-late"
  case doneUndecided = "done-undecided"
  case late
  case noInformation = "no-information"
  case inProgress = "in-progress"
  case dueThisQuarter = "due-this-quarter"
  case notYetDue = "not-yet-due"
  case continuous
  case noReadableDate = "no-readable-date"

  package var isDone: Bool { self == .doneOnTime || self == .doneLate || self == .doneUndecided }
}

/// What took a commitment out of the plan (đưa ra khỏi kế hoạch).
package enum Withdrawal: Hashable, Sendable {
  /// A report says so.
  case reported(ProgressEvent)
  /// A letter that amends the plan.
  case decided(by: Ref<Letter>)

  package var event: ProgressEvent? {
    if case .reported(let event) = self { return event }
    return nil
  }
}
