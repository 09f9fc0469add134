import PlanModel

extension PageSubject {
  /// Where the page about it stands; the page itself need not be made.
  package func path(in context: PageContext) -> OutputPath {
    let library = context.library
    return switch self {
    case .overview: SitePaths.overview
    case .lateList: SitePaths.lateList
    case .summary: SitePaths.summary
    case .history: SitePaths.history
    case .plans: SitePaths.plans
    case .plan(let year): SitePaths.plan(year: year)
    case .annex(let annex, let edition, let year):
      SitePaths.annex(annex, edition, of: (context.view(of: year) ?? context).plan.plan)
    case .period(let period, let year): SitePaths.period(period, of: (context.view(of: year) ?? context).plan.plan)
    case .quarterReport(let quarter, _): SitePaths.report(quarter)
    case .districts: SitePaths.districts
    case .district(let unit): SitePaths.district(library.units[unit])
    case .clusters: SitePaths.clusters
    case .cluster(let cluster): SitePaths.cluster(library.clusters[cluster])
    case .agencies: SitePaths.agencies
    case .agency(let agency): SitePaths.agency(library.agencies[agency])
    case .indicators: SitePaths.indicators
    case .reportingRegime: SitePaths.reportingRegime
    case .reconciliation: SitePaths.reconciliation
    case .letters: SitePaths.letters
    case .letter(let letter): SitePaths.letter(library.letters[letter])
    case .forms: SitePaths.forms
    case .provinceForm(let period): SitePaths.provinceForm(period)
    case .unitForm(let unit, _): SitePaths.form(of: library.units[unit])
    case .clusterForm(let cluster, _): SitePaths.form(of: library.clusters[cluster])
    }
  }
}
