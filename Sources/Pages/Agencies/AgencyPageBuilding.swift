package import PlanModel

extension AgencyPage {
  /// The page of an agency under the plan in force.
  package init(of ref: Ref<Agency>, in context: PageContext) {
    let dossier = AgencyDossier(ref, context)
    let trail = Link(context.wording(.navigationAgencies), to: dossier.path.relative(to: SitePaths.agencies))
    self.init(
      frame: context.frame(
        path: dossier.path, title: dossier.agency.name.capitalised, kind: context.name(of: dossier.agency.kind),
        trail: [trail], sentence: Inline.flow(dossier.sentence), figures: dossier.figures,
        sources: context.sourceList(
          context.plan.plan.sources + dossier.agency.sources + dossier.events.flatMap(\.sources),
          links: dossier.links),
        notes: dossier.notes),
      facts: dossier.facts, leads: dossier.leadTable, cooperates: dossier.cooperationTable,
      develops: dossier.developmentTable, members: dossier.memberTable)
  }
}

extension AgencyDossier {
  /// The entries of the log that statuses on the page rest on.
  fileprivate var events: [ProgressEvent] {
    (tasks.leads + cooperation + tasks.develops).compactMap(\.commitment.status.event)
  }

  fileprivate var notes: [String] {
    let press = events.contains(where: context.isFromPress) ? [words(.notePress)] : []
    let validity = agency.unit.map(context.validityNote) ?? []
    return [agency.note].compactMap(\.self) + press + validity + context.planOverNote()
  }
}
