package import PlanModel

extension PeriodPage {
  /// The page of a month, quarter or the year of the plan; the plan has annexes.
  package init(of period: CalendarPeriod, in context: PageContext) {
    let dossier = PeriodDossier(period, context)
    let grid = context.periodGrid(from: dossier.path)
    self.init(
      frame: dossier.frame, span: dossier.kind, chart: dossier.chart, standing: dossier.standingTable,
      quarters: dossier.quarterTable, due: dossier.dueTable, done: dossier.doneTable, duties: dossier.dutyTable,
      reports: dossier.reportTable,
      reportNotes: dossier.reportNotes, report: context.reportLink(of: period, from: dossier.path),
      neighbours: context.neighbours(of: period, from: dossier.path),
      periods: grid ?? PeriodGrid(year: context.link(to: period, from: dossier.path), quarters: []))
  }
}

extension PeriodDossier {
  fileprivate var frame: PageFrame {
    let events = (due.now + done + duties.now).compactMap(\.status.event)
    let press = events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    let sources = context.plan.plan.sources + events.flatMap(\.sources)
    let over = context.planOverNote()
    let isYear = PeriodGrain(period) == .year
    return context.frame(
      path: path, title: context.title(of: period),
      kind: words(.periodKind, context.plan.plan.numberText), trail: context.planTrail(from: path),
      sentence: Inline.flow((isYear ? [sentence] + over : [sentence]).joined(separator: " ")), figures: figures,
      sources: context.sourceList(sources, links: links),
      notes: context.statedNotes([period]) + press + (isYear ? [] : over))
  }

  /// The ground-breakings of the plan year: by months on the page of a month, else by quarters.
  fileprivate var chart: Chart {
    switch PeriodGrain(period) {
    case .month: context.startChart(id: "khoi-cong-theo-thang", by: .month, year: context.plan.plan.year)
    case .quarter, .year: context.startChart(id: "khoi-cong-theo-quy", year: context.plan.plan.year)
    }
  }
}
