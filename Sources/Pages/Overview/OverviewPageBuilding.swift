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
      latest: dossier.latestTable, annexes: context.annexLinks(from: dossier.path),
      quarters: context.quarterLinks(from: dossier.path), documents: dossier.documents)
  }
}

/// What the overview needs to know.
struct OverviewDossier {
  let context: PageContext
  let path = SitePaths.overview
  let links: PageLinks
  let counts: StartCounts
  /// The newest entries of the log by the cut-off date, the newest first.
  let latest: [ProgressEvent]

  init(_ context: PageContext) {
    self.context = context
    links = context.links(from: SitePaths.overview)
    counts = context.plan.startCounts()
    latest = context.latestEvents(10)
  }

  var words: Wording { context.wording }

  var frame: PageFrame {
    let indicators = context.observedSources
    let press = context.library.log.events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    let sources = context.plan.plan.sources + indicators + latest.flatMap(\.sources)
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

  /// The newest entries of the log.
  var latestTable: Table {
    let columns = EventColumns(context, links)
    return Table(
      TableHead(
        id: "thong-tin-moi", caption: words(.overviewLatestTable, NumberText.count(latest.count)),
        csv: context.csv(of: "thong-tin-moi", on: path)),
      rows: latest, columns: [columns.date, columns.cluster, columns.words(), columns.source, columns.certainty],
      rowID: { "nk-\($0.id)" })
  }
}

extension PageContext {
  /// The events with the latest dates by the cut-off date, newest first; of one day those logged last come first.
  ///
  /// A coarse date counts from the first day of the period it names: "không muộn hơn năm 2025" is no news of December.
  func latestEvents(_ count: Int) -> [ProgressEvent] {
    let events = library.log.events
    let dated = events.indices.compactMap { index -> (day: CalendarDate, index: Int)? in
      guard let day = events[index].date.anchor, day <= measures.cutOff else { return nil }
      return (day, index)
    }
    return dated.sorted { $1 < $0 }.prefix(count).map { events[$0.index] }
  }
}

extension TimeExpression {
  /// The first day of the period that it names; nil where it names none.
  fileprivate var anchor: CalendarDate? {
    if case .by(let period) = self { return period.firstDay }
    return firstDay ?? lastDay
  }
}
