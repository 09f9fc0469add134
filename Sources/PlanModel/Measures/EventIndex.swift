/// The log, found by cluster and by duty; built once.
struct EventIndex: Sendable {
  /// By position in the register of clusters, in the order of the log.
  private let byCluster: [[LoggedEvent]]
  private let byDuty: [String: [LoggedEvent]]

  init(_ library: PlanLibrary) {
    var byCluster = [[LoggedEvent]](repeating: [], count: library.clusters.count)
    var byDuty: [String: [LoggedEvent]] = [:]
    for report in library.log.reports {
      for event in report.events {
        let logged = LoggedEvent(event, in: report, logClosed: library.logClosed)
        if let cluster = event.cluster { byCluster[cluster.index].append(logged) }
        if let duty = event.duty { byDuty[duty, default: []].append(logged) }
      }
    }
    self.byCluster = byCluster
    self.byDuty = byDuty
  }

  func events(of cluster: Ref<Cluster>?) -> [LoggedEvent] {
    cluster.map { byCluster[$0.index] } ?? []
  }

  /// Whether each cluster has broken ground, in register order.
  func startStates(of clusters: Register<Cluster>, cutOff: CalendarDate, knowledge: Knowledge) -> [StartState] {
    clusters.refs.map { StartState(events(of: $0), cutOff: cutOff, knowledge: knowledge) }
  }

  /// The events that name the duty; a row with a single duty may be named in its place.
  func events(of duty: Duty, in row: AnnexRow) -> [LoggedEvent] {
    let own = byDuty[duty.id] ?? []
    return row.duties.count == 1 ? own + (byDuty[row.id] ?? []) : own
  }
}

extension [LoggedEvent] {
  /// The first withdrawal that had happened by the cut-off date and not before the plan was issued.
  ///
  /// Of a cluster's events those that name a duty withdraw that duty alone.
  func withdrawal(namingDuty: Bool, from plan: Plan, cutOff: CalendarDate) -> ProgressEvent? {
    first {
      $0.kind == .withdrawn && $0.namesDuty == namingDuty && $0.standing(at: cutOff) == .happened
        && $0.knownBy >= plan.firstDay
    }?.event
  }

  /// The events that did not wholly happen after the cut-off date, by the day they are known by, then as logged.
  func chronicle(until cutOff: CalendarDate) -> [ProgressEvent] {
    let known = filter { $0.standing(at: cutOff) != .after }
    let order = known.indices.sorted { (known[$0].knownBy, $0) < (known[$1].knownBy, $1) }
    return order.map { known[$0].event }
  }
}
