/// How much of the log a measure at an earlier day may use.
enum Knowledge: Hashable, Sendable {
  /// Events after the cut-off date are ignored.
  case upToCutOff
  /// Looks back: a ground-breaking after the cut-off date says that none had happened by then. Never counts it as done.
  case wholeLog
}

/// What the log says about one commitment at the cut-off date.
///
/// It never changes; it is a class so that the duties of a row of which nothing is told share one.
final class LogReading {
  /// Something that had happened, and when.
  struct Fulfilment {
    let logged: LoggedEvent
    let occurrence: Occurrence
  }

  /// A day on which it was not done, and who says so.
  struct Denial {
    let day: CalendarDate
    /// The first day on which it can have been done: later that day, or the first day of the event that did it.
    let firstPossible: CalendarDate
    let logged: LoggedEvent
  }

  /// The fulfilment that holds, narrowed by the denials that agree with it.
  let fulfilment: Fulfilment?
  /// The last day on which it was certainly not done, where nothing says it was done later.
  let denial: Denial?
  /// Events whose precision leaves open whether they happened by the cut-off date; they count as nothing.
  ///
  /// Empty where another event says that it was done.
  let undecided: [ProgressEvent]
  /// The latest step of its chain.
  let step: LoggedEvent?

  /// Reads the commitment's own events; `step` is the latest of other events that are only steps towards it.
  init(
    _ events: [LoggedEvent], step: LoggedEvent? = nil, chain: EventChain, cutOff: CalendarDate, knowledge: Knowledge
  ) {
    var scan = LogScan()
    if !events.isEmpty { scan.read(events, chain: chain, cutOff: cutOff, knowledge: knowledge) }
    if let step { scan.take(step) }
    (fulfilment, denial, undecided, self.step) = (scan.fulfilment, scan.denial, scan.undecided, scan.step)
  }
}

/// A reading of the log while it is made.
private struct LogScan {
  typealias Fulfilment = LogReading.Fulfilment

  var fulfilment: Fulfilment?
  var denial: LogReading.Denial?
  var undecided: [ProgressEvent] = []
  var step: LoggedEvent?

  mutating func read(_ events: [LoggedEvent], chain: EventChain, cutOff: CalendarDate, knowledge: Knowledge) {
    var fulfilments: [Fulfilment] = []
    var denials: [LogReading.Denial] = []
    for logged in events {
      let standing = logged.standing(at: cutOff)
      if standing == .after, knowledge == .upToCutOff { continue }
      let occurrence = chain.fulfilment(by: logged)
      if let occurrence, standing == .happened {
        fulfilments.append(Fulfilment(logged: logged, occurrence: occurrence))
      }
      if occurrence != nil, standing == .undecided { undecided.append(logged.event) }
      if let denial = chain.denial(by: logged, at: standing) { denials.append(denial) }
      if standing == .happened, chain.isStep(logged) { take(logged) }
    }
    settle(fulfilments, denials)
  }

  /// A step as late as the latest one is taken in its place.
  mutating func take(_ logged: LoggedEvent) {
    if step.map({ $0.knownBy <= logged.knownBy }) ?? true { step = logged }
  }

  private mutating func settle(_ fulfilments: [Fulfilment], _ denials: [LogReading.Denial]) {
    if let best = fulfilments.indices.min(by: { Self.precedes(fulfilments[$0], fulfilments[$1], $0 < $1) }) {
      let (logged, occurrence) = (fulfilments[best].logged, fulfilments[best].occurrence)
      undecided = []
      fulfilment = Fulfilment(
        logged: logged, occurrence: occurrence.notBefore(denials.map(\.firstPossible), knownBy: logged.knownBy))
    } else {
      for item in denials where denial.map({ $0.precedes(item) }) ?? true { denial = item }
    }
  }

  /// Sure before uncertain, dated before bounded before undated, early before late, then the order of the log.
  private static func precedes(_ a: Fulfilment, _ b: Fulfilment, _ isFirst: Bool) -> Bool {
    func rank(_ item: Fulfilment) -> (Int, Int) {
      let isUncertain = item.logged.certainty == .uncertain
      return (isUncertain ? 1 : 0, item.occurrence.isDated ? 0 : item.occurrence.latest != nil ? 1 : 2)
    }
    if rank(a) != rank(b) { return rank(a) < rank(b) }
    if a.logged.knownBy != b.logged.knownBy { return a.logged.knownBy < b.logged.knownBy }
    return isFirst
  }
}

extension EventChain {
  /// The latest of events that are steps towards the thing and had happened by the cut-off date.
  func latestStep(in events: [LoggedEvent], cutOff: CalendarDate) -> LoggedEvent? {
    var latest: LoggedEvent?
    for logged in events where steps.contains(logged.kind) && logged.standing(at: cutOff) == .happened {
      if latest.map({ $0.knownBy <= logged.knownBy }) ?? true { latest = logged }
    }
    return latest
  }
}

extension LogReading.Denial {
  /// The other one says that it was not done for longer.
  fileprivate func precedes(_ other: LogReading.Denial) -> Bool {
    (day, firstPossible) < (other.day, other.firstPossible)
  }
}

extension EventChain {
  /// When an event says that the thing was done; nil where it does not say so.
  fileprivate func fulfilment(by logged: LoggedEvent) -> Occurrence? {
    if fulfilling.contains(logged.kind) { return logged.isPartial ? nil : logged.occurrence }
    if presupposing.contains(logged.kind) {
      return Occurrence(earliest: nil, latest: logged.occurrence.latest)
    }
    return nil
  }

  /// What an event says of when the thing was not done; uncertain entries make nothing late.
  ///
  /// What was seen undone or half done was not done on the first day on which that can have been. A fulfilment that
  /// had not certainly happened by the cut-off date was not done on the day before its first: with "tháng 9/2023"
  /// nothing is certain of 01/9/2023, only of 31/8/2023.
  fileprivate func denial(by logged: LoggedEvent, at standing: LoggedEvent.Standing) -> LogReading.Denial? {
    guard logged.certainty != .uncertain, let first = logged.occurrence.earliest else { return nil }
    if denying.contains(logged.kind) || (fulfilling.contains(logged.kind) && logged.isPartial) {
      return LogReading.Denial(day: first, firstPossible: first, logged: logged)
    }
    guard fulfilling.contains(logged.kind), standing != .happened else { return nil }
    return LogReading.Denial(day: first.dayBefore, firstPossible: first, logged: logged)
  }

  fileprivate func isStep(_ logged: LoggedEvent) -> Bool {
    steps.contains(logged.kind) || (fulfilling.contains(logged.kind) && logged.isPartial)
  }
}
