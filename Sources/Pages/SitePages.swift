package import PlanModel

/// What a page of the site is about; the page itself is made from it when it is needed.
package enum PageSubject: Hashable, Sendable {
  case overview
  case lateList
  case summary
  case history
  case plans
  /// The plan of a year.
  case plan(Int)
  case annex(Annex, AnnexEdition, plan: Int)
  /// A month, quarter or the year of a plan.
  case period(CalendarPeriod, plan: Int)
  /// The report of a quarter of a plan's year.
  case quarterReport(QuarterOfYear, form: ReportForm)
  case districts
  case district(Ref<AdministrativeUnit>)
  case clusters
  case cluster(Ref<Cluster>)
  case agencies
  case agency(Ref<Agency>)
  case indicators
  case reportingRegime
  case reconciliation
  case letters
  case letter(Ref<Letter>)
  case forms
  /// A half-yearly form of the ministry.
  case provinceForm(StatutoryPeriod)
  case unitForm(Ref<AdministrativeUnit>, StatutoryPeriod)
  case clusterForm(Ref<Cluster>, StatutoryPeriod)
}

/// All pages of the site.
package enum SitePages {
  /// What there is a page about, in the order in which pages are written; each listing before its pages.
  package static func subjects(in context: PageContext) -> [PageSubject] {
    let plans = context.views.flatMap { view in
      let year = view.plan.plan.year
      let annexes = zip(view.plan.plan.annexes, view.plan.issued.annexes).flatMap { annex, issued in
        [PageSubject.annex(annex, .inForce, plan: year)]
          + (issued.isAmended(by: context.measures.cutOff) ? [.annex(issued, .issued, plan: year)] : [])
      }
      return [.plan(year)] + annexes
        + view.periods.map { PageSubject.period($0, plan: year) }
        + view.quarterReports
    }
    return [.overview, .summary, .lateList, .history, .plans] + plans + [.districts]
      + context.districts.map(PageSubject.district)
      + [.clusters] + context.clusters.map(PageSubject.cluster) + [.agencies]
      + context.agencies.map(PageSubject.agency) + [.indicators, .reportingRegime, .reconciliation]
      + (context.letters.isEmpty ? [] : [.letters]) + context.letters.map(PageSubject.letter) + forms(in: context)
  }

  /// The half-yearly forms, listing first; none where no period has ended.
  private static func forms(in context: PageContext) -> [PageSubject] {
    let forms = context.measures.forms
    guard forms.hasForms, let latest = forms.periods.last else { return [] }
    return [.forms] + forms.periods.map(PageSubject.provinceForm)
      + forms.units.map { .unitForm($0.unit, $0.period) } + forms.clusters.map { .clusterForm($0, latest) }
  }

  /// The page about a subject; pages do not depend on each other, so they can be made at the same time.
  package static func page(about subject: PageSubject, in context: PageContext) -> Page {
    switch subject {
    case .overview: .overview(OverviewPage(in: context))
    case .lateList: .lateList(LateListPage(in: context))
    case .summary: .summary(SummaryPage(in: context))
    case .history: .history(HistoryPage(in: context))
    case .plans: .listing(.plans(in: context))
    case .plan(let year): .plan(PlanPage(in: context.view(of: year) ?? context))
    case .annex(let annex, let edition, let year):
      .annex(AnnexPage(of: annex, edition: edition, in: context.view(of: year) ?? context))
    case .period(let period, let year): .period(PeriodPage(of: period, in: context.view(of: year) ?? context))
    case .quarterReport(let quarter, let form):
      .quarterReport(QuarterReportPage(of: quarter, form: form, in: context.view(of: quarter.year) ?? context))
    case .districts: .listing(.districts(in: context))
    case .district(let unit): .district(DistrictPage(of: unit, in: context))
    case .clusters: .listing(.clusters(in: context))
    case .cluster(let cluster): .cluster(ClusterPage(of: cluster, in: context))
    case .agencies: .listing(.agencies(in: context))
    case .agency(let agency): .agency(AgencyPage(of: agency, in: context))
    case .indicators: .indicators(IndicatorsPage(in: context))
    case .reportingRegime: .reportingRegime(ReportingRegimePage(in: context))
    case .reconciliation: .reconciliation(ReconciliationPage(in: context))
    case .letters: .listing(.letters(in: context))
    case .letter(let letter): .letter(LetterPage(of: letter, in: context))
    case .forms: .listing(.forms(in: context))
    case .provinceForm(let period): .statutory(StatutoryPage(province: period, in: context))
    case .unitForm(let unit, let period): .statutory(StatutoryPage(unit: unit, in: period, in: context))
    case .clusterForm(let cluster, let period): .statutory(StatutoryPage(cluster: cluster, in: period, in: context))
    }
  }

  /// All pages at once.
  package static func build(_ context: PageContext) -> [Page] {
    subjects(in: context).map { page(about: $0, in: context) }
  }
}
