import PlanModel
import VietnameseText

/// The ways to one page from the sorts of places that pages stand in, made once: thousands of cells hold them.
struct PageWays: Sendable {
  /// From where a page is pointed at.
  enum Viewpoint: Sendable {
    /// From the same folder.
    case beside
    /// From the root of the site.
    case root
    /// From another folder of the root.
    case folder
    /// From a folder inside such a folder.
    case subfolder

    /// The sort of place that a page so many folders down stands in, for pages in other folders.
    init(depth: Int) { self = depth == 0 ? .root : depth == 1 ? .folder : .subfolder }
  }

  private let beside, root, folder, subfolder: Inline

  /// The ways to a page in a folder of the root.
  init(_ text: String, to path: OutputPath) {
    func link(_ address: String) -> Inline { .link(Link(text, to: address)) }
    beside = link(path.stem + ".html")
    root = link(path.text)
    folder = link("../" + path.text)
    subfolder = link("../../" + path.text)
  }

  /// The name of what has no page.
  init(_ text: String) {
    (beside, root, folder, subfolder) = (.text(text), .text(text), .text(text), .text(text))
  }

  subscript(viewpoint: Viewpoint) -> Inline {
    switch viewpoint {
    case .beside: beside
    case .root: root
    case .folder: folder
    case .subfolder: subfolder
    }
  }
}

/// What has a page of its own, by name, and the ways to it.
struct PageDirectory: Sendable {
  /// By position in the register of clusters.
  let clusterWays: [PageWays]
  /// By position in the register of units.
  let unitWays: [PageWays]
  /// By position in the register of agencies.
  let agencyWays: [PageWays]
  /// By position in the register of units: it has clusters, or rows of any plan.
  let hasUnitPage: [Bool]
  /// All clusters by name.
  let clusters: [Ref<Cluster>]
  /// The units that have a page, by name without "huyện", "quận", "thị xã".
  let districts: [Ref<AdministrativeUnit>]
  /// The agencies that have a page, by name.
  let agencies: [Ref<Agency>]

  init(_ library: PlanLibrary, _ index: PageIndex, _ plans: [PlanIndex]) {
    let hasUnitPage = library.units.refs.map { unit in
      !index.clustersByUnit[unit.index].isEmpty || plans.contains { !$0.rowsByUnit[unit.index].isEmpty }
    }
    self.hasUnitPage = hasUnitPage
    clusterWays = library.clusters.elements.map { PageWays($0.name, to: SitePaths.cluster($0)) }
    unitWays = zip(library.units.elements, hasUnitPage).map { unit, hasPage in
      hasPage ? PageWays(unit.titleName, to: SitePaths.district(unit)) : PageWays(unit.titleName)
    }
    agencyWays = library.agencies.elements.map { agency in
      agency.kind.hasPage ? PageWays(agency.name, to: SitePaths.agency(agency)) : PageWays(agency.name)
    }
    clusters = library.clusters.refs.inVietnameseOrder { library.clusters[$0].name }
    districts = library.units.refs.filter { hasUnitPage[$0.index] }.inVietnameseOrder { library.units[$0].name }
    agencies = library.agencies.refs.filter { library.agencies[$0].kind.hasPage }
      .inVietnameseOrder { library.agencies[$0].name }
  }
}

extension AgencyKind {
  /// Bodies have pages of their own, but not the press and the word that each row resolves for itself.
  var hasPage: Bool {
    switch self {
    case .press, .developerOfRow: false
    case .department, .peoplesCommittee, .board, .body, .company, .collective: true
    }
  }
}
