import PlanModel

extension PeriodDossier {
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }

  private func head(_ id: String, _ caption: WordingKey, notes: [String] = []) -> TableHead {
    TableHead(
      id: id, caption: words(caption, name), source: context.planName, notes: notes,
      csv: context.csv(of: id, on: path))
  }

  /// Milestones due in the period, with how they stood at its end and how they stand now.
  var dueTable: Table? {
    if due.now.isEmpty { return nil }
    let developer = TableColumn<Commitment>(columns.heading(.columnDeveloper)) {
      TableCell(context.developer(at: $0.rowPlace, links: links), kind: "name-cell")
    }
    let lost = Set(due.now.compactMap { $0.milestone?.kind }).map { context.plan.lostRows(.milestones($0)) }.max() ?? 0
    return Table(
      head(
        "moc-den-han", .periodDueTable,
        notes: statusNote + (lost > 0 ? [words(.periodLostNote, NumberText.count(lost), kind)] : [])),
      rows: due.now,
      columns: [columns.ordinal(), columns.cluster(), columns.unit, developer, milestone, columns.due, columns.done]
        + statuses(of: due),
      rowID: { $0.id }, isLate: { $0.isLate })
  }

  /// Mốc tiến độ; the row is named by its cluster.
  private var milestone: TableColumn<Commitment> {
    TableColumn(columns.heading(.columnMilestone)) {
      TableCell(.text(context.subject(of: $0)), kind: "milestone-cell")
    }
  }

  /// Milestones and duties done in the period; those carried over from earlier periods are marked.
  var doneTable: Table? {
    if done.isEmpty { return nil }
    let subject = TableColumn<Commitment>(columns.heading(.columnSubject)) {
      TableCell(.text(context.subject(of: $0)), kind: "text-cell")
    }
    let against = TableColumn<Commitment>(columns.heading(.columnAgainstPlan)) { .text(words(standing(of: $0), kind)) }
    return Table(
      head("da-thuc-hien", .periodDoneTable), rows: done,
      columns: [
        columns.ordinal(), columns.cluster(), columns.unit, subject, columns.due, columns.done, against,
        columns.source,
      ])
  }

  /// Whether what was done in the period was due in it, before or after.
  private func standing(of commitment: Commitment) -> WordingKey {
    guard let last = commitment.due.lastDay else { return .periodUndue }
    if last < period.firstDay { return .periodCarriedOver }
    if last > period.lastDay { return .periodEarly }
    switch commitment.status.category {
    case .doneOnTime: return .periodOnTime
    case .doneLate: return .periodLate
    default: return .periodUndecided
    }
  }

  /// Duties due in the period by annex; a year's stand on the pages of its quarters.
  var dutyTable: Table? {
    if duties.now.isEmpty || PeriodGrain(period) == .year { return nil }
    let annexes = context.plan.plan.annexes
    let groups = annexes.indices.map { position in
      RowGroup(
        heading: [.text(words(.lateAnnex, annexes[position].number))],
        rows: duties.now.filter { $0.place.annex == position })
    }
    return Table(
      head("nhiem-vu-den-han", .periodDutyTable, notes: statusNote), groups: groups,
      groupLabel: words(.navigationAnnexes),
      columns: [
        columns.ordinal(), columns.duty, columns.cluster(isHeader: false), columns.unit, columns.lead, columns.due,
      ] + statuses(of: duties),
      rowID: { $0.id }, isLate: { $0.isLate })
  }

  private var statusNote: [String] {
    isOver ? [words(.periodNoteStatus, DateText.day(period.lastDay))] : []
  }

  /// Trạng thái at the period's last day, where that is over, and at the cut-off date; rows are numbered in document
  /// order.
  private func statuses(of dues: Dues) -> [TableColumn<Commitment>] {
    let then = TableColumn<Commitment>(statusHeading(period.lastDay), numbered: { status(of: dues.then[$1 - 1]) })
    let now = TableColumn<Commitment>(statusHeading(context.measures.cutOff)) { status(of: $0) }
    return isOver ? [then, now] : [now]
  }

  private func statusHeading(_ day: CalendarDate) -> HeadingCell {
    HeadingCell(words(.columnStatusAt, DateText.day(day)))
  }

  private func status(of commitment: Commitment) -> TableCell {
    let status = context.status(of: commitment)
    if commitment.withdrawnBy == nil { return TableCell(status, kind: "status-cell") }
    return TableCell([[status]] + context.withdrawal(of: commitment), kind: "status-cell")
  }
}
