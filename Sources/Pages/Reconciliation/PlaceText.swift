import PlanModel

/// Records in words: the page and anchor that show them, and the file that says them.
struct PlaceText {
  let context: PageContext
  let links: PageLinks
  /// The anchors of rows, by plan and annex.
  private let anchors: [[[String]]]

  init(_ context: PageContext, _ links: PageLinks) {
    (self.context, self.links) = (context, links)
    anchors = context.library.plans.map { $0.annexes.map(\.anchors) }
  }

  private var words: Wording { context.wording }
  private var library: PlanLibrary { context.library }

  /// Vị trí: what the record is, linked to where it is shown.
  func cell(_ place: RecordPlace) -> TableCell {
    TableCell(inline(place), isHeader: true, kind: "name-cell")
  }

  /// Hồ sơ: file and record of the content.
  func record(_ place: RecordPlace) -> TableCell {
    TableCell([[.text(place.origin.file)], [.text(place.origin.record)]], kind: "record")
  }

  func inline(_ place: RecordPlace) -> Inline {
    switch place.subject {
    case .plan(let plan): context.planInline(library.plans[plan], links: links)
    case .planBody(let plan): body(of: library.plans[plan])
    case .annex(let plan, let annex): self.annex(plan, annex, words(.lateAnnex, number(plan, annex)), at: nil)
    case .group(let plan, let annex, let group): self.group(plan, annex, group)
    case .row(let plan, let annex, let row): self.row(plan, annex, row)
    case .letter(let letter): self.letter(letter)
    case .unit(let unit): links.unit(unit)
    case .agency(let agency): links.agency(agency)
    case .cluster(let cluster): links.cluster(cluster)
    case .indicator(let indicator): self.indicator(indicator)
    case .event(let cluster): cluster.map { links.cluster($0) } ?? .text(words(.placeLog))
    }
  }

  /// An annex row by name: "Phụ lục 3, số 32", linked; of a plan that is not in force with its year.
  func row(_ plan: Int, _ annex: Int, _ row: Int) -> Inline {
    let record = library.plans[plan].annexes[annex]
    return self.annex(plan, annex, context.name(of: record.rows[row], in: record), at: anchors[plan][annex][row])
  }

  func indicator(_ ref: Ref<CityIndicator>) -> Inline {
    let indicator = library.indicators[ref]
    let address = links.path.relative(to: SitePaths.indicators, fragment: indicator.id)
    return .link(Link(indicator.name, to: address))
  }

  private func letter(_ ref: Ref<Letter>) -> Inline {
    let address = links.path.relative(to: SitePaths.letter(library.letters[ref]))
    return .link(Link(context.name(of: .letter(ref)), to: address))
  }

  private func number(_ plan: Int, _ annex: Int) -> String { library.plans[plan].annexes[annex].number }

  private func body(of plan: Plan) -> Inline {
    let name = context.planInline(plan, links: links)
    let text = words(.placeBody, name.plain)
    guard case .link(let link) = name.form else { return .text(text) }
    return .link(Link(text, to: link.address))
  }

  private func group(_ plan: Int, _ annex: Int, _ position: Int) -> Inline {
    let group = library.plans[plan].annexes[annex].groups[position]
    let record = library.plans[plan].annexes[annex]
    guard let first = record.rows[group.rows].first else {
      return self.annex(plan, annex, words(.placeGroup, record.number, group.heading), at: nil)
    }
    let name =
      group.heading.isEmpty
      ? words(.placeGroupUnnamed, context.name(of: first, in: record))
      : words(.placeGroup, record.number, group.heading)
    return self.annex(plan, annex, name, at: anchors[plan][annex][group.rows.lowerBound])
  }

  private func annex(_ plan: Int, _ annex: Int, _ name: String, at anchor: String?) -> Inline {
    let record = library.plans[plan]
    let text = record.year == context.plan.plan.year ? name : words(.placeInPlan, name, String(record.year))
    let target = SitePaths.annex(record.annexes[annex], of: record)
    return .link(Link(text, to: links.path.relative(to: target, fragment: anchor)))
  }
}
