import PlanModel

extension PlanPage {
  /// The page of the context's plan.
  package init(in context: PageContext) {
    let dossier = PlanDossier(context)
    self.init(
      frame: dossier.frame, facts: dossier.facts, targets: dossier.targetTable,
      comparison: PlanComparison(context).table(from: dossier.path),
      body: context.prose(of: .plan(year: context.plan.plan.year), top: 3), stated: dossier.statedTable,
      annexes: context.annexLinks(from: dossier.path), periods: context.periodGrid(from: dossier.path),
      reports: context.reportLinks(from: dossier.path), reporting: dossier.reportingTable)
  }
}

/// What the page of the plan needs to know.
struct PlanDossier {
  let context: PageContext
  let plan: Plan
  let path: OutputPath
  let links: PageLinks

  init(_ context: PageContext) {
    (self.context, plan) = (context, context.plan.plan)
    path = SitePaths.plan(context.plan.plan)
    links = context.links(from: path)
  }

  var words: Wording { context.wording }

  var frame: PageFrame {
    context.frame(
      path: path, title: words(.planTitle, plan.numberText),
      kind: plan.title.value ?? words(.planYear, String(plan.year)),
      trail: [context.plansLink(from: path)], sentence: Inline.flow(sentence),
      sources: context.sourceList(plan.sources + figures.flatMap(\.sources), links: links),
      notes: plan.corrections.map { context.words(of: $0) } + plan.notes + context.planOverNote())
  }

  /// The targets are told by others; the plan's own words are not known.
  private var isCited: Bool { figures.contains { $0.certainty != nil } }

  private var figures: [PlanTarget.Figure] { plan.targets.flatMap(\.figures) }

  private var sentence: String {
    if !plan.hasAnnexes { return targetSentence }
    return words(
      .planSentence, context.planName, context.library.agencies[plan.issuer].name,
      NumberText.count(context.plan.startCounts().total),
      NumberText.count(context.plan.commitments(.duties).count), NumberText.count(plan.annexes.count))
  }

  /// A plan known by its targets only: how many figures it sets, and how many of them are not known.
  private var targetSentence: String {
    let unknown = figures.count { $0.value.value == nil }
    let (name, issuer) = (context.planName, context.library.agencies[plan.issuer].name)
    let count = NumberText.count(figures.count)
    if unknown == 0 { return words(.planSentenceOnlyTargets, name, issuer, count) }
    return words(.planSentenceTargets, name, issuer, count, NumberText.count(unknown))
  }

  /// Number, issuer, date, subject, bases, signer, recipients; what is missing with why.
  var facts: [Fact] {
    func paragraphs(_ texts: [String]) -> [[Inline]] { texts.map { Inline.flow($0) } }
    let facts: [(WordingKey, [[Inline]])] = [
      (.factNumber, known(plan.documentNumber) { [[.unbroken($0)]] }),
      (.factIssuer, [[links.agency(plan.issuer)]]),
      (.factIssued, issued), (.factPlace, place),
      (.factSubject, known(plan.title) { paragraphs([$0]) }),
      (.factBases, known(plan.legalBases, paragraphs)),
      (.factSigner, known(plan.signer) { paragraphs($0.authority) + [[.strong($0.name)]] }),
      (.factRecipients, known(plan.recipients, paragraphs)),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Fact(words($0.0), $0.1) }
  }

  private func known<Value>(_ field: Known<Value>, _ paragraphs: (Value) -> [[Inline]]) -> [[Inline]] {
    switch field {
    case .known(let value): paragraphs(value)
    case .missing(let missing): [[.text(words(.planNotKnown)), .aside(missing.reason)]]
    }
  }

  /// Place and date in one line; apart where one of them is missing.
  private var issued: [[Inline]] {
    if let place = plan.place.value, let date = plan.date.value {
      return [Inline.flow(words(.issuedAt, place, DateText.inSentence(date)))]
    }
    return known(plan.date) { [Inline.flow(DateText.expression($0))] }
  }

  /// Where it was issued, where the line of its date cannot say so.
  private var place: [[Inline]] {
    plan.place.value != nil && plan.date.value != nil ? [] : known(plan.place) { [[.text($0)]] }
  }

  /// The figures of each target under its bullet as issued; nil where none is known.
  var targetTable: Table? {
    if plan.targets.isEmpty { return nil }
    let columns = TargetColumns(context)
    let groups = plan.targets.indices.map { position in
      RowGroup(
        heading: [.text(plan.targets[position].text)],
        rows: context.plan.targets.filter { $0.target == position })
    }
    return Table(
      TableHead(
        id: "bang-muc-tieu", caption: words(isCited ? .planTargetTableCited : .planTargetTable),
        source: context.planName), groups: groups,
      groupLabel: words(.columnTarget),
      columns: [columns.label, columns.planned, columns.measured]
        + (figures.contains(where: \.hasRemarks) ? [columns.remarks] : []))
  }

  /// Numbers that the document states, held against what its annexes count.
  var statedTable: Table? {
    if plan.statedCounts.isEmpty { return nil }
    let columns: [TableColumn<StatedCount>] = [
      TableColumn(HeadingCell(words(.columnSubject))) {
        TableCell(line: Inline.flow(context.name(of: $0.subject, in: plan)), isHeader: true)
      },
      TableColumn(HeadingCell(words(.columnStated), isNumber: true)) { .number(NumberText.quantity($0.stated)) },
      TableColumn(HeadingCell(words(.columnCounted), isNumber: true)) { .number(NumberText.count($0.counted)) },
      TableColumn(HeadingCell(words(.columnComparison))) {
        TableCell(.text(context.comparison(of: $0)), kind: "text-cell")
      },
    ]
    return Table(
      TableHead(id: "so-ghi-va-so-dem", caption: words(.planStatedTable), source: context.planName),
      rows: plan.statedCounts, columns: columns)
  }
}
