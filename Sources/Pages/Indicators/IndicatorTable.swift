import PlanModel

/// What plans set and sources observe of one indicator, in order of time.
struct IndicatorTable {
  private enum Line {
    case planned(PlannedFigure)
    case observed(IndicatorReading)
  }

  private let dossier: IndicatorDossier
  private let context: PageContext
  private let links: PageLinks

  init(_ dossier: IndicatorDossier, _ context: PageContext) {
    (self.dossier, self.context) = (dossier, context)
    links = context.links(from: SitePaths.indicators)
  }

  private var words: Wording { context.wording }
  private var indicator: CityIndicator { dossier.indicator }

  var table: Table {
    let id = "so-lieu-\(indicator.id)"
    return Table(
      TableHead(
        id: id, caption: words(.indicatorTable, indicator.name, indicator.unit),
        csv: context.csv(of: id, on: SitePaths.indicators)),
      rows: lines, columns: columns)
  }

  /// Plans stand at the first day they can have been in force; observations without a date stand last.
  private var lines: [Line] {
    let planned = dossier.figures.map { (day: CalendarDate?.some($0.plan.firstDay), line: Line.planned($0)) }
    let observed = dossier.readings.map { (day: $0.observation.day, line: Line.observed($0)) }
    return (planned + observed).enumerated().sorted { a, b in
      switch (a.element.day, b.element.day) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }
    .map(\.element.line)
  }

  private var columns: [TableColumn<Line>] {
    [
      TableColumn(HeadingCell(words(.columnDate)), cell: date),
      TableColumn(HeadingCell(words(.columnTargetPlan)), cell: planned),
      TableColumn(HeadingCell(words(.columnObserved), isNumber: true), cell: observed),
      TableColumn(HeadingCell(words(.columnSource)), cell: source),
      TableColumn(HeadingCell(words(.columnCertainty)), cell: certainty),
      TableColumn(HeadingCell(words(.columnNote)), cell: note),
    ]
  }

  private func date(_ line: Line) -> TableCell {
    switch line {
    case .planned(let planned): TableCell(.text(words(.indicatorYear, String(planned.plan.year))), isHeader: true)
    case .observed(let reading):
      TableCell(context.dateCell(reading.observation.date).paragraphs, isHeader: true)
    }
  }

  /// The planned value with the figure's own words, since figures of several plans may differ in them.
  private func planned(_ line: Line) -> TableCell {
    guard case .planned(let planned) = line else { return .text("") }
    return TableCell(
      [[.strong(context.value(of: planned.figure))], [.text(planned.figure.label)]], kind: "text-cell")
  }

  private func observed(_ line: Line) -> TableCell {
    guard case .observed(let reading) = line else { return .number("") }
    return TableCell(.strong(dossier.value(of: reading.observation)), isNumber: true)
  }

  private func source(_ line: Line) -> TableCell {
    switch line {
    case .planned(let planned):
      return TableCell(
        [[context.planInline(planned.plan, links: links)]] + context.shortSources(planned.figure.sources))
    case .observed(let reading):
      let repeats = reading.repeats.map { observation -> [Inline] in
        let sources = context.shortSources(observation.sources).flatMap { [.text(" ")] + $0 }
        return [.aside(words(.repeatedAt, DateText.inSentence(observation.date)))] + sources
      }
      return TableCell(context.shortSources(reading.observation.sources) + repeats)
    }
  }

  private func certainty(_ line: Line) -> TableCell {
    switch line {
    case .planned(let planned): .text(planned.figure.certainty.map(context.words(of:)) ?? words(.certaintyPlan))
    case .observed(let reading): .text(context.words(of: reading.observation.certainty))
    }
  }

  private func note(_ line: Line) -> TableCell {
    switch line {
    case .planned(let planned): return TableCell(context.notes(of: planned), kind: "text-cell")
    case .observed(let reading):
      let repeats = reading.repeats.compactMap { observation in
        observation.note.map { words(.rowNote, DateText.expression(observation.date), $0) }
      }
      let notes = [reading.observation.note].compactMap(\.self) + repeats
      return TableCell(notes.map { Inline.flow($0) }, kind: "text-cell")
    }
  }
}

extension PageContext {
  /// "43 cụm"; the words for "no figure" with the reason where the source lacks it.
  func value(of figure: PlanTarget.Figure) -> String {
    switch figure.value {
    case .known(let quantity): NumberText.quantity(quantity)
    case .missing(let missing): wording(.dueMissing, missing.reason)
    }
  }

  /// The remark of a figure, and the figure of an earlier plan that it carries on.
  func notes(of planned: PlannedFigure) -> [[Inline]] {
    let note = planned.figure.note.map { [Inline.flow($0)] } ?? []
    guard let predecessor = planned.figure.continues,
      let earlier = library.plans.first(where: { $0.year == predecessor.plan }),
      let figure = earlier.targets.lazy.flatMap(\.figures).first(where: { $0.id == predecessor.figure })
    else { return note }
    return [[.text(wording(.figureContinues, String(earlier.year), value(of: figure)))]] + note
  }
}
