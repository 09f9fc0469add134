package import PlanModel

/// Where a row stands in its plan.
package struct RowPlace: Hashable, Sendable {
  /// Position in `Plan.annexes`.
  package let annex: Int
  /// Position in `Annex.rows`.
  package let row: Int
}

/// What pages of every plan look up: later phases, collectives, what the press reported.
struct PageIndex: Sendable {
  /// The clusters that extend a cluster, in register order.
  let extensions: [[Ref<Cluster>]]
  /// The collectives that list an agency as a member, in register order.
  let collectives: [[Ref<Agency>]]
  /// By position in the register of units, in register order.
  let clustersByUnit: [[Ref<Cluster>]]
  /// Position in the log of the report that tells of an event or gives a figure, by its id.
  let reportsByEvent: [String: Int]
  /// Obstacles that name a duty, as logged, by its id.
  let obstaclesByDuty: [String: [ProgressEvent]]
  /// By position in the register of clusters: the log tells of an obstacle there.
  let hasObstacles: [Bool]

  init(_ library: PlanLibrary) {
    var extensions = [[Ref<Cluster>]](repeating: [], count: library.clusters.count)
    var byUnit = [[Ref<Cluster>]](repeating: [], count: library.units.count)
    for ref in library.clusters.refs {
      if let base = library.clusters[ref].extends { extensions[base.index].append(ref) }
      byUnit[library.clusters[ref].unit.index].append(ref)
    }
    (self.extensions, clustersByUnit) = (extensions, byUnit)
    var collectives = [[Ref<Agency>]](repeating: [], count: library.agencies.count)
    for ref in library.agencies.refs {
      for member in library.agencies[ref].members { collectives[member.index].append(ref) }
    }
    self.collectives = collectives
    var reports: [String: Int] = [:]
    var obstacles: [String: [ProgressEvent]] = [:]
    var hasObstacles = [Bool](repeating: false, count: library.clusters.count)
    reports.reserveCapacity(library.log.reports.reduce(0) { $0 + $1.events.count + $1.figures.count })
    for (position, report) in library.log.reports.enumerated() {
      for event in report.events {
        reports[event.id] = position
        guard event.kind == .obstacle else { continue }
        if let duty = event.duty { obstacles[duty, default: []].append(event) }
        if let cluster = event.cluster { hasObstacles[cluster.index] = true }
      }
      for figure in report.figures { reports[figure.id] = position }
    }
    (reportsByEvent, obstaclesByDuty, self.hasObstacles) = (reports, obstacles, hasObstacles)
  }
}

extension PageContext {
  package func annex(at place: RowPlace) -> Annex { plan.plan.annexes[place.annex] }
  package func row(at place: RowPlace) -> AnnexRow { plan.plan.annexes[place.annex].rows[place.row] }
  /// The row's annex sets when clusters break ground.
  package func isToStart(_ place: RowPlace) -> Bool { planIndex.setsStarts[place.annex] }
  /// The row's annex gives the occupancy of clusters in operation.
  package func isOperating(_ place: RowPlace) -> Bool { planIndex.givesOccupancies[place.annex] }
  /// The milestones of a row, as they stand.
  func milestones(at place: RowPlace) -> ArraySlice<Commitment> { plan.milestones(annex: place.annex, row: place.row) }

  /// The rows of the plan that tell of a cluster, in document order.
  package func rows(of cluster: Ref<Cluster>) -> [RowPlace] { planIndex.rowsByCluster[cluster.index] }

  /// The rows of the plan whose infrastructure developer an agency is, in document order.
  package func rows(developedBy agency: Ref<Agency>) -> [RowPlace] { planIndex.rowsByDeveloper[agency.index] }

  /// The rows of the plan in a unit, in document order.
  package func rows(in unit: Ref<AdministrativeUnit>) -> [RowPlace] { planIndex.rowsByUnit[unit.index] }

  /// All rows of the plan, in document order.
  package var rows: [RowPlace] {
    plan.plan.annexes.enumerated().flatMap { annex, rows in
      rows.rows.indices.map { RowPlace(annex: annex, row: $0) }
    }
  }

  /// The clusters that extend a cluster.
  package func extensions(of cluster: Ref<Cluster>) -> [Ref<Cluster>] { index.extensions[cluster.index] }

  /// The collectives that list an agency as a member.
  package func collectives(of agency: Ref<Agency>) -> [Ref<Agency>] { index.collectives[agency.index] }

  /// The clusters of a unit, in register order.
  package func clusters(of unit: Ref<AdministrativeUnit>) -> [Ref<Cluster>] { index.clustersByUnit[unit.index] }

  /// No unit has reported the event: it is known from the press or another public source only.
  package func isFromPress(_ event: ProgressEvent) -> Bool {
    guard let report = index.reportsByEvent[event.id] else { return false }
    return library.agencies[library.log.reports[report].from].kind == .press
  }

  /// The report that tells of an event.
  func report(of event: ProgressEvent) -> ProgressReport? {
    index.reportsByEvent[event.id].map { library.log.reports[$0] }
  }
}

extension Commitment {
  /// The row it belongs to.
  package var rowPlace: RowPlace { RowPlace(annex: place.annex, row: place.row) }
}
