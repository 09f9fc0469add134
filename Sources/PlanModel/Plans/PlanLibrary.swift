/// Everything the content says, validated: registers, plans and the log.
package struct PlanLibrary: Sendable {
  package internal(set) var site: SiteFacts
  package let units: Register<AdministrativeUnit>
  package let agencies: Register<Agency>
  package internal(set) var clusters: Register<Cluster>
  package let sources: Register<Source>
  package internal(set) var indicators: Register<CityIndicator>
  /// By year.
  package internal(set) var plans: [Plan]
  package internal(set) var letters: Register<Letter>
  package internal(set) var log: ProgressLog
  /// The day by which everything in the log had happened: the cut-off date of `site.yaml`, whatever date pages are made for.
  package internal(set) var logClosed: CalendarDate

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
    var library = self
    library.site.cutOff = date
    return library
  }
}

/// What `site.yaml` says.
package struct SiteFacts: Hashable, Sendable {
  package let title: String
  package let publisher: String
  /// The data cut-off date (ngày chốt số liệu): stands in for "today".
  package internal(set) var cutOff: CalendarDate
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

extension PlanLibrary {
  /// The unit that a plan is about: the outermost one of its issuer; nil where the issuer names none.
  package func province(of plan: Plan) -> Ref<AdministrativeUnit>? {
    guard var unit = agencies[plan.issuer].unit else { return nil }
    while let parent = units[unit].parent { unit = parent }
    return unit
  }
}
