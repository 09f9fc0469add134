package import PlanModel

/// A reviewer's word that a change is known and right.
package struct Acceptance: Hashable, Sendable {
  /// The change's key as a review prints it.
  package let change: String
  package let name: String
  package let reason: String
  /// The last day on which it holds, against the cut-off date.
  package let expires: CalendarDate

  package init(change: String, name: String, reason: String, expires: CalendarDate) {
    self.change = change
    self.name = name
    self.reason = reason
    self.expires = expires
  }
}
