import PlanModel

/// Everything that is known of one unit, as its page needs it.
struct DistrictDossier {
  let context: PageContext
  let ref: Ref<AdministrativeUnit>
  let unit: AdministrativeUnit
  let path: OutputPath
  let links: PageLinks
  let area: AreaMeasures
  /// Rows of clusters that are to break ground.
  let startRows: [RowPlace]
  /// Rows of clusters in operation.
  let operatingRows: [RowPlace]

  init(_ ref: Ref<AdministrativeUnit>, _ context: PageContext) {
    let unit = context.library.units[ref]
    (self.context, self.ref, self.unit) = (context, ref, unit)
    path = SitePaths.district(unit)
    links = context.links(from: path)
    area = context.plan.area(ref)
    let rows = context.rows(in: ref)
    startRows = rows.filter(context.isToStart)
    operatingRows = rows.filter(context.isOperating)
  }

  var words: Wording { context.wording }

  /// Starts against the plan, then what is late and what nobody knows of.
  var sentence: String {
    let counts = area.startCounts
    return ([counts.total > 0 ? context.startSentence(counts) : noStarts] + overdueSentences).joined(separator: " ")
  }

  private var noStarts: String {
    let year = String(context.plan.plan.year)
    if operatingRows.isEmpty { return words(.districtNothingToStart, year) }
    return words(.districtNoStarts, year, NumberText.count(operatingRows.count))
  }

  private var overdueSentences: [String] {
    let (late, unknown) = (area.late.entries.count, area.withoutInformation.count)
    return (late > 0 ? [words(.sentenceLate, NumberText.count(late))] : [])
      + (unknown > 0 ? [words(.sentenceUnknown, NumberText.count(unknown))] : [])
  }

  /// At most four; what is not known of has no figure.
  var figures: [KeyFigure] {
    var figures: [KeyFigure] = []
    if area.startCounts.total > 0 {
      figures.append(KeyFigure(value: context.startFigure(area.startCounts), label: words(.figureStarted)))
    }
    let counts: [(Int, WordingKey)] = [
      (area.late.entries.count, .figureLate), (area.withoutInformation.count, .figureUnknown),
      (operatingRows.count, .figureOperating),
    ]
    return figures
      + counts.filter { $0.0 > 0 }.map {
        KeyFigure(value: NumberText.count($0.0), label: words($0.1), isLate: $0.1 == .figureLate)
      }
  }

  /// The unit's kind, bodies, end and successors.
  var facts: [Fact] {
    let (library, agencies) = (context.library, context.library.agencies)
    let bodies = area.bodies.filter(context.hasPage)
    var facts = [Fact(words(.factUnitKind), [[.text(unit.kind.word.capitalised)]])]
    let committees = bodies.filter { agencies[$0].kind == .peoplesCommittee }
    let others = bodies.filter { agencies[$0].kind != .peoplesCommittee }
    add(&facts, .factCommittee, committees.map { [links.agency($0)] })
    add(&facts, .factBoards, others.map { [links.agency($0)] })
    if let end = unit.validTo { add(&facts, .factValidTo, [[.text(DateText.day(end))]]) }
    let successors = unit.successors.map { ref -> [Inline] in
      context.hasPage(ref) ? [links.unit(ref)] : [.text(library.units[ref].titleName)]
    }
    add(&facts, .factSuccessors, successors + (unit.successorsMissing.map { [[.aside($0.reason)]] } ?? []))
    return facts + [reportingFact, context.formFact(of: ref, from: path)].compactMap(\.self)
  }

  private func add(_ facts: inout [Fact], _ key: WordingKey, _ paragraphs: [[Inline]]) {
    if !paragraphs.isEmpty { facts.append(Fact(words(key), paragraphs)) }
  }
}
