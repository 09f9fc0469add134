/// A number the document states beside its annexes, held against what is counted there.
///
/// An approximate one ("khoảng 20") is shown with the counted one beside it, and no difference from it is a fault.
package struct StatedCount: Hashable, Sendable {
  /// What is counted.
  package enum Subject: Hashable, Sendable {
    /// The rows of an annex, lost ones included.
    case rows(annex: String)
    /// The rows of a group, lost ones included.
    case groupRows(annex: String, group: String)
    /// The rows whose milestone falls due in a period: its last day in time lies there.
    case milestone(MilestoneKind, CalendarPeriod)
  }

  package let subject: Subject
  package let stated: Quantity
  package let counted: Int
  /// Why a difference is accepted; nil where there is none.
  package let waiver: String?
  package let origin: Origin

  package init(subject: Subject, stated: Quantity, counted: Int, waiver: String?, origin: Origin) {
    self.subject = subject
    self.stated = stated
    self.counted = counted
    self.waiver = waiver
    self.origin = origin
  }
}
