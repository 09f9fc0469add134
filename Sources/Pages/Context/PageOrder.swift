package import PlanModel
import VietnameseText

extension PageContext {
  /// Whether an agency has a page of its own: all have but the press and the word that each row resolves for itself.
  package func hasPage(_ agency: Ref<Agency>) -> Bool {
    switch library.agencies[agency].kind {
    case .press, .developerOfRow: false
    case .department, .peoplesCommittee, .board, .body, .company, .collective: true
    }
  }

  /// Whether a unit has a page of its own: those with clusters or rows of any plan have.
  package func hasPage(_ unit: Ref<AdministrativeUnit>) -> Bool {
    !clusters(of: unit).isEmpty || hasRows(in: unit)
  }

  /// The units that have a page, by name without "huyện", "quận", "thị xã".
  package var districts: [Ref<AdministrativeUnit>] {
    library.units.refs.filter(hasPage).inVietnameseOrder { library.units[$0].name }
  }

  /// All clusters by name.
  package var clusters: [Ref<Cluster>] { inOrder(library.clusters.refs) }

  /// The agencies that have a page, by name.
  package var agencies: [Ref<Agency>] {
    library.agencies.refs.filter(hasPage).inVietnameseOrder { library.agencies[$0].name }
  }

  /// Clusters by name.
  package func inOrder(_ clusters: [Ref<Cluster>]) -> [Ref<Cluster>] {
    clusters.inVietnameseOrder { library.clusters[$0].name }
  }
}

extension PageLinks {
  /// A body by name: a link where it has a page.
  package func agency(_ ref: Ref<Agency>, in context: PageContext) -> Inline {
    context.hasPage(ref) ? .link(agency(ref)) : .text(context.library.agencies[ref].name)
  }

  /// A unit by name: a link where it has a page.
  package func unit(_ ref: Ref<AdministrativeUnit>, in context: PageContext) -> Inline {
    context.hasPage(ref) ? .link(unit(ref)) : .text(context.library.units[ref].titleName)
  }

  /// The page of a row's annex at the row: "Phụ lục 3, số 32".
  package func row(at place: RowPlace, in context: PageContext) -> Link {
    let anchor = context.planIndex.anchors[place.annex][place.row]
    return annex(context.annex(at: place), at: anchor, text: context.name(ofRowAt: place))
  }
}

extension PageContext {
  /// "Phụ lục 3, số 32"; with the part where numbering restarts: "Phụ lục 2, phần B, số 14".
  package func name(ofRowAt place: RowPlace) -> String {
    name(of: row(at: place), in: annex(at: place))
  }

  /// The same of a row of any plan.
  package func name(of row: AnnexRow, in annex: Annex) -> String {
    let number = NumberText.count(row.ordinal)
    let inner = (row.printedIn ?? row.id).dropFirst(annex.id.count + 1)
    guard inner != number, let end = inner.lastIndex(of: "-") else {
      return wording(.annexRow, annex.number, number)
    }
    return wording(.annexRowInPart, annex.number, inner[..<end].uppercased(), number)
  }

  /// The CSV of a table, beside the page: `dia-ban/phuc-tho-cum-khoi-cong.csv`.
  package func csv(of table: String, on path: OutputPath) -> Link {
    let name = path.text.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return Link(wording(.csv), to: "\(stem)-\(table).csv")
  }
}
