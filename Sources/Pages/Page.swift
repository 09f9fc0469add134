/// A page of the site with everything it says, worded, counted and formatted.
package enum Page: Hashable, Sendable {
  case overview(OverviewPage)
  case district(DistrictPage)
  case cluster(ClusterPage)
  case agency(AgencyPage)
  case annex(AnnexPage)
  case period(PeriodPage)
  case quarterReport(QuarterReportPage)
  case lateList(LateListPage)
  case plan(PlanPage)
  case summary(SummaryPage)
  case history(HistoryPage)
  case listing(ListingPage)
  case indicators(IndicatorsPage)
  case reportingRegime(ReportingRegimePage)
  case reconciliation(ReconciliationPage)
  case letter(LetterPage)
  case statutory(StatutoryPage)

  package var frame: PageFrame {
    switch self {
    case .overview(let page): page.frame
    case .district(let page): page.frame
    case .cluster(let page): page.frame
    case .agency(let page): page.frame
    case .annex(let page): page.frame
    case .period(let page): page.frame
    case .quarterReport(let page): page.frame
    case .lateList(let page): page.frame
    case .plan(let page): page.frame
    case .summary(let page): page.frame
    case .history(let page): page.frame
    case .listing(let page): page.frame
    case .indicators(let page): page.frame
    case .reportingRegime(let page): page.frame
    case .reconciliation(let page): page.frame
    case .letter(let page): page.frame
    case .statutory(let page): page.frame
    }
  }

  /// The tables that have a CSV beside the page.
  package var exports: [Table] {
    tables.compactMap { $0?.csv == nil ? nil : $0 }
  }

  private var tables: [Table?] {
    switch self {
    case .overview(let page): [page.targets, page.lateByArea, page.latest]
    case .district(let page):
      [page.newClusters, page.operatingClusters, page.duties] + page.otherPlans.flatMap(\.tables)
    case .cluster(let page):
      [page.milestones, page.amendments, page.duties, page.log] + page.otherPlans.flatMap(\.tables)
    case .agency(let page):
      [page.leads, page.cooperates, page.documents, page.develops, page.members]
        + page.otherPlans.flatMap(\.tables)
    case .annex(let page): [page.table, page.amendments, page.corrections]
    case .period(let page):
      [page.standing, page.quarters, page.due, page.done, page.duties, page.reports]
    case .quarterReport(let page): page.annex.tables
    case .lateList(let page):
      [page.bands, page.byArea, page.byAgency, page.items, page.withoutInformation]
    case .plan(let page):
      [page.targets, page.comparison, page.body?.duties, page.stated, page.reporting]
    case .summary(let page): [page.late, page.upcoming, page.obstacles]
    case .history(let page): [page.summary] + page.sections.flatMap(\.tables)
    case .listing(let page): page.tables
    case .indicators(let page): [page.overview] + page.sections.flatMap(\.tables)
    case .reportingRegime(let page): page.sections.flatMap(\.tables)
    case .reconciliation(let page): [page.summary] + page.sections.flatMap(\.tables)
    case .letter(let page): [page.amendments, page.body.duties, page.body.corrections]
    case .statutory(let page): [page.table]
    }
  }
}
