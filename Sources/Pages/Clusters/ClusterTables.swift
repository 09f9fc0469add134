import PlanModel

extension ClusterDossier {
  private var columns: CommitmentColumns { CommitmentColumns(context, links) }

  /// A line of the table of milestones: a date set, or a milestone that the row left blank as issued.
  private enum MilestoneLine {
    case set(Commitment)
    case notAssigned(MilestoneKind, String)
  }

  /// Each milestone: due, actual, status, source.
  var milestoneTable: Table? {
    let blank = rows.flatMap { place in
      MilestoneKind.allCases.compactMap { kind in
        context.notAssigned(kind, at: place).map { MilestoneLine.notAssigned(kind, $0) }
      }
    }
    let lines = milestones.map(MilestoneLine.set) + blank
    if lines.isEmpty { return nil }
    let columns = [
      column(columns.milestone) { kind, _ in TableCell(.text(context.name(of: kind)), isHeader: true) },
      column(columns.due) { _, text in .text(text) },
      column(columns.done), column(columns.status), column(columns.source), column(columns.row),
    ]
    return Table(
      TableHead(id: "moc", caption: words(.clusterMilestones, NumberText.count(lines.count)), source: planSource),
      rows: lines, columns: columns,
      isLate: { if case .set(let commitment) = $0 { commitment.isLate } else { false } })
  }

  private func column(
    _ column: TableColumn<Commitment>,
    blank: @escaping (MilestoneKind, String) -> TableCell = { _, _ in .text("") }
  ) -> TableColumn<MilestoneLine> {
    TableColumn(column.heading) { line, number in
      switch line {
      case .set(let commitment): column.cell(commitment, number)
      case .notAssigned(let kind, let text): blank(kind, text)
      }
    }
  }

  /// What letters changed in its rows.
  var amendmentTable: Table? {
    let lines = rows.flatMap(context.amendments)
    return lines.isEmpty ? nil : AmendmentTable(context, on: path).table(lines)
  }

  /// "Kế hoạch 68/KH-UBND ngày 17/3/2021".
  var planSource: String { context.planName }

  /// Duties by lead agency, with due date and status.
  var dutyTable: Table? {
    if duties.isEmpty { return nil }
    var groups: [(leads: [Ref<Agency>], duties: [Commitment])] = []
    var positions: [[Ref<Agency>]: Int] = [:]
    for duty in duties {
      let leads = duty.agencies
      if let position = positions[leads] {
        groups[position].duties.append(duty)
      } else {
        positions[leads] = groups.count
        groups.append((leads, [duty]))
      }
    }
    let columns = columns
    let rowGroups = groups.map { RowGroup(heading: columns.inline($0.leads), rows: $0.duties) }
    return Table(
      TableHead(
        id: "nhiem-vu-cua-cum", caption: words(.clusterDuties, NumberText.count(duties.count)), source: planSource,
        csv: context.csv(of: "nhiem-vu-cua-cum", on: path)),
      groups: rowGroups, groupLabel: words(.columnLead),
      columns: [
        columns.ordinal(), columns.duty, columns.cooperating, columns.due, columns.status, columns.row,
      ],
      rowID: { $0.id }, isLate: { $0.isLate })
  }

  /// The log, newest last.
  var logTable: Table? {
    if events.isEmpty { return nil }
    let log = EventColumns(context, links)
    let columns = [log.date, log.words(dutyNamed), log.source, log.certainty, log.note]
    return Table(
      TableHead(
        id: "nhat-ky-tien-do", caption: words(.clusterLog, NumberText.count(events.count)),
        csv: context.csv(of: "nhat-ky-tien-do", on: path)),
      rows: events, columns: columns, rowID: { "nk-\($0.id)" })
  }

  /// The text of the duty that an event is about, where it is one of this cluster's.
  private func dutyNamed(by event: ProgressEvent) -> [[Inline]] {
    guard let id = event.duty,
      let duty = duties.first(where: { $0.id == id || context.plan.row(of: $0).id == id })?.duty
    else { return [] }
    return [[.aside(duty.text)]]
  }
}
