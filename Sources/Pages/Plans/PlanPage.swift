/// A plan (kế hoạch): identity, targets, annexes and quarters.
package struct PlanPage: Hashable, Sendable {
  package let frame: PageFrame
  package let facts: [Fact]
  package let targets: Table
  /// Numbers the document states against what is counted.
  package let stated: Table?
  package let annexes: [Link]
  package let quarters: [Link]
  /// The reporting regime.
  package let reporting: Table?

  package init(
    frame: PageFrame, facts: [Fact], targets: Table, stated: Table?, annexes: [Link], quarters: [Link],
    reporting: Table?
  ) {
    self.frame = frame
    self.facts = facts
    self.targets = targets
    self.stated = stated
    self.annexes = annexes
    self.quarters = quarters
    self.reporting = reporting
  }
}
