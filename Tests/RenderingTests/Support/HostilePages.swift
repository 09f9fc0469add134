import Pages

/// One page of each kind whose every text, name, id and address is made from one payload.
struct HostilePages {
  /// Begins and ends every text, so that each can be looked for by itself.
  let payload: String
  /// All texts put into the pages.
  private(set) var texts: [String] = []
  private(set) var pages: [(name: String, page: Page)] = []

  init(_ payload: String) {
    self.payload = payload
    let (quarters, cumulative) = (chart(quarters()), chart(cumulative()))
    let panels = chart(smallMultiples())
    add(
      "overview",
      .overview(
        OverviewPage(
          frame: frame(), targets: table(), quarterChart: quarters, cumulativeChart: cumulative, lateByArea: table(),
          smallMultiples: panels, latest: table(), history: link(), annexes: [link()], quarters: [link()],
          documents: [link()])))
    add(
      "district",
      .district(
        DistrictPage(
          frame: frame(), facts: facts(), chart: quarters, newClusters: table(), operatingClusters: table(),
          duties: table(), otherPlans: [part()])))
    add(
      "cluster",
      .cluster(
        ClusterPage(
          frame: frame(), facts: facts(), timeline: chart(timeline()), milestones: table(),
          occupancy: chart(occupancy()), duties: table(), log: table(), amendments: table(), otherPlans: [part()])))
    add(
      "agency",
      .agency(
        AgencyPage(
          frame: frame(), facts: facts(), leads: table(), cooperates: table(), documents: table(), develops: table(),
          members: table(), otherPlans: [part()])))
    add(
      "annex",
      .annex(
        AnnexPage(
          frame: frame(), profile: text(), number: text(), title: [text()], reference: text(), table: table(),
          renderingNote: text(),
          corrections: table(),
          amendments: table(), others: [link()])))
    add(
      "period",
      .period(
        PeriodPage(
          frame: frame(), span: text(), chart: quarters, standing: table(), quarters: table(), due: table(),
          done: table(),
          duties: table(), reports: table(), reportNotes: [text()], report: link(), neighbours: [link()],
          periods: periods())))
    add("quarter report", .quarterReport(quarterReport()))
    add(
      "summary",
      .summary(
        SummaryPage(
          frame: frame(), chart: cumulative, lateSentence: text(), late: table(), upcomingSentence: text(),
          upcoming: table(), decisionSentence: text(), obstacles: table(), gaps: text())))
    add(
      "late list",
      .lateList(
        LateListPage(
          frame: frame(), bands: table(), byArea: table(), byAgency: table(), items: table(),
          withoutInformation: table())))
    add(
      "plan",
      .plan(
        PlanPage(
          frame: frame(), facts: facts(), targets: table(), comparison: table(), body: body(), stated: table(),
          annexes: [link()],
          periods: periods(), reports: [link()], reporting: table())))
    add("indicators", .indicators(IndicatorsPage(frame: frame(), overview: table(), sections: [section()])))
    add(
      "history",
      .history(HistoryPage(frame: frame(), feed: link(), summary: table(), sections: [section()])))
    add("reporting regime", .reportingRegime(ReportingRegimePage(frame: frame(), sections: [section()])))
    add("reconciliation", .reconciliation(ReconciliationPage(frame: frame(), summary: table(), sections: [section()])))
    add("listing", .listing(ListingPage(frame: frame(), chart: quarters, tables: [table()])))
    add(
      "statutory form",
      .statutory(
        StatutoryPage(
          frame: frame(), code: text(), title: text(), lines: facts(), deadline: text(), table: table(),
          signature: signatureBlock(), others: [link()])))
    add(
      "letter",
      .letter(LetterPage(frame: frame(), form: letterForm(), body: body(), facts: facts(), amendments: table())))
  }

  /// What no page shows: the name of a CSV's column, and what small pictures leave to others.
  static let unseen = "không hiện trên trang"

  private var hasTable = false

  private mutating func add(_ name: String, _ page: Page) {
    pages.append((name, page))
    hasTable = false
  }

  mutating func text() -> String {
    let text = "\(payload)¦\(texts.count)¦"
    texts.append(text)
    return text
  }

  mutating func link() -> Link { Link(text(), to: text(), isCurrent: true) }

  private mutating func periods() -> PeriodGrid {
    PeriodGrid(year: link(), quarters: [.init(link: link(), months: [link()])])
  }

  private mutating func part() -> PlanPart { PlanPart(id: text(), heading: text(), tables: [table()]) }

  mutating func inlines() -> [Inline] {
    [
      .text(text()), .strong(text()), .aside(text()), .unbroken(text()), .link(link()),
      .status(StatusMark(tone: .late, shape: text(), text: text())),
    ]
  }

  mutating func frame() -> PageFrame {
    PageFrame(
      path: OutputPath("a/b.html"), title: text(), kind: text(), sentence: inlines(),
      figures: [KeyFigure(value: text(), label: text(), note: text())], navigation: [link()], breadcrumbs: [link()],
      masthead: Masthead(publisher: text(), title: text(), cutOff: text()), sources: [inlines()], notes: [text()])
  }

  mutating func facts() -> [Fact] { [Fact(text(), [inlines()]), Fact(text(), [inlines(), inlines()])] }

  private mutating func section() -> PageSection {
    PageSection(id: text(), title: text(), paragraphs: [inlines(), inlines()], tables: [table(), table()])
  }

  /// The first table of a page is a full one; the others, which the same partial shows, have one cell.
  mutating func table() -> Table {
    if hasTable {
      return Table(
        id: text(), caption: text(), headings: [[HeadingCell(text())]],
        bodies: [TableBody(rows: [TableRow(cells: [.text(text())])])], groupLabel: Self.unseen)
    }
    hasTable = true
    let cells = [
      TableCell([inlines()], isHeader: true, kind: text()), TableCell([inlines(), inlines()], bar: bar()),
    ]
    return Table(
      id: text(), caption: text(), source: text(),
      columns: [text(), text()], headings: [[HeadingCell(text(), mark: text(), kind: text()), HeadingCell(text())]],
      bodies: [TableBody(id: text(), isHeading: true, rows: [TableRow(id: text(), isLate: true, cells: cells)])],
      notes: [text()], csv: link(), style: text(), groupLabel: Self.unseen)
  }

  private mutating func chart(_ content: Chart.Content) -> Chart {
    Chart(id: text(), title: text(), sentence: text(), description: text(), content: content, table: table())
  }

  private mutating func bar() -> OccupancyBarModel {
    OccupancyBarModel(id: text(), rate: 6845, label: text(), title: text())
  }

  private mutating func bars() -> [QuarterChartModel.Bar] {
    [
      QuarterChartModel.Bar(
        label: text(), group: text(), planned: 3, actual: 2, plannedLabel: text(), actualLabel: text())
    ]
  }

  private mutating func smallMultiples() -> Chart.Content {
    let bar = QuarterChartModel.Bar(
      label: text(), group: Self.unseen, planned: 3, actual: 2, plannedLabel: Self.unseen, actualLabel: Self.unseen)
    return .smallMultiples([SmallMultipleModel(title: text(), bars: [bar], figure: text())])
  }

  private mutating func occupancy() -> Chart.Content {
    .occupancy(OccupancyBarModel(id: Self.unseen, rate: 6845, label: text(), title: Self.unseen))
  }

  private mutating func quarters() -> Chart.Content { .quarters(QuarterChartModel(bars: bars())) }

  private mutating func cumulative() -> Chart.Content {
    .cumulative(
      CumulativeChartModel(
        months: ["1/2021"], years: [.init(label: text(), firstMonth: 0)], planned: [1], actual: [1],
        plannedLabel: text(), actualLabel: text(), cutOffLabel: text(),
        observations: [.init(month: 0, value: 1, label: text())]))
  }

  private mutating func timeline() -> Chart.Content {
    let marks = TimelineModel.Mark.Shape.allCases.enumerated().map { index, shape in
      TimelineModel.Mark(shape: shape, firstDay: index * 60, lastDay: index * 60 + 5, label: text())
    }
    return .timeline(
      TimelineModel(
        days: 400, ticks: [.init(day: 1, label: text())], rows: [.init(label: text(), marks: marks)], cutOffDay: 390,
        cutOffLabel: text()))
  }
}
