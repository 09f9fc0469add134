/// An agency (cơ quan, đơn vị): what it leads and what it cooperates in, by deadline.
package struct AgencyPage: Hashable, Sendable {
  package let frame: PageFrame
  package let facts: [Fact]
  package let leads: Table?
  package let cooperates: Table?
  /// What letters and the plans' bodies give it; counted apart from the duties of annexes.
  package let documents: Table?
  /// The clusters it develops, for developers.
  package let develops: Table?
  /// The members, for collectives.
  package let members: Table?
  /// What further plans say.
  package let otherPlans: [PlanPart]

  package init(
    frame: PageFrame, facts: [Fact], leads: Table?, cooperates: Table?, documents: Table?, develops: Table?,
    members: Table?,
    otherPlans: [PlanPart] = []
  ) {
    self.frame = frame
    self.facts = facts
    self.leads = leads
    self.cooperates = cooperates
    self.documents = documents
    self.develops = develops
    self.members = members
    self.otherPlans = otherPlans
  }
}
