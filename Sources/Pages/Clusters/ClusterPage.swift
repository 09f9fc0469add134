/// A cluster (cụm công nghiệp): facts, timeline, duties with status, log, and where each figure comes from.
package struct ClusterPage: Hashable, Sendable {
  package let frame: PageFrame
  package let facts: [Fact]
  package let timeline: Chart?
  /// Each milestone: due, actual, status.
  package let milestones: Table?
  /// What letters changed in the rows: as issued, as in force, by which letter and why.
  package let amendments: Table?
  package let occupancy: Chart?
  /// Duties by agency with due date and status.
  package let duties: Table?
  /// Entries of the log with date, certainty and source.
  package let log: Table?
  /// What further plans say.
  package let otherPlans: [PlanPart]

  package init(
    frame: PageFrame, facts: [Fact], timeline: Chart?, milestones: Table?, occupancy: Chart?, duties: Table?,
    log: Table?, amendments: Table? = nil,
    otherPlans: [PlanPart] = []
  ) {
    self.frame = frame
    self.facts = facts
    self.timeline = timeline
    self.milestones = milestones
    self.amendments = amendments
    self.occupancy = occupancy
    self.duties = duties
    self.log = log
    self.otherPlans = otherPlans
  }
}
