package import Diagnostics
package import Markup
package import Pages
package import Templating

/// The templates of all kinds of pages, compiled; renders any page.
package struct PageTemplates: Sendable {
  private let overview: Template<OverviewPage>
  private let district: Template<DistrictPage>
  private let cluster: Template<ClusterPage>
  private let agency: Template<AgencyPage>
  private let annex: Template<AnnexPage>
  private let period: Template<PeriodPage>
  private let quarterReport: Template<QuarterReportPage>
  private let lateList: Template<LateListPage>
  private let plan: Template<PlanPage>
  private let summary: Template<SummaryPage>
  private let history: Template<HistoryPage>
  private let listing: Template<ListingPage>
  private let indicators: Template<IndicatorsPage>
  private let reportingRegime: Template<ReportingRegimePage>
  private let reconciliation: Template<ReconciliationPage>
  private let letter: Template<LetterPage>
  private let statutory: Template<StatutoryPage>

  /// Compiles every page template against the names of its page model.
  ///
  /// - Parameter set: all templates and partials, named by file name without folder and ending.
  /// - Returns: the templates where all compile, and every fault of all of them.
  package static func compile(_ set: TemplateSet) -> (templates: PageTemplates?, diagnostics: [Diagnostic]) {
    var compiling = Compiling(set: set)
    let overview = compiling.template("overview", for: OverviewPage.self)
    let district = compiling.template("district", for: DistrictPage.self)
    let cluster = compiling.template("cluster", for: ClusterPage.self)
    let agency = compiling.template("agency", for: AgencyPage.self)
    let annex = compiling.template("annex", for: AnnexPage.self)
    let period = compiling.template("period", for: PeriodPage.self)
    let quarterReport = compiling.template("quarter-report", for: QuarterReportPage.self)
    let lateList = compiling.template("late-list", for: LateListPage.self)
    let plan = compiling.template("plan", for: PlanPage.self)
    let summary = compiling.template("summary", for: SummaryPage.self)
    let history = compiling.template("history", for: HistoryPage.self)
    let listing = compiling.template("listing", for: ListingPage.self)
    let indicators = compiling.template("indicators", for: IndicatorsPage.self)
    let reportingRegime = compiling.template("reporting-regime", for: ReportingRegimePage.self)
    let reconciliation = compiling.template("reconciliation", for: ReconciliationPage.self)
    let letter = compiling.template("letter", for: LetterPage.self)
    let statutory = compiling.template("statutory-form", for: StatutoryPage.self)
    guard let overview, let district, let cluster, let agency, let annex, let period, let quarterReport,
      let lateList, let plan, let summary, let history, let listing, let indicators, let reportingRegime,
      let reconciliation,
      let letter, let statutory
    else { return (nil, compiling.diagnostics.withoutRepeats()) }
    let templates = PageTemplates(
      overview: overview, district: district, cluster: cluster, agency: agency, annex: annex, period: period,
      quarterReport: quarterReport, lateList: lateList, plan: plan, summary: summary, history: history,
      listing: listing,
      indicators: indicators,
      reportingRegime: reportingRegime, reconciliation: reconciliation, letter: letter, statutory: statutory)
    return (templates, compiling.diagnostics.withoutRepeats())
  }

  private struct Compiling {
    let set: TemplateSet
    var diagnostics: [Diagnostic] = []

    mutating func template<Model: TemplateModel>(_ name: String, for model: Model.Type) -> Template<Model>? {
      let (template, faults) = set.compile(name, for: Model.self)
      diagnostics += faults
      return template
    }
  }

  /// Writes a page to the end of the buffer.
  package func render(_ page: Page, into buffer: inout MarkupBuffer) {
    switch page {
    case .overview(let page): overview.render(page, into: &buffer)
    case .district(let page): district.render(page, into: &buffer)
    case .cluster(let page): cluster.render(page, into: &buffer)
    case .agency(let page): agency.render(page, into: &buffer)
    case .annex(let page): annex.render(page, into: &buffer)
    case .period(let page): period.render(page, into: &buffer)
    case .quarterReport(let page): quarterReport.render(page, into: &buffer)
    case .lateList(let page): lateList.render(page, into: &buffer)
    case .plan(let page): plan.render(page, into: &buffer)
    case .summary(let page): summary.render(page, into: &buffer)
    case .history(let page): history.render(page, into: &buffer)
    case .listing(let page): listing.render(page, into: &buffer)
    case .indicators(let page): indicators.render(page, into: &buffer)
    case .reportingRegime(let page): reportingRegime.render(page, into: &buffer)
    case .reconciliation(let page): reconciliation.render(page, into: &buffer)
    case .letter(let page): letter.render(page, into: &buffer)
    case .statutory(let page): statutory.render(page, into: &buffer)
    }
  }
}
