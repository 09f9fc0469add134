/// The overview (tổng quan): targets with actuals, the two charts, what is late and where, ways to everything.
package struct OverviewPage: Hashable, Sendable {
  package let frame: PageFrame
  /// Targets of the plan with what was reached.
  package let targets: Table
  /// Ground-breakings planned and done per quarter.
  package let quarterChart: Chart
  /// Cumulative ground-breakings against the plan.
  package let cumulativeChart: Chart
  /// Late items, open questions and counts by area.
  package let lateByArea: Table
  /// One panel per district.
  package let smallMultiples: Chart
  /// The newest changes; nil where there are none.
  package let latest: Table?
  /// The way to all changes by period.
  package let history: Link
  package let annexes: [Link]
  package let quarters: [Link]
  /// The summary for leaders and the plans.
  package let documents: [Link]

  package init(
    frame: PageFrame, targets: Table, quarterChart: Chart, cumulativeChart: Chart, lateByArea: Table,
    smallMultiples: Chart, latest: Table?, history: Link, annexes: [Link], quarters: [Link], documents: [Link]
  ) {
    self.frame = frame
    self.targets = targets
    self.quarterChart = quarterChart
    self.cumulativeChart = cumulativeChart
    self.lateByArea = lateByArea
    self.smallMultiples = smallMultiples
    self.latest = latest
    self.history = history
    self.annexes = annexes
    self.quarters = quarters
    self.documents = documents
  }
}
