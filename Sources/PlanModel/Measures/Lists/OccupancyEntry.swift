/// The occupancy rate (tỷ lệ lấp đầy) that a row gives, in annex order.
package struct OccupancyEntry: Hashable, Sendable {
  /// Position in `Plan.annexes`.
  package let annex: Int
  /// Position in `Annex.rows`.
  package let row: Int
  package let cluster: Ref<Cluster>?
  /// Nil where it is missing or was left blank.
  package let value: Quantity?
  /// Why it is missing; nil beside a nil value where the cell is blank as issued.
  package let missing: Missing?
  /// The latest occupancy of the log by the cut-off date.
  package let latest: ProgressEvent?
}

extension OccupancyEntry {
  /// The entries of all annexes with a column of occupancy.
  static func entries(of plan: Plan, log: EventIndex, cutOff: CalendarDate) -> [OccupancyEntry] {
    var entries: [OccupancyEntry] = []
    for (annexIndex, annex) in plan.annexes.enumerated() {
      guard let column = annex.columns.firstIndex(where: { $0.role == .occupancy }) else { continue }
      for (rowIndex, row) in annex.rows.enumerated() {
        let cell = row.cells.indices.contains(column) ? row.cells[column] : .blank
        let observed = log.events(of: row.cluster).filter {
          $0.kind == .occupancy && $0.standing(at: cutOff) == .happened
        }
        entries.append(
          OccupancyEntry(
            annex: annexIndex, row: rowIndex, cluster: row.cluster, value: row.occupancy,
            missing: row.occupancy == nil ? cell.missing ?? row.missing : nil,
            latest: observed.chronicle(until: cutOff).last))
      }
    }
    return entries
  }
}
