/// A status with what it rests on.
struct Assessment {
  let status: Status
  /// When it was done; nil where it is not.
  let occurrence: Occurrence?
  /// Events that may have happened by the cut-off date or after it.
  let undecided: [ProgressEvent]

  /// Judges what the log says against a deadline: the first status that applies.
  init(_ reading: LogReading, due: Due, withdrawal: Withdrawal?, cutOff: CalendarDate) {
    undecided = reading.undecided
    occurrence = reading.fulfilment?.occurrence
    if let withdrawal {
      status = .withdrawn(withdrawal)
    } else if let fulfilment = reading.fulfilment, due != .continuous {
      status = Self.done(fulfilment, due: due)
    } else {
      status = Self.open(reading, due: due, cutOff: cutOff)
    }
  }

  private static func done(_ fulfilment: LogReading.Fulfilment, due: Due) -> Status {
    switch due {
    case .begins: return .doneOnTime(fulfilment.logged.event)
    case .continuous, .unreadable: return .doneUndecided(fulfilment.logged.event)
    case .ends(let last, _):
      if let latest = fulfilment.occurrence.latest, latest <= last { return .doneOnTime(fulfilment.logged.event) }
      guard let earliest = fulfilment.occurrence.earliest, earliest > last else {
        return .doneUndecided(fulfilment.logged.event)
      }
      let latest = fulfilment.occurrence.latest ?? fulfilment.logged.knownBy
      return .doneLate(fulfilment.logged.event, Lateness(after: last, from: earliest, to: latest))
    }
  }

  private static func open(_ reading: LogReading, due: Due, cutOff: CalendarDate) -> Status {
    switch due {
    case .continuous: return .continuous
    case .unreadable: return .noReadableDate
    case .begins(let first): return first > cutOff ? .notYetDue : .continuous
    case .ends(let last, _):
      if last <= cutOff { return overdue(reading.denial, last: last, cutOff: cutOff) }
      if let step = reading.step { return .inProgress(step.event) }
      return last.quarterOfYear == cutOff.quarterOfYear ? .dueThisQuarter : .notYetDue
    }
  }

  private static func overdue(_ denial: LogReading.Denial?, last: CalendarDate, cutOff: CalendarDate) -> Status {
    guard let denial, denial.firstPossible > last else { return .noInformation }
    let asOf = min(denial.day, cutOff)
    return .late(Lateness(after: last, from: asOf, to: asOf), asOf: asOf, denial.logged.event)
  }
}
