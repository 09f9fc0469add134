import PlanModel

/// Everything that is known of one cluster, as its page needs it.
struct ClusterDossier {
  let context: PageContext
  let ref: Ref<Cluster>
  let cluster: Cluster
  let path: OutputPath
  let links: PageLinks
  /// Its rows in the plan.
  let rows: [RowPlace]
  let milestones: [Commitment]
  let duties: [Commitment]
  /// The log up to the cut-off date, newest last.
  let events: [ProgressEvent]
  /// The views of further plans that have rows of it.
  let others: [PageContext]

  init(_ ref: Ref<Cluster>, _ context: PageContext) {
    let cluster = context.library.clusters[ref]
    let commitments = context.plan.commitments(of: ref)
    (self.context, self.ref, self.cluster) = (context, ref, cluster)
    path = SitePaths.cluster(cluster)
    links = context.links(from: path)
    rows = context.rows(of: ref)
    milestones = commitments.filter { $0.milestone != nil }
    duties = commitments.filter { $0.duty != nil }
    events = context.measures.events(of: ref)
    others = context.otherViews.filter { !$0.rows(of: ref).isEmpty }
  }

  var words: Wording { context.wording }
  var operatingRow: RowPlace? { rows.first(where: context.isOperating) }
  var startRow: RowPlace? { rows.first(where: context.isToStart) }

  /// "Cụm công nghiệp làng nghề Đại Thắng".
  var title: String { words(cluster.isCraftVillage ? .clusterCraftVillageTitle : .clusterTitle, cluster.name) }

  /// What sort of cluster the plan takes it for.
  var kind: String {
    if startRow != nil { return words(.clusterKindToStart, context.plan.plan.numberText) }
    return words(operatingRow != nil ? .clusterKindOperating : .clusterKindOther)
  }

  /// The page's one sentence.
  var sentence: String {
    if let start = milestones.first(where: { $0.milestone?.kind == .groundBreaking }) {
      return context.startSentence(of: start)
    }
    if startRow != nil { return words(.startNoInformation, words(.startPlanUnreadable)) }
    guard let place = operatingRow else {
      return words(.clusterSentenceUnknown, cluster.missing?.reason ?? words(.noFigure))
    }
    let (row, name) = (context.row(at: place), context.name(ofRowAt: place))
    guard let occupancy = row.occupancy else { return words(.clusterSentenceNoOccupancy, name) }
    return words(.clusterSentenceOccupancy, NumberText.quantity(occupancy), name)
  }
}
