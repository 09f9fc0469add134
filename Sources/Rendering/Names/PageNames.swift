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
    names.object("latest") { $0.latest }
    names.list("annexes") { $0.annexes }
    names.list("quarters") { $0.quarters }
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
  }
}

extension ClusterPage: TemplateModel {
  package static let names = Names<ClusterPage> { names in
    names.object("frame") { $0.frame }
    names.list("facts") { $0.facts }
    names.optional("timeline") { $0.timeline }
    names.optional("milestones") { $0.milestones }
    names.optional("occupancy") { $0.occupancy }
    names.optional("duties") { $0.duties }
    names.optional("log") { $0.log }
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
  }
}

extension AnnexPage: TemplateModel {
  package static let names = Names<AnnexPage> { names in
    names.object("frame") { $0.frame }
    names.text("number") { $0.number }
    names.list("heading") { $0.title }
    names.text("reference") { $0.reference }
    names.object("table") { $0.table }
    names.optional("corrections") { $0.corrections }
    names.list("others") { $0.others }
  }
}

extension QuarterPage: TemplateModel {
  package static let names = Names<QuarterPage> { names in
    names.object("frame") { $0.frame }
    names.optional("chart") { $0.chart }
    names.optional("due") { $0.due }
    names.optional("done") { $0.done }
    names.optional("duties") { $0.duties }
    names.list("others") { $0.others }
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
    names.object("targets") { $0.targets }
    names.optional("stated") { $0.stated }
    names.list("annexes") { $0.annexes }
    names.list("quarters") { $0.quarters }
    names.optional("reporting") { $0.reporting }
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
