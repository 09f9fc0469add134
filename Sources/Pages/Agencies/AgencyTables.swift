import PlanModel

extension AgencyDossier {
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }
  private var rowColumns: RowColumns { RowColumns(context, links) }

  private func head(_ id: String, _ caption: WordingKey, _ count: Int) -> TableHead {
    TableHead(
      id: id, caption: words(caption, NumberText.count(count)), source: context.planName,
      csv: context.csv(of: id, on: path))
  }

  /// The duties it leads, by deadline.
  var leadTable: Table? {
    if tasks.leads.isEmpty { return nil }
    return Table(
      head("nhiem-vu-chu-tri", .agencyLeadTable, tasks.leads.count), rows: tasks.leads,
      columns: [columns.ordinal(), columns.assignedDuty] + shared,
      rowID: { $0.commitment.id }, isLate: { $0.commitment.isLate })
  }

  /// The duties it cooperates in by its own name, by deadline.
  var cooperationTable: Table? {
    let cooperation = cooperation
    if cooperation.isEmpty { return nil }
    return Table(
      head("nhiem-vu-phoi-hop", .agencyCooperationTable, cooperation.count), rows: cooperation,
      columns: [columns.ordinal(), columns.assignedDuty, columns.lead.of(\.commitment)] + shared,
      isLate: { $0.commitment.isLate })
  }

  /// What letters and the plans' bodies give it, those it leads first.
  var documentTable: Table? { DocumentColumns(context, links).assignments(documents, on: path) }

  private var shared: [TableColumn<Assignment>] {
    [
      columns.cluster(isHeader: false), columns.unit, columns.due, columns.status, columns.row,
    ]
    .map { $0.of(\.commitment) }
  }

  /// The clusters it develops: those to start by deadline, then those in operation.
  var developmentTable: Table? {
    if rows.isEmpty { return nil }
    let starts = tasks.develops.filter { $0.commitment.milestone?.kind == .groundBreaking }
    let first = starts.map(\.commitment.rowPlace)
    let known = Set(first)
    let places = first + rows.filter { !known.contains($0) }
    return Table(
      head("cum-lam-chu-dau-tu", .agencyDevelopmentTable, places.count), rows: places,
      columns: [columns.ordinal(), rowColumns.cluster, rowColumns.unit] + developmentColumns + [rowColumns.row],
      isLate: context.isLate)
  }

  /// Those that fit some row: an agency may develop only new clusters, or only clusters in operation.
  private var developmentColumns: [TableColumn<RowPlace>] {
    let starts = [
      rowColumns.due(.groundBreaking, .columnStartPlan), rowColumns.status(.groundBreaking, .columnStartStatus),
      rowColumns.due(.infrastructureCompletion, .columnFinishPlan),
      rowColumns.status(.infrastructureCompletion, .columnFinishStatus),
    ]
    return (rows.contains(where: context.isToStart) ? starts : [])
      + (rows.contains(where: context.isOperating) ? [rowColumns.occupancy] : [])
  }

  /// The members of a collective, in register order.
  var memberTable: Table? {
    if agency.members.isEmpty { return nil }
    let agencies = context.library.agencies
    let columns: [TableColumn<Ref<Agency>>] = [
      columns.ordinal(),
      TableColumn(columns.heading(.columnAgency)) {
        TableCell(links.agency($0), isHeader: true, kind: "name-cell")
      },
      TableColumn(columns.heading(.factAgencyKind)) { .text(context.name(of: agencies[$0].kind)) },
      TableColumn(columns.heading(.columnUnit)) { member in
        TableCell(agencies[member].unit.map { [[links.unit($0)]] } ?? [])
      },
    ]
    return Table(
      TableHead(
        id: "danh-sach-thanh-vien", caption: words(.agencyMemberTable, NumberText.count(agency.members.count)),
        csv: context.csv(of: "danh-sach-thanh-vien", on: path)),
      rows: agency.members, columns: columns)
  }
}
