import Comparison
import Pages
import PlanModel

/// The pages that show a change.
struct TouchedPages {
  let old: PlanLibrary
  let new: PlanLibrary

  /// Paths from the root of the site, with the anchor of a row; each once.
  func pages(of change: Change) -> [String] {
    var pages: [String] = []
    for (record, library) in [(change.new, new), (change.old, old)] {
      for touch in record?.touches ?? [] {
        if let page = page(of: touch, in: library), !pages.contains(page) { pages.append(page) }
      }
    }
    return pages
  }

  private func page(of touch: Touch, in library: PlanLibrary) -> String? {
    switch touch {
    case .cluster(let id): library.clusters.ref(id).map { SitePaths.cluster(library.clusters[$0]).text }
    case .agency(let id): library.agencies.ref(id).map { SitePaths.agency(library.agencies[$0]).text }
    case .unit(let id): library.units.ref(id).map { SitePaths.district(library.units[$0]).text }
    case .row(let year, let number, let row): annex(number, of: year, in: library).map { "\($0)#\(row)" }
    case .annex(let year, let number): annex(number, of: year, in: library)
    case .plan(let year): library.plans.first { $0.year == year }.map { SitePaths.plan($0).text }
    case .letter(let id): library.letters.ref(id).map { SitePaths.letter(library.letters[$0]).text }
    case .indicators: SitePaths.indicators.text
    case .regime: SitePaths.reportingRegime.text
    case .reconciliation: SitePaths.reconciliation.text
    case .site: SitePaths.overview.text
    }
  }

  private func annex(_ number: String, of year: Int, in library: PlanLibrary) -> String? {
    guard let plan = library.plans.first(where: { $0.year == year }),
      let annex = plan.annexes.first(where: { $0.number == number })
    else { return nil }
    return SitePaths.annex(annex, of: plan).text
  }
}
