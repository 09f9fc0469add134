import PlanModel

extension ClusterDossier {
  /// A mark with the days it covers, before it is placed on the axis.
  fileprivate struct Span {
    let shape: TimelineModel.Mark.Shape
    let first: CalendarDate
    let last: CalendarDate
    let label: String
  }

  /// A row of the picture.
  fileprivate struct Line {
    let label: String
    let spans: [Span]
  }

  /// Plan, events and the cut-off date over the years; nil where nothing has a date.
  var timeline: Chart? {
    let kinds = milestones.compactMap { $0.milestone?.kind }
    let later = others.flatMap { $0.plan.commitments(of: ref) }.compactMap { $0.milestone?.kind }
    let added = MilestoneKind.allCases.filter { !kinds.contains($0) && later.contains($0) }.map {
      Line(label: label(of: $0), spans: plannedElsewhere($0))
    }
    let lines = (milestones.map(line) + added + [otherLine]).filter { !$0.spans.isEmpty }
    let spans = lines.flatMap(\.spans)
    guard let earliest = spans.map(\.first).min(), let latest = spans.map(\.last).max() else { return nil }
    let first = min(earliest.year, context.plan.plan.year, context.measures.cutOff.year)
    let last = max(latest.year, context.measures.cutOff.year)
    let planned = spans.count { $0.shape == .planned }
    let model = model(lines, from: first, to: last)
    return Chart(
      id: "dong-thoi-gian", title: words(.timelineTitle),
      sentence: sentence(planned: planned, known: spans.count - planned),
      description: lines.map { "\($0.label): \($0.spans.map(\.label).joined(separator: "; "))." }.joined(
        separator: " "),
      content: .timeline(model), table: timelineTable(model))
  }

  /// What is drawn, in words: a line for each mark.
  private func timelineTable(_ model: TimelineModel) -> Table {
    struct Entry {
      let row: String
      let mark: String
    }
    let marks = model.rows.flatMap { row in row.marks.map { Entry(row: row.label, mark: $0.label) } }
    let columns: [TableColumn<Entry>] = [
      TableColumn(HeadingCell(words(.timelineRow))) { .text($0.row, isHeader: true) },
      TableColumn(HeadingCell(words(.timelineMark))) { TableCell(line: Inline.flow($0.mark)) },
    ]
    return Table(
      TableHead(id: "dong-thoi-gian-so-lieu", caption: words(.timelineTable)), rows: marks, columns: columns)
  }

  private func sentence(planned: Int, known: Int) -> String {
    let count = NumberText.count(planned)
    if known == 0 { return words(.timelineSentenceNone, count) }
    return words(.timelineSentence, count, NumberText.count(known), DateText.day(context.measures.cutOff))
  }

  private func model(_ lines: [Line], from firstYear: Int, to lastYear: Int) -> TimelineModel {
    let origin = CalendarPeriod.year(firstYear).firstDay.dayNumber
    let end = CalendarPeriod.year(lastYear).lastDay.dayNumber
    let rows = lines.map { line in
      TimelineModel.Row(
        label: line.label,
        marks: line.spans.map {
          TimelineModel.Mark(
            shape: $0.shape, firstDay: $0.first.dayNumber - origin, lastDay: $0.last.dayNumber - origin,
            label: $0.label)
        })
    }
    let ticks = (firstYear...lastYear).map { year in
      TimelineModel.Tick(day: CalendarPeriod.year(year).firstDay.dayNumber - origin, label: String(year))
    }
    return TimelineModel(
      days: end - origin + 1, ticks: ticks, rows: rows, cutOffDay: context.measures.cutOff.dayNumber - origin,
      cutOffLabel: words(.cutOff, DateText.day(context.measures.cutOff)))
  }

  /// The row of a milestone: its due interval, when it was reached, days on which it was not.
  private func line(_ commitment: Commitment) -> Line {
    guard let kind = commitment.milestone?.kind else { return Line(label: "", spans: []) }
    var spans: [Span] = []
    if let due = commitment.milestone?.due, let last = commitment.due.lastDay {
      let first = due.firstDay ?? CalendarPeriod.year(context.plan.plan.year).firstDay
      spans.append(
        Span(
          shape: .planned, first: min(first, last), last: last,
          label: words(.timelinePlanned, DateText.inSentence(due))))
    }
    spans += plannedElsewhere(kind)
    if let done = doneSpan(commitment) { spans.append(done) }
    if kind == .groundBreaking { spans += events.filter { $0.kind == .notStarted }.compactMap(lateSpan) }
    return Line(label: label(of: kind), spans: spans)
  }

  /// What further plans set for a milestone.
  private func plannedElsewhere(_ kind: MilestoneKind) -> [Span] {
    others.flatMap { view in
      view.plan.commitments(of: ref).compactMap { commitment -> Span? in
        guard commitment.milestone?.kind == kind, let due = commitment.milestone?.due, let last = commitment.due.lastDay
        else { return nil }
        let first = due.firstDay ?? CalendarPeriod.year(view.plan.plan.year).firstDay
        let plan = words(.timelinePlannedIn, DateText.inSentence(due), view.plan.plan.numberText)
        return Span(shape: .planned, first: min(first, last), last: last, label: plan)
      }
    }
  }

  private func doneSpan(_ commitment: Commitment) -> Span? {
    guard let event = commitment.status.event, let occurrence = commitment.occurrence, let last = occurrence.latest,
      let when = context.when(event, occurrence)
    else { return nil }
    let first = occurrence.earliest ?? min(context.plan.plan.firstDay, last)
    return Span(
      shape: first == last ? .done : .doneWithin, first: first, last: last, label: words(.timelineDone, when))
  }

  private func lateSpan(_ event: ProgressEvent) -> Span? {
    guard let day = event.date.firstDay ?? event.date.lastDay else { return nil }
    return Span(shape: .late, first: day, last: day, label: words(.startNotYet, DateText.day(day)))
  }

  /// Other dated events of the cluster in one row, in order of time.
  private var otherLine: Line {
    let kinds = milestones.compactMap { $0.milestone?.kind }
    let spans = events.compactMap { event -> Span? in
      guard event.duty == nil, event.kind != .occupancy, event.kind != .notStarted,
        event.kind.milestone.map(kinds.contains) != true,
        let day = event.date.lastDay ?? event.date.firstDay
      else { return nil }
      let label = words(.timelineEvent, context.name(of: event.kind), DateText.inSentence(event.date))
      return Span(shape: .other, first: day, last: day, label: label)
    }
    return Line(label: words(.timelineOther), spans: spans)
  }

  /// Short, since it stands left of the axis.
  private func label(of kind: MilestoneKind) -> String {
    switch kind {
    case .infrastructureCompletion: words(.timelineInfrastructure)
    case .wastewaterStation: words(.timelineWastewater)
    case .siteClearance, .landHandover, .groundBreaking, .inOperation: context.name(of: kind)
    }
  }
}
