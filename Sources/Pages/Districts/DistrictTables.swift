import PlanModel

extension DistrictDossier {
  private var rowColumns: RowColumns { RowColumns(context, links) }
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }

  private func head(_ id: String, _ caption: WordingKey, _ count: Int) -> TableHead {
    TableHead(
      id: id, caption: words(caption, NumberText.count(count), unit.titleName), source: context.planName,
      csv: context.csv(of: id, on: path))
  }

  /// Clusters that are to break ground, in document order.
  var startTable: Table? {
    if startRows.isEmpty { return nil }
    return Table(
      head("danh-sach-khoi-cong", .districtStartTable, startRows.count), rows: startRows,
      columns: [
        columns.ordinal(), rowColumns.cluster, rowColumns.developer,
        rowColumns.due(.groundBreaking, .columnStartPlan), rowColumns.done(.groundBreaking),
        rowColumns.status(.groundBreaking, .columnStartStatus),
        rowColumns.due(.infrastructureCompletion, .columnFinishPlan),
        rowColumns.status(.infrastructureCompletion, .columnFinishStatus), rowColumns.row,
      ],
      rowID: { context.row(at: $0).id }, isLate: context.isLate)
  }

  /// Clusters in operation, in document order; a row that is also to break ground has its id in that table.
  var operatingTable: Table? {
    if operatingRows.isEmpty { return nil }
    return Table(
      head("danh-sach-hoat-dong", .districtOperatingTable, operatingRows.count), rows: operatingRows,
      columns: [
        columns.ordinal(), rowColumns.cluster, rowColumns.developer, rowColumns.occupancy, rowColumns.row,
      ],
      rowID: { context.isToStart($0) ? nil : context.row(at: $0).id })
  }

  /// What the unit's bodies lead, by deadline; what comes through a collective is marked.
  ///
  /// A duty that two of them lead stands under both and counts once.
  var dutyTable: Table? {
    let groups = area.bodies.map(context.plan.agency).filter { !$0.leads.isEmpty }.map {
      RowGroup(heading: [links.agency($0.agency)], rows: $0.leads)
    }
    if groups.isEmpty { return nil }
    let duties = Set(groups.flatMap(\.rows).map(\.commitment.place))
    return Table(
      head("nhiem-vu-chu-tri", .districtDutyTable, duties.count), groups: groups,
      groupLabel: words(.columnLead),
      columns: [
        columns.ordinal(), columns.assignedDuty, columns.cluster(isHeader: false).of(\.commitment),
        columns.due.of(\.commitment), columns.status.of(\.commitment), columns.row.of(\.commitment),
      ],
      isLate: { $0.commitment.isLate })
  }
}
