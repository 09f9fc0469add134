package import PlanModel

extension ClusterPage {
  /// The page of a cluster under the plan in force, or the first plan that has rows of it; further plans below.
  package init(of ref: Ref<Cluster>, in site: PageContext) {
    let context = site.leading { !$0.rows(of: ref).isEmpty }
    let dossier = ClusterDossier(ref, context)
    let trail = Link(context.wording(.navigationClusters), to: dossier.path.relative(to: SitePaths.clusters))
    self.init(
      frame: context.frame(
        path: dossier.path, title: dossier.title, kind: dossier.kind, trail: [trail],
        sentence: Inline.flow(dossier.sentence), sources: dossier.sources, notes: dossier.notes),
      facts: dossier.facts, timeline: dossier.timeline, milestones: dossier.milestoneTable,
      occupancy: dossier.occupancyChart, duties: dossier.dutyTable, log: dossier.logTable,
      amendments: dossier.amendmentTable,
      otherPlans: context.otherPlans { view in
        let other = ClusterDossier(ref, view)
        return [other.milestoneTable, other.amendmentTable, other.dutyTable].map {
          $0?.inPart(of: view, on: other.path)
        }
      })
  }
}
