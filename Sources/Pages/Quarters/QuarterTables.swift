import PlanModel

extension QuarterDossier {
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }

  private func head(_ id: String, _ caption: WordingKey, notes: [String] = []) -> TableHead {
    TableHead(
      id: id, caption: words(caption, name), source: context.planName, notes: notes,
      csv: context.csv(of: id, on: path))
  }

  /// Milestones due in the quarter, with how they stood at its end and how they stand now.
  var dueTable: Table? {
    if due.isEmpty { return nil }
    let developer = TableColumn<Commitment>(columns.heading(.columnDeveloper)) {
      TableCell(context.developer(at: $0.rowPlace, links: links), kind: "name-cell")
    }
    let lost = Set(due.compactMap { $0.milestone?.kind }).map { context.plan.lostRows(.milestones($0)) }.max() ?? 0
    return Table(
      head(
        "moc-den-han", .quarterDueTable,
        notes: statusNote + (lost > 0 ? [words(.quarterLostNote, NumberText.count(lost))] : [])),
      rows: due,
      columns: [columns.ordinal(), columns.cluster(), columns.unit, developer, milestone, columns.due, columns.done]
        + statuses,
      rowID: \.id, isLate: \.isLate)
  }

  /// Mốc tiến độ; the row is named by its cluster.
  private var milestone: TableColumn<Commitment> {
    TableColumn(columns.heading(.columnMilestone)) {
      TableCell([[.text(context.subject(of: $0))]], kind: "milestone-cell")
    }
  }

  /// Milestones and duties done in the quarter; those carried over from earlier quarters are marked.
  var doneTable: Table? {
    if done.isEmpty { return nil }
    let subject = TableColumn<Commitment>(columns.heading(.columnSubject)) {
      TableCell([[.text(context.subject(of: $0))]], kind: "text-cell")
    }
    let against = TableColumn<Commitment>(columns.heading(.columnAgainstPlan)) { .text(words(standing(of: $0))) }
    return Table(
      head("da-thuc-hien", .quarterDoneTable), rows: done,
      columns: [
        columns.ordinal(), columns.cluster(), columns.unit, subject, columns.due, columns.done, against,
        columns.source,
      ])
  }

  /// Whether what was done in the quarter was due in it, before or after.
  private func standing(of commitment: Commitment) -> WordingKey {
    guard let last = commitment.due.lastDay else { return .quarterUndue }
    if last < period.firstDay { return .quarterCarriedOver }
    if last > period.lastDay { return .quarterEarly }
    switch commitment.status.category {
    case .doneOnTime: return .quarterOnTime
    case .doneLate: return .quarterLate
    default: return .quarterUndecided
    }
  }

  /// Duties due in the quarter by annex.
  var dutyTable: Table? {
    if duties.isEmpty { return nil }
    let annexes = context.plan.plan.annexes
    let groups = annexes.indices.map { position in
      RowGroup(
        heading: [.text(words(.lateAnnex, annexes[position].number))],
        rows: duties.filter { $0.place.annex == position })
    }
    return Table(
      head("nhiem-vu-den-han", .quarterDutyTable, notes: statusNote), groups: groups,
      groupLabel: words(.navigationAnnexes),
      columns: [
        columns.ordinal(), columns.duty, columns.cluster(isHeader: false), columns.unit, columns.lead, columns.due,
      ] + statuses,
      rowID: \.id, isLate: \.isLate)
  }

  private var statusNote: [String] {
    past.map { [words(.quarterNoteStatus, DateText.day($0.cutOff))] } ?? []
  }

  /// Trạng thái at the quarter's last day, where that is over, and at the cut-off date.
  private var statuses: [TableColumn<Commitment>] {
    let then = past.map { past in
      status(at: past.cutOff) { past.commitment(at: $0.place) }
    }
    return [then].compactMap(\.self) + [status(at: context.measures.cutOff) { $0 }]
  }

  private func status(
    at day: CalendarDate, _ standing: @escaping (Commitment) -> Commitment
  ) -> TableColumn<Commitment> {
    TableColumn(HeadingCell(words(.columnStatusAt, DateText.day(day)))) {
      .status(context.mark(of: standing($0)))
    }
  }
}
