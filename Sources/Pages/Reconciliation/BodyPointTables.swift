import PlanModel

/// Bodies and clusters.
extension ReconciliationTables {
  func endedTable(_ id: String) -> Table {
    Table(
      head(id, words(.endedTable, NumberText.count(points.ended.count))), rows: points.ended,
      columns: framed(
        [
          short(.factValidTo) { DateText.day($0.lastDay) },
          text(.factSuccessors) { ended in
            let known = successors(of: ended)
            let rest = ended.missing?.reason ?? words(.membersUnknown)
            return (known + [rest]).joined(separator: "; ")
          },
        ], at: \.place))
  }

  private func successors(of ended: EndedBody) -> [String] {
    switch ended.place.subject {
    case .unit(let unit):
      context.library.units[unit].successors.map { context.library.units[$0].titleName }
    default: []
    }
  }

  func extensionTable(_ id: String) -> Table {
    func rows(_ places: [RecordPlace]) -> TableCell { TableCell(places.map { [self.places.inline($0)] }) }
    let list: [TableColumn<ClusterExtension>] = [
      columns.ordinal(),
      TableColumn(columns.heading(.columnCluster)) {
        TableCell(links.cluster($0.cluster), isHeader: true, kind: "name-cell")
      },
      TableColumn(columns.heading(.columnRow)) { rows($0.rows) },
      TableColumn(columns.heading(.factExtends)) { TableCell(links.cluster($0.base), kind: "name-cell") },
      TableColumn(columns.heading(.columnBaseRow)) { point in
        let isLost = point.baseRows.isEmpty && context.library.clusters[point.base].missing != nil
        return isLost ? TableCell(.aside(words(.rowLost))) : rows(point.baseRows)
      },
    ]
    return Table(
      head(id, words(.extensionsTable, NumberText.count(points.extensions.count))), rows: points.extensions,
      columns: list)
  }
}
