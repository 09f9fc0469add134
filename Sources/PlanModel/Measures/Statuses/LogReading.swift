/// How much of the log a measure at an earlier day may use.
enum Knowledge: Hashable, Sendable {
  /// Events after the cut-off date are ignored.
  case upToCutOff
  /// Looks back: a ground-breaking after the cut-off date says that none had happened by then. Never counts it as done.
  case wholeLog
}

/// What the log says about one commitment at the cut-off date.
struct LogReading {
  /// Something that had happened, and when.
  struct Fulfilment {
    let logged: LoggedEvent
    let occurrence: Occurrence
  }

  /// A day on which it was not done, and who says so.
  struct Denial {
    let day: CalendarDate
    let logged: LoggedEvent
  }

  /// The fulfilment that holds, narrowed by the denials that agree with it.
  private(set) var fulfilment: Fulfilment?
  /// The last day on which it was certainly not done, where nothing says it was done later.
  private(set) var denial: Denial?
  /// Events whose precision leaves open whether they happened by the cut-off date; they count as nothing.
  ///
  /// Empty where another event says that it was done.
  private(set) var undecided: [ProgressEvent] = []
  /// The latest step of its chain.
  private(set) var step: LoggedEvent?

  /// Reads the commitment's own events, and those that are only steps towards it.
  init(
    _ events: [LoggedEvent], steps: [LoggedEvent] = [], chain: EventChain, cutOff: CalendarDate, knowledge: Knowledge
  ) {
    var fulfilments: [Fulfilment] = []
    var denials: [Denial] = []
    var stepsTaken: [LoggedEvent] = []
    for logged in events {
      let standing = logged.standing(at: cutOff)
      if standing == .after, knowledge == .upToCutOff { continue }
      let occurrence = chain.fulfilment(by: logged)
      if let occurrence, standing == .happened {
        fulfilments.append(Fulfilment(logged: logged, occurrence: occurrence))
      }
      if occurrence != nil, standing == .undecided { undecided.append(logged.event) }
      if let day = chain.denial(by: logged, at: standing) { denials.append(Denial(day: day, logged: logged)) }
      if standing == .happened, chain.isStep(logged) { stepsTaken.append(logged) }
    }
    stepsTaken += steps.filter { chain.steps.contains($0.kind) && $0.standing(at: cutOff) == .happened }
    step = Self.latest(stepsTaken)
    settle(fulfilments, denials)
  }

  private mutating func settle(_ fulfilments: [Fulfilment], _ denials: [Denial]) {
    if let best = fulfilments.indices.min(by: { Self.precedes(fulfilments[$0], fulfilments[$1], $0 < $1) }) {
      let (logged, occurrence) = (fulfilments[best].logged, fulfilments[best].occurrence)
      undecided = []
      fulfilment = Fulfilment(
        logged: logged, occurrence: occurrence.notBefore(denials.map(\.day), knownBy: logged.knownBy))
    } else if let last = denials.map(\.day).max() {
      denial = denials.first { $0.day == last }
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

  private static func latest(_ events: [LoggedEvent]) -> LoggedEvent? {
    var best: LoggedEvent?
    for logged in events where best.map({ $0.knownBy <= logged.knownBy }) ?? true { best = logged }
    return best
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

  /// The day on which an event says that the thing was not done; uncertain entries make nothing late.
  ///
  /// A fulfilment that had not certainly happened by the cut-off date was not done before its first day.
  fileprivate func denial(by logged: LoggedEvent, at standing: LoggedEvent.Standing) -> CalendarDate? {
    guard logged.certainty != .uncertain else { return nil }
    let isFulfilling = fulfilling.contains(logged.kind)
    let denies = isFulfilling ? logged.isPartial || standing != .happened : denying.contains(logged.kind)
    return denies ? logged.occurrence.earliest : nil
  }

  fileprivate func isStep(_ logged: LoggedEvent) -> Bool {
    steps.contains(logged.kind) || (fulfilling.contains(logged.kind) && logged.isPartial)
  }
}
