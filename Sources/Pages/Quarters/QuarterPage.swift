/// A quarter of the plan year (quý): what was due and what was done.
package struct QuarterPage: Hashable, Sendable {
  package let frame: PageFrame
  package let chart: Chart?
  /// Milestones due in the quarter with what became of them.
  package let due: Table?
  /// Milestones reached in the quarter, those carried over marked.
  package let done: Table?
  /// Duties due in the quarter.
  package let duties: Table?
  /// The other quarters.
  package let others: [Link]

  package init(
    frame: PageFrame, chart: Chart?, due: Table?, done: Table?, duties: Table?, others: [Link]
  ) {
    self.frame = frame
    self.chart = chart
    self.due = due
    self.done = done
    self.duties = duties
    self.others = others
  }
}
