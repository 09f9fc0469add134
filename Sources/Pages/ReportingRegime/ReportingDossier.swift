import PlanModel

/// The rules of reporting of one plan, the days they fall on and who has reported.
struct ReportingDossier {
  let measures: PlanMeasures
  let context: PageContext
  let links: PageLinks
  /// One for every reporting day of the plan's year, by last day.
  let compliance: [ReportCompliance]

  init(_ measures: PlanMeasures, _ context: PageContext) {
    (self.measures, self.context) = (measures, context)
    links = context.links(from: SitePaths.reportingRegime)
    compliance = measures.compliance
  }

  var words: Wording { context.wording }
  private var plan: Plan { measures.plan }
  private var year: String { String(plan.year) }
  var columns: CommitmentColumns { CommitmentColumns(context, links) }

  /// How many rules and days there are, and how far it is known who has reported.
  var sentence: String {
    let rules = words(
      .reportingSentence, title, NumberText.count(plan.reportingDuties.count), NumberText.count(compliance.count))
    return ([rules] + standings).joined(separator: " ")
  }

  private var title: String { context.planInline(plan, links: links).plain }

  /// The part of the page; where the page's own sentence tells who has reported, it does not say so again.
  func section(isFirst: Bool) -> PageSection {
    PageSection(
      id: "che-do-bao-cao-\(year)", title: words(.reportingTitle, title),
      paragraphs: ((isFirst ? [] : standings) + unlisted).map { Inline.flow($0) },
      tables: [ruleTable, calendarTable] + [bodyTable].compactMap(\.self))
  }

  /// How many have not reported for the latest period of which that is known; then of how many nothing is known.
  private var standings: [String] {
    let missing = compliance.reversed().lazy.compactMap(context.missingReports).first.map { [$0] } ?? []
    let due = compliance.flatMap(\.obligations).filter { $0.standing.kind != .notYetDue }
    let unknown = due.count { $0.standing.kind == .noInformation }
    if unknown == 0 { return missing }
    if unknown == due.count { return [words(.reportingUnknown)] }
    return missing + [words(.reportingUnknownOf, NumberText.count(unknown), NumberText.count(due.count))]
  }

  /// Collectives whose members no source lists.
  private var unlisted: [String] {
    var seen: Set<Int> = []
    let refs = compliance.flatMap(\.unlisted).filter { seen.insert($0.index).inserted }
    return refs.map { words(.reportingUnlisted, context.library.agencies[$0].name) }
  }

  func head(_ stem: String, _ caption: String, notes: [String] = []) -> TableHead {
    let id = "\(stem)-\(year)"
    return TableHead(
      id: id, caption: caption, source: title, notes: notes, csv: context.csv(of: id, on: SitePaths.reportingRegime))
  }

  private var ruleTable: Table {
    let columns = columns
    return Table(
      head("quy-dinh-bao-cao", words(.reportingRules, NumberText.count(plan.reportingDuties.count))),
      rows: plan.reportingDuties,
      columns: [
        columns.ordinal(),
        TableColumn(columns.heading(.columnReporter)) { columns.agencies($0.reporters) },
        TableColumn(columns.heading(.columnRecipient)) { columns.agencies($0.recipients) },
        TableColumn(columns.heading(.columnRecurrence)) { .text(context.words(of: $0.recurrence)) },
        TableColumn(columns.heading(.columnBefore)) { TableCell(line: Inline.flow(context.before($0, in: plan.year))) },
      ])
  }

  /// Every reporting day with the number of bodies by standing, under who reports to whom.
  private var calendarTable: Table {
    let columns = columns
    let list: [TableColumn<ReportCompliance>] = [
      TableColumn(columns.heading(.columnPeriodReported)) { .text(DateText.period($0.day.period), isHeader: true) },
      TableColumn(columns.heading(.columnLastDay)) {
        TableCell(.text(DateText.day($0.day.lastDay)), kind: "date")
      },
      columns.count(.columnBodies) { $0.obligations.count },
    ]
    return Table(
      head("lich-bao-cao", words(.reportingCalendar, year), notes: [words(.planReportingNote)]), groups: groups,
      groupLabel: words(.columnReporter), columns: list + standingColumns)
  }

  /// The standings that occur.
  private var standingColumns: [TableColumn<ReportCompliance>] {
    let shown = ReportStandingKind.allCases.filter { kind in compliance.contains { !$0[kind].isEmpty } }
    let standings = shown.map { kind in
      columns.count(Self.heading(of: kind)) { (day: ReportCompliance) in day[kind].count }
    }
    guard compliance.contains(where: { $0.tally.nothingToReport > 0 }) else { return standings }
    return standings + [columns.count(.columnNothingToReport) { $0.tally.nothingToReport }]
  }

  /// The days by who reports to whom, in the order of the rules.
  private var groups: [RowGroup<ReportCompliance>] {
    struct Way: Hashable {
      let reporters: [Ref<Agency>]
      let recipients: [Ref<Agency>]
    }
    var seen: Set<Way> = []
    let ways = plan.reportingDuties.map { Way(reporters: $0.reporters, recipients: $0.recipients) }
      .filter { seen.insert($0).inserted }
    return ways.map { way in
      RowGroup(
        heading: columns.inline(way.reporters) + [.text(words(.reportingTo))] + columns.inline(way.recipients),
        rows: compliance.filter { $0.day.reporters == way.reporters && $0.day.recipients == way.recipients })
    }
  }

  private static func heading(of kind: ReportStandingKind) -> WordingKey {
    switch kind {
    case .onTime: .columnReportOnTime
    case .late: .columnReportLate
    case .undated: .columnReportUndated
    case .notSubmitted: .columnNotSubmitted
    case .notYetDue: .columnNotDue
    case .noInformation: .columnReportUnknown
    }
  }
}
