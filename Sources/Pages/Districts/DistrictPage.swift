/// A district (địa bàn): its clusters, its duties as lead, its chart and deadlines.
package struct DistrictPage: Hashable, Sendable {
  package let frame: PageFrame
  package let facts: [Fact]
  /// Ground-breakings per quarter; nil where the plan starts none here.
  package let chart: Chart?
  /// Clusters that are to break ground.
  package let newClusters: Table?
  /// Clusters in operation, with occupancy.
  package let operatingClusters: Table?
  /// What its committee leads.
  package let duties: Table?
  /// What further plans say.
  package let otherPlans: [PlanPart]

  package init(
    frame: PageFrame, facts: [Fact], chart: Chart?, newClusters: Table?, operatingClusters: Table?, duties: Table?,
    otherPlans: [PlanPart] = []
  ) {
    self.frame = frame
    self.facts = facts
    self.chart = chart
    self.newClusters = newClusters
    self.operatingClusters = operatingClusters
    self.duties = duties
    self.otherPlans = otherPlans
  }
}
