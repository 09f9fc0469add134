import PlanModel

/// All pages of the site, in the order in which they are written.
package enum SitePages {
  package static func build(_ context: PageContext) -> [Page] {
    [.overview(OverviewPage(in: context)), .lateList(LateListPage(in: context))] + planPages(context)
      + registerPages(context)
  }

  /// The plan in force with its annexes and quarters.
  private static func planPages(_ context: PageContext) -> [Page] {
    [.plan(PlanPage(in: context))] + context.plan.plan.annexes.map { .annex(AnnexPage(of: $0, in: context)) }
      + context.quarters.map { .quarter(QuarterPage(of: $0, in: context)) }
  }

  /// The pages of clusters, districts and agencies, each listing before its pages.
  private static func registerPages(_ context: PageContext) -> [Page] {
    [.listing(.districts(in: context))] + context.districts.map { .district(DistrictPage(of: $0, in: context)) }
      + [.listing(.clusters(in: context))] + context.clusters.map { .cluster(ClusterPage(of: $0, in: context)) }
      + [.listing(.agencies(in: context))] + context.agencies.map { .agency(AgencyPage(of: $0, in: context)) }
  }
}
