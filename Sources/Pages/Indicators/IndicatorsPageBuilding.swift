import PlanModel

extension IndicatorsPage {
  /// The page of all indicators.
  package init(in context: PageContext) {
    let dossiers = context.library.indicators.refs.map { IndicatorDossier($0, context) }
    let unobserved = UnobservedFigures(context)
    self.init(
      frame: Self.frame(dossiers, context), overview: IndicatorOverview(context, dossiers).table,
      sections: dossiers.map(\.section) + [unobserved.section].compactMap(\.self))
  }

  private static func frame(_ dossiers: [IndicatorDossier], _ context: PageContext) -> PageFrame {
    let words = context.wording
    let links = context.links(from: SitePaths.indicators)
    let sources = dossiers.flatMap {
      $0.shownObservations.flatMap(\.sources) + $0.figures.flatMap(\.figure.sources)
    }
    let observations = dossiers.reduce(0) { $0 + $1.readings.reduce(0) { $0 + 1 + $1.repeats.count } }
    let repeated = dossiers.count { $0.readings.contains { !$0.repeats.isEmpty } }
    let disagreed = dossiers.count { !$0.disagreements.isEmpty }
    let sentence = words(
      .indicatorsSentence, NumberText.count(dossiers.count), NumberText.count(observations),
      NumberText.count(repeated), NumberText.count(disagreed))
    return context.frame(
      path: SitePaths.indicators, title: words(.navigationIndicators), sentence: [.text(sentence)],
      sources: context.sourceList(context.library.plans.flatMap(\.sources) + sources, links: links),
      notes: [words(.indicatorsNoteCity), words(.indicatorsNoteDefinition), words(.indicatorsNoteRepeated)])
  }
}

/// A figure of a plan that names an indicator.
struct PlannedFigure {
  let plan: Plan
  let figure: PlanTarget.Figure
}

/// What the page says of one indicator.
struct IndicatorDossier {
  let context: PageContext
  let ref: Ref<CityIndicator>
  let indicator: CityIndicator
  let readings: [IndicatorReading]
  let disagreements: [[CityIndicator.Observation]]
  /// By year of the plan.
  let figures: [PlannedFigure]

  init(_ ref: Ref<CityIndicator>, _ context: PageContext) {
    (self.context, self.ref) = (context, ref)
    indicator = context.library.indicators[ref]
    readings = indicator.readings(until: context.measures.cutOff)
    disagreements = indicator.disagreements(until: context.measures.cutOff)
    figures = context.library.plans.flatMap { plan in
      plan.targets.flatMap(\.figures).filter { $0.indicators.contains(ref) }.map {
        PlannedFigure(plan: plan, figure: $0)
      }
    }
  }

  private var words: Wording { context.wording }

  var section: PageSection {
    let note = indicator.note.map { [[Inline.text($0)]] } ?? []
    return PageSection(
      id: indicator.id, title: indicator.name, paragraphs: note + cautions.map { Inline.flow($0) },
      tables: [IndicatorTable(self, context).table])
  }

  /// The observations of the readings, in the order of the content.
  fileprivate var shownObservations: [CityIndicator.Observation] {
    indicator.observations.filter { $0.day.map { $0 <= context.measures.cutOff } ?? true }
  }

  /// That the figure is only repeated, and where sources do not agree.
  var cautions: [String] {
    let repeated = readings.contains { !$0.repeats.isEmpty }
    let since = indicator.repeatedSince.flatMap { repeated ? [words(.repeatedSince, String($0))] : nil } ?? []
    return since + disagreements.map { context.disagreement($0.map { (value(of: $0), $0.date, $0.sources) }) }
  }

  /// "70 cụm": with the indicator's unit of measure where the source gives none.
  func value(of observation: CityIndicator.Observation) -> String {
    NumberText.quantity(indicator.quantity(of: observation))
  }
}

extension PageContext {
  /// Both figures with their sources: "Chưa thống nhất giữa các nguồn: 1.337 ha (VietnamPlus, ngày 19/7/2019); …".
  func disagreement(_ values: [(value: String, date: TimeExpression, sources: [Ref<Source>])]) -> String {
    let parts = values.map { value, date, sources in
      let names = sources.map { library.sources[$0].publisher ?? library.sources[$0].title }
      let when = date == .unknown ? [] : [DateText.inSentence(date)]
      return wording(.disagreementValue, value, (names + when).joined(separator: ", "))
    }
    return wording(.disagreement, parts.joined(separator: "; "))
  }

  /// A plan by number and year, linked to its page.
  func planInline(_ plan: Plan, links: PageLinks) -> Inline {
    let year = String(plan.year)
    let text = plan.documentNumber.value.map { wording(.planOfYear, $0, year) } ?? wording(.planUnnumbered, year)
    return .link(Link(text, to: links.path.relative(to: SitePaths.plan(plan))))
  }
}
