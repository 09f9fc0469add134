import PlanModel

/// The commitments of an earlier state with the deadlines that held for them.
struct EarlierDeadlines {
  private struct Milestone: Hashable {
    let kind: MilestoneKind
    let cluster: Ref<Cluster>
  }

  private var byID: [String: Commitment] = [:]
  private var milestones: [Milestone: Commitment] = [:]

  init(_ state: Assessments) {
    for commitment in state.plans.lazy.flatMap(\.commitments) {
      byID[commitment.id] = commitment
      if let milestone = commitment.milestone, let cluster = commitment.cluster {
        milestones[Milestone(kind: milestone.kind, cluster: cluster)] = commitment
      }
    }
  }

  func duty(_ id: String) -> Commitment? { byID[id] }

  /// The deadline of a duty where one is named, else of a milestone of a cluster, as it was last moved.
  func deadline(of duty: String?, or milestone: MilestoneKind?, of cluster: Ref<Cluster>?) -> TimeExpression? {
    guard let commitment = commitment(duty, or: milestone, of: cluster) else { return nil }
    if let adjusted = commitment.adjusted { return adjusted.deadline }
    switch commitment.subject {
    case .milestone(let milestone): return milestone.due
    case .duty(let duty): return duty.due
    }
  }

  private func commitment(_ duty: String?, or milestone: MilestoneKind?, of cluster: Ref<Cluster>?) -> Commitment? {
    if let duty { return byID[duty] }
    guard let milestone, let cluster else { return nil }
    return milestones[Milestone(kind: milestone, cluster: cluster)]
  }
}
