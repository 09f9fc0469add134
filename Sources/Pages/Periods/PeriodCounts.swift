import PlanModel

extension PeriodDossier {
  /// What was due, by status: at the period's last day and at the cut-off date; only where the year is over.
  var standingTable: Table? {
    guard PeriodGrain(period) == .year, isOver else { return nil }
    let (then, current) = (Tally(due.then + duties.then), Tally(due.now + duties.now))
    if current.isEmpty { return nil }
    let categories = StatusCategory.allCases.filter { then[$0] + current[$0] > 0 }
    let columns: [TableColumn<StatusCategory>] = [
      TableColumn(HeadingCell(words(.columnStatus))) { .status(context.mark($0)) },
      number(at: period.lastDay) { then[$0] }, number(at: context.measures.cutOff) { current[$0] },
    ]
    return Table(
      TableHead(
        id: "tong-hop-trang-thai", caption: words(.periodStandingTable, name), source: context.planName,
        notes: [words(.periodNoteStatus, DateText.day(period.lastDay))],
        csv: context.csv(of: "tong-hop-trang-thai", on: path)),
      rows: categories, columns: columns)
  }

  /// What was due in each quarter of the year, and how it stands at the cut-off date.
  var quarterTable: Table? {
    guard case .year(let year) = period else { return nil }
    let columns = CommitmentColumns(context, links)
    let lines = (1...4).map { number in
      let quarter = CalendarPeriod.quarter(QuarterOfYear(year: year, quarter: number))
      return QuarterLine(
        link: context.link(to: quarter, from: path),
        due: context.planIndex.periods.due(in: quarter).map { context.plan.commitments[$0] })
    }
    let unknown: (QuarterLine) -> Int = { $0.tally[.noInformation] }
    return Table(
      TableHead(
        id: "den-han-theo-quy", caption: words(.periodQuarterTable, name, DateText.day(context.measures.cutOff)),
        source: context.planName, notes: [words(.listingSigns)], csv: context.csv(of: "den-han-theo-quy", on: path)),
      rows: lines,
      columns: [
        TableColumn(columns.heading(.columnQuarter)) { TableCell(.link($0.link), isHeader: true) },
        columns.count(.columnMilestoneCount) { line in line.due.count { $0.milestone != nil } },
        columns.count(.columnDutyCount) { line in line.due.count { $0.duty != nil } },
        columns.count(.columnDoneItems, unknown: unknown) { $0.tally.done },
        columns.count(.figureLate, unknown: unknown) { $0.tally[.late] }, columns.count(.figureUnknown, unknown),
      ])
  }

  private func number(at day: CalendarDate, _ count: @escaping (StatusCategory) -> Int) -> TableColumn<StatusCategory> {
    TableColumn(HeadingCell(words(.columnItemsAt, DateText.day(day)), isNumber: true)) {
      .number(context.count(count($0)))
    }
  }
}

/// What was due in a quarter.
private struct QuarterLine {
  let link: Link
  let due: [Commitment]
  let tally: Tally

  init(link: Link, due: [Commitment]) {
    (self.link, self.due, tally) = (link, due, Tally(due))
  }
}
