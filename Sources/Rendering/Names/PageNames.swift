package import Pages
package import Templating

extension OverviewPage: TemplateModel {
  package static let names = Names<OverviewPage> { names in
    names.object("frame") { $0.frame }
    names.object("targets") { $0.targets }
    names.object("quarterChart") { $0.quarterChart }
    names.object("cumulativeChart") { $0.cumulativeChart }
    names.object("lateByArea") { $0.lateByArea }
    names.object("smallMultiples") { $0.smallMultiples }
    names.optional("latest") { $0.latest }
    names.object("history") { $0.history }
    names.list("annexes") { $0.annexes }
    names.list("quarters") { $0.quarters }
    names.list("documents") { $0.documents }
  }
}

extension DistrictPage: TemplateModel {
  package static let names = Names<DistrictPage> { names in
    names.object("frame") { $0.frame }
    names.list("facts") { $0.facts }
    names.optional("chart") { $0.chart }
    names.optional("newClusters") { $0.newClusters }
    names.optional("operatingClusters") { $0.operatingClusters }
    names.optional("duties") { $0.duties }
    names.list("otherPlans") { $0.otherPlans }
  }
}

extension ClusterPage: TemplateModel {
  package static let names = Names<ClusterPage> { names in
    names.object("frame") { $0.frame }
    names.list("facts") { $0.facts }
    names.optional("timeline") { $0.timeline }
    names.optional("milestones") { $0.milestones }
    names.optional("amendments") { $0.amendments }
    names.optional("occupancy") { $0.occupancy }
    names.optional("duties") { $0.duties }
    names.optional("log") { $0.log }
    names.list("otherPlans") { $0.otherPlans }
  }
}

extension AgencyPage: TemplateModel {
  package static let names = Names<AgencyPage> { names in
    names.object("frame") { $0.frame }
    names.list("facts") { $0.facts }
    names.optional("leads") { $0.leads }
    names.optional("cooperates") { $0.cooperates }
    names.optional("documents") { $0.documents }
    names.optional("develops") { $0.develops }
    names.optional("members") { $0.members }
    names.list("otherPlans") { $0.otherPlans }
  }
}

extension AnnexPage: TemplateModel {
  package static let names = Names<AnnexPage> { names in
    names.object("frame") { $0.frame }
    names.text("profile") { $0.profile }
    names.text("number") { $0.number }
    names.list("heading") { $0.title }
    names.text("reference") { $0.reference }
    names.text("renderingNote") { $0.renderingNote }
    names.object("table") { $0.table }
    names.optional("amendments") { $0.amendments }
    names.optional("corrections") { $0.corrections }
    names.list("others") { $0.others }
  }
}

extension PeriodPage: TemplateModel {
  package static let names = Names<PeriodPage> { names in
    names.object("frame") { $0.frame }
    names.text("span") { $0.span }
    names.optional("chart") { $0.chart }
    names.optional("standing") { $0.standing }
    names.optional("quarters") { $0.quarters }
    names.optional("due") { $0.due }
    names.optional("done") { $0.done }
    names.optional("duties") { $0.duties }
    names.flag("hasReports") { $0.reports != nil || !$0.reportNotes.isEmpty }
    names.optional("reports") { $0.reports }
    names.list("reportNotes") { $0.reportNotes }
    names.optional("report") { $0.report }
    names.flag("hasNeighbours") { !$0.neighbours.isEmpty }
    names.list("neighbours") { $0.neighbours }
    names.object("periods") { $0.periods }
  }
}

extension PeriodGrid: TemplateModel {
  package static let names = Names<PeriodGrid> { names in
    names.object("year") { $0.year }
    names.list("quarters") { $0.quarters }
  }
}

extension PeriodGrid.Quarter: TemplateModel {
  package static let names = Names<PeriodGrid.Quarter> { names in
    names.object("quarter") { $0.link }
    names.list("months") { $0.months }
  }
}

extension PlanPart: TemplateModel {
  package static let names = Names<PlanPart> { names in
    names.text("anchor") { $0.id }
    names.text("heading") { $0.heading }
    names.list("tables") { $0.tables }
  }
}

extension LateListPage: TemplateModel {
  package static let names = Names<LateListPage> { names in
    names.object("frame") { $0.frame }
    names.object("bands") { $0.bands }
    names.object("byArea") { $0.byArea }
    names.object("byAgency") { $0.byAgency }
    names.optional("items") { $0.items }
    names.optional("withoutInformation") { $0.withoutInformation }
  }
}

extension PlanPage: TemplateModel {
  package static let names = Names<PlanPage> { names in
    names.object("frame") { $0.frame }
    names.list("facts") { $0.facts }
    names.optional("targets") { $0.targets }
    names.optional("comparison") { $0.comparison }
    names.optional("body") { $0.body }
    names.optional("stated") { $0.stated }
    names.flag("hasAnnexes") { !$0.annexes.isEmpty }
    names.list("annexes") { $0.annexes }
    names.optional("periods") { $0.periods }
    names.flag("hasReports") { !$0.reports.isEmpty }
    names.list("reports") { $0.reports }
    names.optional("reporting") { $0.reporting }
  }
}

extension SummaryPage: TemplateModel {
  package static let names = Names<SummaryPage> { names in
    names.object("frame") { $0.frame }
    names.object("chart") { $0.chart }
    names.text("lateSentence") { $0.lateSentence }
    names.optional("late") { $0.late }
    names.text("upcomingSentence") { $0.upcomingSentence }
    names.optional("upcoming") { $0.upcoming }
    names.text("decisionSentence") { $0.decisionSentence }
    names.optional("obstacles") { $0.obstacles }
    names.text("gaps") { $0.gaps }
  }
}

extension HistoryPage: TemplateModel {
  package static let names = Names<HistoryPage> { names in
    names.object("frame") { $0.frame }
    names.object("feed") { $0.feed }
    names.optional("summary") { $0.summary }
    names.list("sections") { $0.sections }
  }
}

extension ListingPage: TemplateModel {
  package static let names = Names<ListingPage> { names in
    names.object("frame") { $0.frame }
    names.optional("chart") { $0.chart }
    names.list("tables") { $0.tables }
  }
}

extension IndicatorsPage: TemplateModel {
  package static let names = Names<IndicatorsPage> { names in
    names.object("frame") { $0.frame }
    names.object("overview") { $0.overview }
    names.list("sections") { $0.sections }
  }
}

extension ReportingRegimePage: TemplateModel {
  package static let names = Names<ReportingRegimePage> { names in
    names.object("frame") { $0.frame }
    names.list("sections") { $0.sections }
  }
}

extension ReconciliationPage: TemplateModel {
  package static let names = Names<ReconciliationPage> { names in
    names.object("frame") { $0.frame }
    names.object("summary") { $0.summary }
    names.list("sections") { $0.sections }
  }
}
