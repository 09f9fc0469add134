import PlanModel

extension ReportingRegimePage {
  /// The page of the reporting regimes of all plans.
  package init(in context: PageContext) {
    let plans = context.measures.plans.filter { !$0.plan.reportingDuties.isEmpty }
    let inForce = context.library.site.planInForce
    let regimes = (plans.filter { $0.plan.year == inForce } + plans.filter { $0.plan.year != inForce })
      .map { ReportingDossier($0, context) }
    let forms = context.formsSection(from: SitePaths.reportingRegime)
    self.init(
      frame: Self.frame(regimes, context),
      sections: regimes.enumerated().map { $1.section(isFirst: $0 == 0) } + [forms].compactMap(\.self))
  }

  private static func frame(_ regimes: [ReportingDossier], _ context: PageContext) -> PageFrame {
    let words = context.wording
    let links = context.links(from: SitePaths.reportingRegime)
    let sentence = regimes.isEmpty ? words(.reportingNone) : regimes.prefix(1).map(\.sentence).joined()
    return context.frame(
      path: SitePaths.reportingRegime, title: words(.navigationReporting), sentence: Inline.flow(sentence),
      sources: context.sourceList(regimes.flatMap(\.measures.plan.sources), links: links),
      notes: [words(.planReportingNote)] + context.endedUnitsNote(regimes))
  }
}

extension PageContext {
  /// That units whose bodies report have ended: names are those of the time of issue; each note once.
  func endedUnitsNote(_ regimes: [ReportingDossier]) -> [String] {
    var seen: Set<String> = []
    let bodies = Set(regimes.flatMap { $0.compliance.flatMap { $0.obligations.map(\.body.index) } }).sorted()
    let units = bodies.compactMap { library.agencies.elements[$0].unit }
    return units.flatMap(validityNote).filter { seen.insert($0).inserted }
  }

  /// How many bodies have not sent the reports of a reporting day; nil where all have, or nobody can tell.
  func missingReports(_ compliance: ReportCompliance) -> String? {
    let count = compliance[.notSubmitted].count
    if count == 0 { return nil }
    return wording(
      .reportingMissing, NumberText.count(count), DateText.period(compliance.day.period).inSentence,
      DateText.day(compliance.day.lastDay.dayAfter))
  }

  /// "Hàng tháng".
  func words(of recurrence: Recurrence) -> String {
    switch recurrence {
    case .monthly: wording(.everyMonth)
    case .quarterly: wording(.everyQuarter)
    case .yearly: wording(.everyYear)
    }
  }

  /// "Trước ngày 25 hàng tháng".
  func before(_ duty: ReportingDuty, in year: Int) -> String {
    let day = NumberText.count(duty.beforeDay)
    switch duty.recurrence {
    case .monthly: return wording(.beforeMonthly, day)
    case .quarterly: return wording(.beforeQuarterly, day)
    case .yearly:
      let date = CalendarDate(year: year, month: duty.month ?? 12, day: duty.beforeDay)
      return wording(.beforeYearly, date.map(DateText.day) ?? day)
    }
  }
}
