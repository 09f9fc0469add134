import PlanModel

extension PlanPage {
  /// The page of the plan in force.
  package init(in context: PageContext) {
    let dossier = PlanDossier(context)
    self.init(
      frame: dossier.frame, facts: dossier.facts, targets: dossier.targetTable, stated: dossier.statedTable,
      annexes: context.annexLinks(from: dossier.path), quarters: context.quarterLinks(from: dossier.path),
      reporting: dossier.reportingTable)
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
      path: path, title: words(.planTitle, plan.numberText), kind: plan.title.value, sentence: Inline.flow(sentence),
      sources: context.sourceList(plan.sources, links: links),
      notes: plan.corrections.map { context.words(of: $0) } + context.planOverNote())
  }

  private var sentence: String {
    words(
      .planSentence, context.planName, context.library.agencies[plan.issuer].name,
      NumberText.count(context.plan.startCounts().total),
      NumberText.count(context.plan.commitments(.duties).count), NumberText.count(plan.annexes.count))
  }

  /// Number, issuer, date, subject, bases, signer, recipients.
  var facts: [Fact] {
    func paragraphs(_ texts: [String]) -> [[Inline]] { texts.map { Inline.flow($0) } }
    let issued = plan.place.value.flatMap { place in
      plan.date.value.map { words(.issuedAt, place, DateText.inSentence($0)) }
    }
    let facts: [(WordingKey, [[Inline]])] = [
      (.factNumber, [[.unbroken(plan.numberText)]]),
      (.factIssuer, [[links.agency(plan.issuer, in: context)]]),
      (.factIssued, paragraphs([issued].compactMap(\.self))),
      (.factSubject, paragraphs([plan.title.value].compactMap(\.self))),
      (.factBases, paragraphs(plan.legalBases.value ?? [])),
      (.factSigner, plan.signer.value.map { paragraphs($0.authority) + [[.strong($0.name)]] } ?? []),
      (.factRecipients, paragraphs(plan.recipients.value ?? [])),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Fact(words($0.0), $0.1) }
  }

  /// The figures of each target under its bullet as issued.
  var targetTable: Table {
    let columns = TargetColumns(context)
    let groups = plan.targets.indices.map { position in
      RowGroup(
        heading: [.text(plan.targets[position].text)],
        rows: context.plan.targets.filter { $0.target == position })
    }
    return Table(
      TableHead(id: "bang-muc-tieu", caption: words(.planTargetTable), source: context.planName), groups: groups,
      groupLabel: words(.columnTarget), columns: [columns.label, columns.planned, columns.measured])
  }

  /// Numbers that the document states, held against what its annexes count.
  var statedTable: Table? {
    if plan.statedCounts.isEmpty { return nil }
    let columns: [TableColumn<StatedCount>] = [
      TableColumn(HeadingCell(words(.columnSubject))) {
        TableCell([Inline.flow(context.name(of: $0.subject, in: plan))], isHeader: true)
      },
      TableColumn(HeadingCell(words(.columnStated), isNumber: true)) { .number(NumberText.quantity($0.stated)) },
      TableColumn(HeadingCell(words(.columnCounted), isNumber: true)) { .number(NumberText.count($0.counted)) },
      TableColumn(HeadingCell(words(.columnComparison))) {
        TableCell([[.text(context.comparison(of: $0))]], kind: "text-cell")
      },
    ]
    return Table(
      TableHead(id: "so-ghi-va-so-dem", caption: words(.planStatedTable), source: context.planName),
      rows: plan.statedCounts, columns: columns)
  }
}
