import Directives
import PlanModel

/// What the directives of a text put into its page.
struct ProseViews {
  let text: DocumentText
  let context: PageContext
  let links: PageLinks
  private let duties: [DocumentCommitment]

  init(_ text: DocumentText, on path: OutputPath, in context: PageContext) {
    (self.text, self.context) = (text, context)
    links = context.links(from: path)
    duties = context.measures.documentCommitments(of: text.owner)
  }

  private var words: Wording { context.wording }

  /// What a directive puts in; its ids are new ones.
  func blocks(
    _ position: Int, _ directive: Directive, _ inner: [ProseBlock], _ ids: inout ProseIDs
  ) -> [ProseBlock] {
    guard text.views.indices.contains(position) else { return inner }
    switch text.views[position] {
    case .assignment(let position): return [assignment(position, inner)]
    case .note(let kind):
      return [.note(NoteBox(tone: tone(kind), label: label(of: directive, kind), blocks: inner))]
    case .annex(let plan, let annex): return way(toAnnex: annex, of: plan)
    case .timeline(let cluster):
      let id = ids.take("vb-dong-thoi-gian-\(context.library.clusters[cluster].id)")
      return chart(ClusterDossier(cluster, context).timeline, id)
    case .indicator(let indicator):
      let id = ids.take("vb-chi-so-\(context.library.indicators[indicator].id)")
      return [.data(table(of: indicator, id: id))]
    case .quarterChart(let plan, let unit):
      let id = ids.take("vb-khoi-cong-theo-quy-\(plan)" + suffix(unit))
      return chart(context.view(of: plan)?.startChart(id: id, in: unit), id)
    case .cumulativeChart(let plan):
      let id = ids.take("vb-khoi-cong-luy-ke-\(plan)")
      return chart(context.view(of: plan).map { CumulativeStarts($0).chart(id: id) }, id)
    case .progressTable(let plan, let scope):
      let id = ids.take("vb-tien-do-\(plan)-\(name(of: scope))")
      return data(context.view(of: plan).map { ProseTables($0, path: links.path).progress(scope, id: id) })
    case .occupancy(let plan, let unit):
      let id = ids.take("vb-ty-le-lap-day-\(plan)" + suffix(unit))
      return data(context.view(of: plan).map { ProseTables($0, path: links.path).occupancy(in: unit, id: id) })
    }
  }

  private func suffix(_ unit: Ref<AdministrativeUnit>?) -> String {
    unit.map { "-\(context.library.units[$0].id)" } ?? ""
  }

  private func name(of scope: EmbeddedView.Scope) -> String {
    switch scope {
    case .unit(let ref): context.library.units[ref].id
    case .cluster(let ref): context.library.clusters[ref].id
    case .agency(let ref): context.library.agencies[ref].id
    case .annex(let position): "phu-luc-\(position + 1)"
    }
  }

  private func chart(_ chart: Chart?, _ id: String) -> [ProseBlock] {
    [chart.map { .chart($0.renamed(id)) } ?? .paragraph([.text(words(.proseNothing))])]
  }

  private func data(_ table: Table?) -> [ProseBlock] {
    guard let table, !table.bodies.allSatisfy(\.rows.isEmpty) else {
      return [.paragraph([.text(words(.proseNothing))])]
    }
    return [.data(table)]
  }

  private func way(toAnnex position: Int, of year: Int) -> [ProseBlock] {
    guard let view = context.view(of: year), view.plan.plan.annexes.indices.contains(position) else { return [] }
    let annex = view.plan.plan.annexes[position]
    let path = SitePaths.annex(annex, of: view.plan.plan)
    return [.way(Link(words(.annexLink, annex.number, annex.title), to: links.path.relative(to: path)))]
  }

  private func tone(_ kind: EmbeddedView.NoteKind) -> NoteBox.Tone {
    switch kind {
    case .info: .info
    case .warning: .warning
    }
  }

  private func label(of directive: Directive, _ kind: EmbeddedView.NoteKind) -> String {
    if let label = directive.label?.text, !label.isEmpty { return label }
    return words(kind == .info ? .proseNote : .proseWarning)
  }

  private func assignment(_ position: Int, _ inner: [ProseBlock]) -> ProseBlock {
    guard duties.indices.contains(position) else { return .quote(inner) }
    let (duty, columns) = (duties[position], DocumentColumns(context, links))
    let agencies = CommitmentColumns(context, links)
    let cooperating = columns.cooperating(duty)
    let facts: [(WordingKey, [[Inline]])] = [
      (.columnLead, duty.duty.leads.isEmpty ? [] : [agencies.inline(duty.duty.leads)]),
      (.columnCooperating, cooperating.isEmpty ? [] : [agencies.inline(cooperating)]),
      (.factDue, columns.due(duty).paragraphs), (.columnStatus, columns.status(duty).paragraphs),
    ]
    return .assignment(
      AssignmentBox(
        id: duty.duty.id, label: words(.documentItem, duty.item), blocks: inner,
        facts: facts.filter { !$0.1.isEmpty }.map { Fact(words($0.0), $0.1) }))
  }
}

extension Chart {
  /// The same chart and table under another id.
  func renamed(_ id: String) -> Chart {
    Chart(
      id: id, title: title, sentence: sentence, description: description, content: content,
      table: table?.renamed("\(id)-so-lieu"))
  }
}

extension Table {
  /// The same table under another id.
  func renamed(_ id: String) -> Table {
    Table(
      id: id, caption: caption, source: source, headings: headings, bodies: bodies, notes: notes, csv: csv,
      style: style,
      groupLabel: groupLabel)
  }
}
