package import PlanModel

extension DistrictPage {
  /// The page of a unit under the plan in force, or the first plan that has rows there; further plans below.
  package init(of ref: Ref<AdministrativeUnit>, in site: PageContext) {
    let context = site.leading { !$0.rows(in: ref).isEmpty }
    let dossier = DistrictDossier(ref, context)
    let trail = Link(context.wording(.navigationDistricts), to: dossier.path.relative(to: SitePaths.districts))
    let events = context.events(in: ref)
    let sources = context.plan.plan.sources + events.flatMap(\.sources) + dossier.unit.sources
    self.init(
      frame: context.frame(
        path: dossier.path, title: dossier.unit.titleName, kind: context.wording(.columnUnit), trail: [trail],
        sentence: Inline.flow(dossier.sentence), figures: dossier.figures,
        sources: context.sourceList(sources, links: dossier.links),
        notes: context.pressNote(events) + context.validityNote(of: ref) + context.planOverNote()),
      facts: dossier.facts, chart: context.groundBreakingChart(id: "khoi-cong-theo-quy", in: ref),
      newClusters: dossier.startTable, operatingClusters: dossier.operatingTable, duties: dossier.dutyTable,
      otherPlans: context.otherPlans { view in
        let other = DistrictDossier(ref, view)
        return [other.startTable, other.operatingTable, other.dutyTable].map { $0?.inPart(of: view, on: other.path) }
      })
  }
}

extension PageContext {
  /// The events of a unit's clusters.
  func events(in unit: Ref<AdministrativeUnit>) -> [ProgressEvent] { clusters(of: unit).flatMap(measures.events) }

  /// The note that figures come from the press, where one does.
  func pressNote(_ events: [ProgressEvent]) -> [String] {
    events.contains(where: isFromPress) ? [wording(.notePress)] : []
  }
}
