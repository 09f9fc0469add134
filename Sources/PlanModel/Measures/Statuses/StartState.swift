/// Whether a cluster has broken ground, as far as the log tells (đã khởi công, chưa khởi công, chưa có thông tin).
package indirect enum StartState: Hashable, Sendable {
  /// Started; `Occurrence` tells between which days, a bound where it is not dated.
  case started(ProgressEvent, Occurrence)
  /// The log says that it had not started on the day.
  case confirmedNotStarted(asOf: CalendarDate, ProgressEvent)
  case unknown

  init(_ events: [LoggedEvent], cutOff: CalendarDate, knowledge: Knowledge) {
    let reading = LogReading(events, chain: .groundBreaking, cutOff: cutOff, knowledge: knowledge)
    if let fulfilment = reading.fulfilment {
      self = .started(fulfilment.logged.event, fulfilment.occurrence)
    } else if let denial = reading.denial {
      self = .confirmedNotStarted(asOf: min(denial.day, cutOff), denial.logged.event)
    } else {
      self = .unknown
    }
  }
}

/// Clusters by start state: three counts that are never added into one; what has started is "at least" (ít nhất).
package struct StartCounts: Hashable, Sendable {
  /// Started, with a day, month, quarter, half-year or year.
  package private(set) var startedDated = 0
  /// Started, known only by a bound or not dated at all.
  package private(set) var startedUndated = 0
  package private(set) var confirmedNotStarted = 0
  package private(set) var unknown = 0

  package init() {}

  package var started: Int { startedDated + startedUndated }
  package var total: Int { started + confirmedNotStarted + unknown }
  /// More may have started than are known: those unknown, and those not started when last seen.
  package var isLowerBound: Bool { started < total }

  package mutating func count(_ state: StartState) {
    switch state {
    case .started(_, let occurrence) where occurrence.isDated: startedDated += 1
    case .started: startedUndated += 1
    case .confirmedNotStarted: confirmedNotStarted += 1
    case .unknown: unknown += 1
    }
  }
}
