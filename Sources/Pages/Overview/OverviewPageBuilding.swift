import Comparison
import PlanModel

extension OverviewPage {
  /// The overview of the plan in force.
  package init(in context: PageContext) {
    let dossier = OverviewDossier(context)
    self.init(
      frame: dossier.frame, targets: dossier.targetTable,
      quarterChart: context.startChart(id: "khoi-cong-theo-quy"),
      cumulativeChart: CumulativeStarts(context).chart(id: "khoi-cong-luy-ke"),
      lateByArea: dossier.areaTable, smallMultiples: context.districtChart(id: "khoi-cong-theo-dia-ban"),
      latest: dossier.latestTable, history: dossier.historyLink, annexes: context.annexLinks(from: dossier.path),
      quarters: context.quarterLinks(from: dossier.path), documents: dossier.documents)
  }
}

/// What the overview needs to know.
struct OverviewDossier {
  let context: PageContext
  let path = SitePaths.overview
  let links: PageLinks
  let counts: StartCounts
  /// The newest changes, the newest period first.
  let latest: [(period: PeriodHistory, news: [News])]

  init(_ context: PageContext) {
    self.context = context
    links = context.links(from: SitePaths.overview)
    counts = context.plan.startCounts()
    latest = context.latestChanges(10)
  }

  var words: Wording { context.wording }

  var frame: PageFrame {
    let indicators = context.observedSources
    let press = context.library.log.events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    let sources = context.plan.plan.sources + indicators + latest.flatMap(\.news).flatMap(context.sources)
    return context.frame(
      path: path, title: words(.navigationOverview), kind: context.planName, sentence: Inline.flow(sentence),
      figures: figures, sources: context.sourceList(sources, links: links),
      notes: press + context.planOverNote())
  }

  /// Starts against the plan, then what is confirmed not to have started and what nobody knows of.
  var sentence: String {
    let first = context.startSentence(counts)
    let (notStarted, unknown) = (NumberText.count(counts.confirmedNotStarted), NumberText.count(counts.unknown))
    switch (counts.confirmedNotStarted > 0, counts.unknown > 0) {
    case (true, true): return first + " " + words(.overviewRest, notStarted, unknown)
    case (true, false): return first + " " + words(.overviewRestNotStarted, notStarted)
    case (false, true) where counts.started > 0: return first + " " + words(.overviewRestUnknown, unknown)
    default: return first
    }
  }

  /// Started, started in time, late, unknown: each with what it is counted from.
  var figures: [KeyFigure] {
    let plan = context.plan
    let due = plan.commitments.count { $0.due.lastDay.map { $0 <= plan.cutOff } ?? false }
    let (total, dueText) = (NumberText.count(counts.total), NumberText.count(due))
    let starts = plan.tally(.milestones(.groundBreaking))
    let share = NumberText.percent(counts.started, of: counts.total)
    let onTime =
      starts[.doneOnTime] == 0
      ? words(.notCollected) : context.atLeast(starts[.doneOnTime], isLowerBound: counts.isLowerBound)
    return [
      KeyFigure(
        value: context.startFigure(counts), label: words(.figureStarted),
        note: counts.started == 0 ? nil : words(.figureShare, share)),
      KeyFigure(value: onTime, label: words(.figureStartedOnTime), note: words(.figureOfStarts, total)),
      KeyFigure(
        value: context.lateFigure(plan.late.entries.count, unknown: plan.withoutInformation.count),
        label: words(.figureLate), note: words(.figureOfDue, dueText), isLate: !plan.late.entries.isEmpty),
      KeyFigure(
        value: NumberText.count(plan.withoutInformation.count), label: words(.figureUnknown),
        note: words(.figureOfDueApart, dueText)),
    ]
  }

  /// The summary for leaders, the plan and the listing of all plans.
  var documents: [Link] {
    [
      Link(words(.summaryTitle), to: path.relative(to: SitePaths.summary)), context.planLink(from: path),
      context.plansLink(from: path),
    ] + [context.formsLink(from: path)].compactMap(\.self)
  }

  /// Targets of the plan with what was reached.
  var targetTable: Table {
    let columns = TargetColumns(context)
    let caption = words(
      .overviewTargetTable, String(context.plan.plan.year), DateText.day(context.measures.cutOff))
    return Table(
      TableHead(
        id: "bang-muc-tieu", caption: caption, source: context.planName,
        notes: [words(.quarterNoteLowerBound), words(.overviewTargetNote)],
        csv: context.csv(of: "bang-muc-tieu", on: path)),
      rows: context.plan.targets,
      columns: [columns.label, columns.planned, columns.counted, columns.share, columns.city])
  }

  /// All changes by period.
  var historyLink: Link { Link(words(.historyLink), to: path.relative(to: SitePaths.history)) }

  /// The newest changes, in groups by period; nil where there are none.
  var latestTable: Table? {
    let count = latest.reduce(0) { $0 + $1.news.count }
    if count == 0 { return nil }
    let id = "thay-doi-moi"
    let groups = latest.map { RowGroup(heading: [.text(context.name(of: $0.period))], rows: $0.news) }
    return Table(
      TableHead(
        id: id, caption: words(.historyLatestTable, NumberText.count(count)), csv: context.csv(of: id, on: path)),
      groups: groups, groupLabel: words(.columnQuarter), columns: NewsColumns(context, links).all,
      rowID: { $0.change.new?.event.map { "nk-\($0.id)" } })
  }
}

extension PageContext {
  /// The newest changes by period: the newest period first, in each the most serious.
  func latestChanges(_ count: Int) -> [(period: PeriodHistory, news: [News])] {
    var left = count
    return history.compactMap { period in
      let news = news(of: period).prefix(left).map(period.news)
      left -= news.count
      return news.isEmpty ? nil : (period, news)
    }
  }
}
