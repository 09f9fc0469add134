/// Everything the content says, validated: registers, plans and the log.
package struct PlanLibrary: Sendable {
  package let site: SiteFacts
  package let units: Register<AdministrativeUnit>
  package let agencies: Register<Agency>
  package let clusters: Register<Cluster>
  package let sources: Register<Source>
  package let indicators: Register<CityIndicator>
  /// By year.
  package let plans: [Plan]
  package let letters: Register<Letter>
  package let log: ProgressLog
  /// The day by which everything in the log had happened: the cut-off date of `site.yaml`, whatever date pages are made for.
  package let logClosed: CalendarDate

  package init(
    site: SiteFacts, units: Register<AdministrativeUnit>, agencies: Register<Agency>, clusters: Register<Cluster>,
    sources: Register<Source>, indicators: Register<CityIndicator>, plans: [Plan],
    letters: Register<Letter> = Register(), log: ProgressLog, logClosed: CalendarDate? = nil
  ) {
    self.site = site
    self.units = units
    self.agencies = agencies
    self.clusters = clusters
    self.sources = sources
    self.indicators = indicators
    self.plans = plans
    self.letters = letters
    self.log = log
    self.logClosed = logClosed ?? site.cutOff
  }

  /// The same library with another cut-off date; what the log tells without a date is not known any earlier by that.
  package func cutOff(at date: CalendarDate) -> PlanLibrary {
    PlanLibrary(
      site: SiteFacts(
        title: site.title, publisher: site.publisher, cutOff: date, planInForce: site.planInForce,
        reports: site.reports),
      units: units, agencies: agencies, clusters: clusters, sources: sources, indicators: indicators, plans: plans,
      letters: letters, log: log, logClosed: logClosed)
  }
}

/// What `site.yaml` says.
package struct SiteFacts: Hashable, Sendable {
  package let title: String
  package let publisher: String
  /// The data cut-off date (ngày chốt số liệu): stands in for "today".
  package let cutOff: CalendarDate
  /// The year of the plan the site is about.
  package let planInForce: Int
  /// Nil where the site makes no quarterly reports.
  package let reports: ReportForm?

  package init(
    title: String, publisher: String, cutOff: CalendarDate, planInForce: Int, reports: ReportForm? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.cutOff = cutOff
    self.planInForce = planInForce
    self.reports = reports
  }
}
