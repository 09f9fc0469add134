/// How an area (địa bàn) stands under a plan.
package struct AreaMeasures: Hashable, Sendable {
  package let unit: Ref<AdministrativeUnit>
  /// The clusters of the area, in register order.
  package let clusters: [Ref<Cluster>]
  /// Milestones and duties of the rows of the area, in document order.
  package let commitments: [Commitment]
  /// Whether the clusters that the plan sets a ground-breaking for have started.
  package let startCounts: StartCounts
  /// The area's People's Committee and boards, in register order.
  package let bodies: [Ref<Agency>]
  /// Late commitments of the rows of the area.
  package let late: LateList
  /// Overdue commitments of the area of which nothing is known, in document order; never late.
  package let withoutInformation: [Commitment]

  package func tally(_ scope: CommitmentScope) -> Tally { Tally(commitments.filter(scope.contains)) }
}
