/// The log, found by cluster and by duty; built once.
struct EventIndex: Sendable {
  /// Entries by what they are about, in the order of the log.
  private struct Table: Sendable {
    /// By position in the register of clusters.
    var byCluster: [[LoggedEvent]]
    var byDuty: [String: [LoggedEvent]] = [:]

    mutating func take(_ logged: LoggedEvent, _ event: ProgressEvent) {
      if let cluster = event.cluster { byCluster[cluster.index].append(logged) }
      if let duty = event.duty { byDuty[duty, default: []].append(logged) }
    }
  }

  /// What happened.
  private var facts: Table
  /// What the reporters expected (ước thực hiện); it never says that anything happened or did not.
  private var estimates: Table

  init(_ library: PlanLibrary) {
    facts = Table(byCluster: Array(repeating: [], count: library.clusters.count))
    estimates = facts
    for report in library.log.reports {
      let (submitted, periodEnd) = (report.submitted, report.period?.lastDay)
      for event in report.events {
        let logged = LoggedEvent(
          event, submitted: submitted, periodEnd: periodEnd, logClosed: library.logClosed)
        if event.isEstimate { estimates.take(logged, event) } else { facts.take(logged, event) }
      }
    }
  }

  /// What happened to a cluster, without estimates.
  func events(of cluster: Ref<Cluster>?) -> [LoggedEvent] {
    cluster.map { facts.byCluster[$0.index] } ?? []
  }

  func estimates(of cluster: Ref<Cluster>?) -> [LoggedEvent] {
    cluster.map { estimates.byCluster[$0.index] } ?? []
  }

  /// Whether each cluster has broken ground, in register order.
  func startStates(of clusters: Register<Cluster>, cutOff: CalendarDate, knowledge: Knowledge) -> [StartState] {
    clusters.refs.map { StartState(events(of: $0), cutOff: cutOff, knowledge: knowledge) }
  }

  /// The events that name the duty of a document, without estimates.
  func events(ofDuty id: String) -> [LoggedEvent] { facts.byDuty[id] ?? [] }

  /// The events that name the duty, without estimates; a row with a single duty may be named in its place.
  func events(of duty: Duty, in row: AnnexRow) -> [LoggedEvent] { entries(of: duty, in: row, facts) }

  func estimates(of duty: Duty, in row: AnnexRow) -> [LoggedEvent] { entries(of: duty, in: row, estimates) }

  private func entries(of duty: Duty, in row: AnnexRow, _ table: Table) -> [LoggedEvent] {
    if table.byDuty.isEmpty { return [] }
    let own = table.byDuty[duty.id] ?? []
    return row.duties.count == 1 ? own + (table.byDuty[row.id] ?? []) : own
  }
}

extension LoggedEvent {
  /// It became known on the day or later; every event did where no day is given.
  fileprivate func isKnown(since day: CalendarDate?) -> Bool { day.map { knownBy >= $0 } ?? true }
}

extension [LoggedEvent] {
  /// The first withdrawal that had happened by the cut-off date and not before the day on which a document was issued;
  /// of all time where that is not known.
  ///
  /// Of a cluster's events those that name a duty withdraw that duty alone.
  func withdrawal(namingDuty: Bool, since first: CalendarDate?, cutOff: CalendarDate) -> Withdrawal? {
    let event = self.first {
      $0.kind == .withdrawn && $0.namesDuty == namingDuty && $0.standing(at: cutOff) == .happened
        && $0.isKnown(since: first)
    }?.event
    return event.map(Withdrawal.reported)
  }

  /// The revisions that set a new deadline, by the day they are known by, then as logged.
  ///
  /// Those known before `first`, the day on which the deadline was set, moved an earlier one; of all time where that
  /// day is not known. What is uncertain moves none.
  func revisions(of milestone: MilestoneKind?, since first: CalendarDate?, cutOff: CalendarDate) -> [ProgressEvent] {
    if !contains(where: { $0.kind == .revisedSchedule }) { return [] }
    return filter {
      $0.kind == .revisedSchedule && $0.certainty != .uncertain && $0.event.revision?.milestone == milestone
        && $0.event.revision != nil && $0.standing(at: cutOff) == .happened && $0.isKnown(since: first)
    }
    .chronicle(until: cutOff)
  }

  /// The estimates of a chain's fulfilment that were reported by the cut-off date, in the order of their reports.
  func estimates(of chain: EventChain, cutOff: CalendarDate) -> [ProgressEvent] {
    isEmpty ? [] : filter { chain.fulfilling.contains($0.kind) }.chronicle(until: cutOff)
  }

  /// The events that did not wholly happen after the cut-off date, by the day they are known by, then as logged.
  func chronicle(until cutOff: CalendarDate) -> [ProgressEvent] {
    let known = filter { $0.standing(at: cutOff) != .after }
    let order = known.indices.sorted { (known[$0].knownBy, $0) < (known[$1].knownBy, $1) }
    return order.map { known[$0].event }
  }
}
