import PlanModel

/// Every indicator in one line, with the latest figure and the plans that name it.
struct IndicatorOverview {
  private let context: PageContext
  private let dossiers: [IndicatorDossier]

  init(_ context: PageContext, _ dossiers: [IndicatorDossier]) {
    (self.context, self.dossiers) = (context, dossiers)
  }

  private var words: Wording { context.wording }

  var table: Table {
    let id = "bang-chi-tieu"
    let columns = CommitmentColumns(context, context.links(from: SitePaths.indicators))
    return Table(
      TableHead(
        id: id, caption: words(.indicatorsTable, NumberText.count(dossiers.count)),
        csv: context.csv(of: id, on: SitePaths.indicators)),
      rows: dossiers,
      columns: [
        columns.ordinal(),
        TableColumn(HeadingCell(words(.columnIndicator))) { dossier in
          TableCell(.link(Link(dossier.indicator.name, to: "#\(dossier.indicator.id)")), isHeader: true)
        },
        TableColumn(HeadingCell(words(.columnPlansNaming))) { TableCell($0.plans) },
        TableColumn(HeadingCell(words(.columnLatest), isNumber: true)) { dossier in
          .number(dossier.latest.map { dossier.value(of: $0) } ?? words(.noFigure))
        },
        TableColumn(HeadingCell(words(.columnDate))) { dossier in
          dossier.latest.map { context.dateCell($0.date) } ?? .text("")
        },
        TableColumn(HeadingCell(words(.columnCaution))) { dossier in
          TableCell(dossier.shortCautions.map { [.text($0)] }, kind: "text-cell")
        },
      ])
  }
}

extension IndicatorDossier {
  /// The targets that name the indicator, each label once with what the plans set: "2021: 43 cụm".
  fileprivate var plans: [[Inline]] {
    var last: String?
    return figures.flatMap { planned -> [[Inline]] in
      let value = planned.figure.value.value.map(NumberText.quantity) ?? context.wording(.noFigure)
      let year: [Inline] = [.unbroken(context.wording(.rowNote, String(planned.plan.year), value))]
      defer { last = planned.figure.label }
      return planned.figure.label == last ? [year] : [[.aside(planned.figure.label)], year]
    }
  }

  /// The last observation that is no repeat of an earlier one; dated ones before undated.
  var latest: CityIndicator.Observation? {
    let shown = readings.map(\.observation)
    return shown.last { $0.day != nil } ?? shown.last
  }

  /// The cautions in few words: repeated, disagreeing, not stated outright.
  fileprivate var shortCautions: [String] {
    let repeated = readings.contains { !$0.repeats.isEmpty } ? indicator.repeatedSince : nil
    let since = repeated.map { [context.wording(.repeatedSince, String($0))] } ?? []
    let disagreed = disagreements.isEmpty ? [] : [context.wording(.disagreementShort)]
    let unsure = latest.map { $0.certainty == .stated ? [] : [context.words(of: $0.certainty)] } ?? []
    return since + disagreed + unsure
  }
}

/// Figures of plans that no indicator observes.
struct UnobservedFigures {
  private let context: PageContext
  private let figures: [PlannedFigure]

  init(_ context: PageContext) {
    self.context = context
    figures = context.library.plans.flatMap { plan in
      plan.targets.flatMap(\.figures).filter(\.indicators.isEmpty).map { PlannedFigure(plan: plan, figure: $0) }
    }
  }

  private var words: Wording { context.wording }

  var section: PageSection? {
    if figures.isEmpty { return nil }
    return PageSection(id: "chua-co-so-lieu-theo-doi", title: words(.unobservedTitle), tables: [table])
  }

  private var table: Table {
    let id = "bang-chua-co-so-lieu-theo-doi"
    let links = context.links(from: SitePaths.indicators)
    return Table(
      TableHead(
        id: id, caption: words(.unobservedTable, NumberText.count(figures.count)),
        csv: context.csv(of: id, on: SitePaths.indicators)),
      rows: figures,
      columns: [
        TableColumn(HeadingCell(words(.columnTarget))) { .text($0.figure.label, isHeader: true) },
        TableColumn(HeadingCell(words(.columnPlanYear))) { .text(String($0.plan.year)) },
        TableColumn(HeadingCell(words(.columnTargetPlan), isNumber: true)) { .number(context.value(of: $0.figure)) },
        TableColumn(HeadingCell(words(.columnMeasured))) { planned in
          let milestone = planned.figure.milestone.map { words(.measuredByName, context.name(of: $0).inSentence) }
          return .text(milestone ?? words(.measuredNot))
        },
        TableColumn(HeadingCell(words(.columnSource))) { planned in
          TableCell([[context.planInline(planned.plan, links: links)]] + context.shortSources(planned.figure.sources))
        },
        TableColumn(HeadingCell(words(.columnNote))) { TableCell(context.notes(of: $0), kind: "text-cell") },
      ])
  }
}
