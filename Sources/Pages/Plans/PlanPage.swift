/// A plan (kế hoạch): identity, targets beside those of other plans, annexes and periods.
package struct PlanPage: Hashable, Sendable {
  package let frame: PageFrame
  package let facts: [Fact]
  package let targets: Table?
  /// The figures of all plans side by side; nil where there is one plan.
  package let comparison: Table?
  /// What the site tells of the plan's text outside its annexes.
  package let body: DocumentBody?
  /// Numbers the document states against what is counted.
  package let stated: Table?
  package let annexes: [Link]
  /// Nil where the plan has no annexes, which everything by periods is counted from.
  package let periods: PeriodGrid?
  /// The reports of the plan's quarters, on paper.
  package let reports: [Link]
  /// The reporting regime.
  package let reporting: Table?

  package init(
    frame: PageFrame, facts: [Fact], targets: Table?, comparison: Table?, body: DocumentBody?, stated: Table?,
    annexes: [Link],
    periods: PeriodGrid?, reports: [Link] = [], reporting: Table?
  ) {
    self.frame = frame
    self.facts = facts
    self.targets = targets
    self.comparison = comparison
    self.body = body
    self.stated = stated
    self.annexes = annexes
    self.periods = periods
    self.reports = reports
    self.reporting = reporting
  }
}
