package import PlanModel

/// The ways from one page to others: relative, with explicit file names; columns and their cells hold one reference.
package final class PageLinks: Sendable {
  package let path: OutputPath
  private let context: PageContext
  private let clusters, units, agencies: PageWays.Viewpoint
  /// It stands in a folder of the root, but not in that of the plans.
  private let isInFolder: Bool

  init(from path: OutputPath, in context: PageContext) {
    self.path = path
    self.context = context
    let elsewhere = PageWays.Viewpoint(depth: path.depth)
    func viewpoint(on listing: OutputPath) -> PageWays.Viewpoint { path.isBeside(listing) ? .beside : elsewhere }
    clusters = viewpoint(on: SitePaths.clusters)
    units = viewpoint(on: SitePaths.districts)
    agencies = viewpoint(on: SitePaths.agencies)
    isInFolder = path.depth == 1 && !path.isBeside(SitePaths.plans)
  }

  /// A cluster by name.
  package func cluster(_ ref: Ref<Cluster>) -> Inline { context.directory.clusterWays[ref.index][clusters] }

  /// A unit by name: a link where it has a page.
  package func unit(_ ref: Ref<AdministrativeUnit>) -> Inline { context.directory.unitWays[ref.index][units] }

  /// A body by name: a link where it has a page.
  package func agency(_ ref: Ref<Agency>) -> Inline { context.directory.agencyWays[ref.index][agencies] }

  /// The address of a cluster's page.
  func address(of cluster: Ref<Cluster>) -> String {
    path.relative(to: SitePaths.cluster(context.library.clusters[cluster]))
  }

  /// The page of a row's annex at the row: "Phụ lục 3, số 32".
  package func row(at place: RowPlace, in view: PageContext) -> Inline {
    if isInFolder { return view.planTexts.rowLinks[place.annex][place.row] }
    return .link(Link(view.name(ofRowAt: place), to: address(ofRowAt: place, in: view)))
  }

  /// The address of a row on the page of its annex.
  func address(ofRowAt place: RowPlace, in view: PageContext) -> String {
    let annex = SitePaths.annex(view.plan.plan.annexes[place.annex], of: view.plan.plan)
    return path.relative(to: annex, fragment: view.planIndex.anchors[place.annex][place.row])
  }

  /// A cited source: a link where it has an address, else its title.
  package func source(_ ref: Ref<Source>) -> Inline {
    context.library.sources[ref].linked(context.library.sources[ref].title)
  }
}

extension AdministrativeUnit {
  /// The name as a title: `Huyện Phúc Thọ`.
  package var titleName: String { nameInText.capitalised }
}
