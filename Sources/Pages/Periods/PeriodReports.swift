import PlanModel
import VietnameseText

extension PeriodDossier {
  /// What units sent in for the period by the cut-off date; the press reports for none.
  private var reports: [ProgressReport] {
    context.library.log.reports.filter { report in
      report.period == period && context.library.agencies[report.from].kind != .press
        && report.submitted.map { $0 <= context.measures.cutOff } ?? true
    }
  }

  /// The reports received: who, when, counted to which day, what they tell of.
  var reportTable: Table? {
    let reports = reports
    if reports.isEmpty { return nil }
    let columns = CommitmentColumns(context, links)
    func day(_ key: WordingKey, _ date: @escaping (ProgressReport) -> CalendarDate?) -> TableColumn<ProgressReport> {
      TableColumn(columns.heading(key)) {
        TableCell(.text(date($0).map(DateText.day) ?? words(.notCollected)), kind: "date")
      }
    }
    let list: [TableColumn<ProgressReport>] = [
      columns.ordinal(),
      TableColumn(columns.heading(.columnReporter)) {
        TableCell(links.agency($0.from), isHeader: true, kind: "name-cell")
      },
      day(.columnSent, \.submitted), day(.columnCountedTo, \.countedTo),
      TableColumn(columns.heading(.columnEvent)) { .text(content(of: $0)) },
      TableColumn(columns.heading(.columnReportDocument)) { report in
        TableCell(report.document.map { [Inline.flow(context.words(of: $0))] } ?? [])
      },
      TableColumn(columns.heading(.columnNote)) { TableCell($0.note.map { [[.text($0)]] } ?? [], kind: "text-cell") },
    ]
    return Table(
      TableHead(
        id: "bao-cao-da-nhan", caption: words(.periodReportTable, name),
        csv: context.csv(of: "bao-cao-da-nhan", on: path)),
      rows: reports, columns: list)
  }

  private func content(of report: ProgressReport) -> String {
    if report.hasNothingToReport { return words(.columnNothingToReport) }
    return words(.periodEventCount, NumberText.count(report.events.count))
  }

  /// When reports of the period were due, who sent late or not at all, and that none is known of where none is.
  var reportNotes: [String] {
    let days = context.plan.plan.reportingDays
    let lines = days.filter { $0.period == period }.map { day in
      words(.periodReportLine, names(day.reporters), names(day.recipients), DateText.day(day.lastDay))
    }
    if lines.isEmpty {
      let alike = days.first { PeriodGrain($0.period) == PeriodGrain(period) }
      return alike.map { [words(.periodReportsBegin, DateText.period($0.period).inSentence)] } ?? []
    }
    let due = words(.periodReportsDue, lines.joined(separator: "; "))
    let standings = standings
    return [due] + standings + (reports.isEmpty && standings.isEmpty ? [words(.periodNoReports, name)] : [])
  }

  /// How many sent the period's report late and how many did not, where the plan's regime can tell.
  private var standings: [String] {
    let days = context.plan.compliance(for: period)
    let late = days.reduce(0) { $0 + $1[.late].count }
    return (late > 0 ? [words(.periodReportsLate, NumberText.count(late))] : [])
      + days.compactMap(context.missingReports)
  }

  private func names(_ agencies: [Ref<Agency>]) -> String {
    ListWriter.and(agencies.map { context.library.agencies[$0].name })
  }
}
