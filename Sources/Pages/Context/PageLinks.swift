package import PlanModel

/// The ways from one page to others: relative, with explicit file names.
package struct PageLinks: Sendable {
  package let path: OutputPath
  private let context: PageContext

  init(from path: OutputPath, in context: PageContext) {
    self.path = path
    self.context = context
  }

  package func cluster(_ ref: Ref<Cluster>) -> Link {
    let cluster = context.library.clusters[ref]
    return Link(cluster.name, to: path.relative(to: SitePaths.cluster(cluster)))
  }

  package func unit(_ ref: Ref<AdministrativeUnit>) -> Link {
    let unit = context.library.units[ref]
    return Link(unit.titleName, to: path.relative(to: SitePaths.district(unit)))
  }

  package func agency(_ ref: Ref<Agency>) -> Link {
    let agency = context.library.agencies[ref]
    return Link(agency.name, to: path.relative(to: SitePaths.agency(agency)))
  }

  /// A place of an annex page.
  func annex(_ annex: Annex, at anchor: String, text: String) -> Link {
    Link(text, to: path.relative(to: SitePaths.annex(annex, of: context.plan.plan), fragment: anchor))
  }

  /// A cited source: a link where it has an address, else its title.
  package func source(_ ref: Ref<Source>) -> Inline {
    let source = context.library.sources[ref]
    guard let url = source.url else { return .text(source.title) }
    return .link(Link(source.title, to: url))
  }
}

extension AdministrativeUnit {
  /// The name as a title: `Huyện Phúc Thọ`.
  package var titleName: String { nameInText.capitalised }
}
