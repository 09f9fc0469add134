package import PlanModel

extension AgencyPage {
  /// The page of an agency under the plan in force, or the first plan that names it; further plans below.
  package init(of ref: Ref<Agency>, in site: PageContext) {
    let context = site.leading { $0.names(ref) }
    let dossier = AgencyDossier(ref, context)
    let trail = Link(context.wording(.navigationAgencies), to: dossier.path.relative(to: SitePaths.agencies))
    self.init(
      frame: context.frame(
        path: dossier.path, title: dossier.agency.name.capitalised, kind: context.name(of: dossier.agency.kind),
        trail: [trail], sentence: Inline.flow(dossier.sentence), figures: dossier.figures,
        sources: context.sourceList(dossier.sources, links: dossier.links),
        notes: dossier.notes),
      facts: dossier.facts, leads: dossier.leadTable, cooperates: dossier.cooperationTable,
      documents: dossier.documentTable,
      develops: dossier.developmentTable, members: dossier.memberTable,
      otherPlans: context.otherPlans { view in
        let other = AgencyDossier(ref, view)
        return [other.leadTable, other.cooperationTable, other.developmentTable].map {
          $0?.inPart(of: view, on: other.path)
        }
      })
  }
}

extension PageContext {
  /// The plan gives the agency anything to do.
  fileprivate func names(_ agency: Ref<Agency>) -> Bool {
    plan.hasDuties(agency) || !rows(developedBy: agency).isEmpty
  }
}

extension AgencyDossier {
  /// The entries of the log that statuses on the page rest on.
  fileprivate var events: [ProgressEvent] {
    (tasks.leads + cooperation + tasks.develops).compactMap(\.commitment.status.event)
      + (documents.leads + documents.cooperates).compactMap(\.commitment.status.event)
  }

  /// The plan where it gives the agency something, the documents that do, the register and what statuses rest on.
  fileprivate var sources: [Ref<Source>] {
    let plan = hasPlanTasks ? context.plan.plan.sources : []
    let owners = (documents.leads + documents.cooperates).map(\.commitment.owner)
    return plan + owners.flatMap(context.sources) + agency.sources + events.flatMap(\.sources)
  }

  fileprivate var notes: [String] {
    let press = events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    let validity = agency.unit.map(context.validityNote) ?? []
    return [agency.note].compactMap(\.self) + press + validity + (hasPlanTasks ? context.planOverNote() : [])
  }
}

extension PageContext {
  /// What a document's duties rest on.
  fileprivate func sources(of owner: DocumentOwner) -> [Ref<Source>] {
    switch owner {
    case .plan(let year): measures.plan(year)?.plan.sources ?? []
    case .letter(let ref): library.letters[ref].sources
    }
  }
}
