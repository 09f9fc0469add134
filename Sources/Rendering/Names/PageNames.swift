package import Pages
package import Templating

extension OverviewPage: TemplateModel {
  package static let names = Names<OverviewPage> { names in
    names.object("frame", at: \.frame)
    names.object("targets", at: \.targets)
    names.object("quarterChart", at: \.quarterChart)
    names.object("cumulativeChart", at: \.cumulativeChart)
    names.object("lateByArea", at: \.lateByArea)
    names.object("smallMultiples", at: \.smallMultiples)
    names.optional("latest", at: \.latest)
    names.object("history", at: \.history)
    names.list("annexes", at: \.annexes)
    names.list("quarters", at: \.quarters)
    names.list("documents", at: \.documents)
  }
}

extension DistrictPage: TemplateModel {
  package static let names = Names<DistrictPage> { names in
    names.object("frame", at: \.frame)
    names.list("facts", at: \.facts)
    names.optional("chart", at: \.chart)
    names.optional("newClusters", at: \.newClusters)
    names.optional("operatingClusters", at: \.operatingClusters)
    names.optional("duties", at: \.duties)
    names.list("otherPlans", at: \.otherPlans)
  }
}

extension ClusterPage: TemplateModel {
  package static let names = Names<ClusterPage> { names in
    names.object("frame", at: \.frame)
    names.list("facts", at: \.facts)
    names.optional("timeline", at: \.timeline)
    names.optional("milestones", at: \.milestones)
    names.optional("amendments", at: \.amendments)
    names.optional("occupancy", at: \.occupancy)
    names.optional("duties", at: \.duties)
    names.optional("log", at: \.log)
    names.list("otherPlans", at: \.otherPlans)
  }
}

extension AgencyPage: TemplateModel {
  package static let names = Names<AgencyPage> { names in
    names.object("frame", at: \.frame)
    names.list("facts", at: \.facts)
    names.optional("leads", at: \.leads)
    names.optional("cooperates", at: \.cooperates)
    names.optional("documents", at: \.documents)
    names.optional("develops", at: \.develops)
    names.optional("members", at: \.members)
    names.list("otherPlans", at: \.otherPlans)
  }
}

extension AnnexPage: TemplateModel {
  package static let names = Names<AnnexPage> { names in
    names.object("frame", at: \.frame)
    names.text("profile", at: \.profile)
    names.text("number", at: \.number)
    names.list("heading", at: \.title)
    names.text("reference", at: \.reference)
    names.text("renderingNote", at: \.renderingNote)
    names.object("table", at: \.table)
    names.optional("amendments", at: \.amendments)
    names.optional("corrections", at: \.corrections)
    names.list("others", at: \.others)
  }
}

extension PeriodPage: TemplateModel {
  package static let names = Names<PeriodPage> { names in
    names.object("frame", at: \.frame)
    names.text("span", at: \.span)
    names.optional("chart", at: \.chart)
    names.optional("standing", at: \.standing)
    names.optional("quarters", at: \.quarters)
    names.optional("due", at: \.due)
    names.optional("done", at: \.done)
    names.optional("duties", at: \.duties)
    names.flag("hasReports") { $0.reports != nil || !$0.reportNotes.isEmpty }
    names.optional("reports", at: \.reports)
    names.list("reportNotes", at: \.reportNotes)
    names.optional("report", at: \.report)
    names.flag("hasNeighbours") { !$0.neighbours.isEmpty }
    names.list("neighbours", at: \.neighbours)
    names.object("periods", at: \.periods)
  }
}

extension PeriodGrid: TemplateModel {
  package static let names = Names<PeriodGrid> { names in
    names.object("year", at: \.year)
    names.list("quarters", at: \.quarters)
  }
}

extension PeriodGrid.Quarter: TemplateModel {
  package static let names = Names<PeriodGrid.Quarter> { names in
    names.object("quarter", at: \.link)
    names.list("months", at: \.months)
  }
}

extension PlanPart: TemplateModel {
  package static let names = Names<PlanPart> { names in
    names.text("anchor", at: \.id)
    names.text("heading", at: \.heading)
    names.list("tables", at: \.tables)
  }
}

extension LateListPage: TemplateModel {
  package static let names = Names<LateListPage> { names in
    names.object("frame", at: \.frame)
    names.object("bands", at: \.bands)
    names.object("byArea", at: \.byArea)
    names.object("byAgency", at: \.byAgency)
    names.optional("items", at: \.items)
    names.optional("withoutInformation", at: \.withoutInformation)
  }
}

extension PlanPage: TemplateModel {
  package static let names = Names<PlanPage> { names in
    names.object("frame", at: \.frame)
    names.list("facts", at: \.facts)
    names.optional("targets", at: \.targets)
    names.optional("comparison", at: \.comparison)
    names.optional("body", at: \.body)
    names.optional("stated", at: \.stated)
    names.flag("hasAnnexes") { !$0.annexes.isEmpty }
    names.list("annexes", at: \.annexes)
    names.optional("periods", at: \.periods)
    names.flag("hasReports") { !$0.reports.isEmpty }
    names.list("reports", at: \.reports)
    names.optional("reporting", at: \.reporting)
  }
}

extension SummaryPage: TemplateModel {
  package static let names = Names<SummaryPage> { names in
    names.object("frame", at: \.frame)
    names.object("chart", at: \.chart)
    names.text("lateSentence", at: \.lateSentence)
    names.optional("late", at: \.late)
    names.text("upcomingSentence", at: \.upcomingSentence)
    names.optional("upcoming", at: \.upcoming)
    names.text("decisionSentence", at: \.decisionSentence)
    names.optional("obstacles", at: \.obstacles)
    names.text("gaps", at: \.gaps)
  }
}

extension HistoryPage: TemplateModel {
  package static let names = Names<HistoryPage> { names in
    names.object("frame", at: \.frame)
    names.object("feed", at: \.feed)
    names.optional("summary", at: \.summary)
    names.list("sections", at: \.sections)
  }
}

extension ListingPage: TemplateModel {
  package static let names = Names<ListingPage> { names in
    names.object("frame", at: \.frame)
    names.optional("chart", at: \.chart)
    names.list("tables", at: \.tables)
  }
}

extension IndicatorsPage: TemplateModel {
  package static let names = Names<IndicatorsPage> { names in
    names.object("frame", at: \.frame)
    names.object("overview", at: \.overview)
    names.list("sections", at: \.sections)
  }
}

extension ReportingRegimePage: TemplateModel {
  package static let names = Names<ReportingRegimePage> { names in
    names.object("frame", at: \.frame)
    names.list("sections", at: \.sections)
  }
}

extension ReconciliationPage: TemplateModel {
  package static let names = Names<ReconciliationPage> { names in
    names.object("frame", at: \.frame)
    names.object("summary", at: \.summary)
    names.list("sections", at: \.sections)
  }
}
