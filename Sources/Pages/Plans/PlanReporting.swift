import PlanModel

/// A rule of the reporting regime with the days on which its reports are still in time.
private struct ReportingLine {
  let duty: ReportingDuty
  let days: [CalendarDate]
}

extension PlanDossier {
  /// Who reports to whom, how often, before which day, and the last days in time.
  var reportingTable: Table? {
    if plan.reportingDuties.isEmpty { return nil }
    let days = plan.reportingDays
    let lines = plan.reportingDuties.enumerated().map { position, duty in
      ReportingLine(duty: duty, days: days.filter { $0.duty == position }.map(\.lastDay))
    }
    let columns = CommitmentColumns(context, links)
    let list: [TableColumn<ReportingLine>] = [
      columns.ordinal(),
      TableColumn(columns.heading(.columnReporter)) { columns.agencies($0.duty.reporters) },
      TableColumn(columns.heading(.columnRecipient)) { columns.agencies($0.duty.recipients) },
      TableColumn(columns.heading(.columnRecurrence)) { .text(context.words(of: $0.duty.recurrence)) },
      TableColumn(columns.heading(.columnBefore)) {
        TableCell(line: Inline.flow(context.before($0.duty, in: plan.year)))
      },
      TableColumn(columns.heading(.columnLastDay)) { line in
        TableCell(line: Inline.flow(line.days.map(DateText.day).joined(separator: "; ")))
      },
    ]
    return Table(
      TableHead(
        id: "bang-bao-cao", caption: words(.planReportingTable), source: context.planName,
        notes: [words(.planReportingNote)]),
      rows: lines, columns: list)
  }
}
