import PlanModel

/// What pages look up in one plan: its rows by cluster, developer and unit, and what falls into its periods.
struct PlanIndex: Sendable {
  /// The ids at which rows stand on the annex pages, by annex and row.
  let anchors: [[String]]
  /// By position in the register of clusters, in document order.
  let rowsByCluster: [[RowPlace]]
  /// By position in the register of agencies, in document order.
  let rowsByDeveloper: [[RowPlace]]
  /// By position in the register of units, in document order; a row without a unit stands under its cluster's.
  let rowsByUnit: [[RowPlace]]
  /// Rows by their id, for rows of other plans that carry them on.
  let rowsByID: [String: RowPlace]
  let periods: PlanPeriods
  /// By annex: the milestones that it has columns for.
  let milestones: [[MilestoneKind]]
  /// By annex: it sets when clusters break ground.
  let setsStarts: [Bool]
  /// By annex: it gives the occupancy of clusters in operation.
  let givesOccupancies: [Bool]

  init(_ library: PlanLibrary, _ measures: PlanMeasures) {
    let plan = measures.plan
    anchors = plan.annexes.map(\.anchors)
    var byCluster = [[RowPlace]](repeating: [], count: library.clusters.count)
    var byDeveloper = [[RowPlace]](repeating: [], count: library.agencies.count)
    var byUnit = [[RowPlace]](repeating: [], count: library.units.count)
    var byID: [String: RowPlace] = [:]
    for (annexIndex, annex) in plan.annexes.enumerated() {
      for (rowIndex, row) in annex.rows.enumerated() {
        let place = RowPlace(annex: annexIndex, row: rowIndex)
        byID[row.id] = place
        if let cluster = row.cluster { byCluster[cluster.index].append(place) }
        if let developer = row.developer { byDeveloper[developer.index].append(place) }
        let unit = row.unit ?? row.cluster.map { library.clusters[$0].unit }
        if let unit { byUnit[unit.index].append(place) }
      }
    }
    (rowsByCluster, rowsByDeveloper, rowsByUnit, rowsByID) = (byCluster, byDeveloper, byUnit, byID)
    periods = PlanPeriods(measures)
    milestones = plan.annexes.map { $0.columns.compactMap(\.milestone) }
    setsStarts = milestones.map { $0.contains(.groundBreaking) }
    givesOccupancies = plan.annexes.map { $0.columns.contains { $0.role == .occupancy } }
  }
}
