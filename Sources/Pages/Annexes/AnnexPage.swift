/// An annex (phụ lục) as in force or as issued, with nested heading, groups and merged cells.
package struct AnnexPage: Hashable, Sendable {
  package let frame: PageFrame
  /// The form on paper; a class of the head.
  package let profile: String
  /// "PHỤ LỤC 3", "Phụ lục III".
  package let number: String
  /// The title, one paragraph each.
  package let title: [String]
  /// "(Kèm theo Kế hoạch số …)".
  package let reference: String
  package let table: Table
  /// That it is a rendering from data and not the original; on paper at the foot of every sheet.
  package let renderingNote: String
  /// Each correction: place, printed form, form shown, reason.
  package let corrections: Table?
  /// What letters changed since; nil where nothing was changed, and beside the annex as issued.
  package let amendments: Table?
  /// The other annexes of the plan.
  package let others: [Link]

  package init(
    frame: PageFrame, profile: String, number: String, title: [String], reference: String, table: Table,
    renderingNote: String, corrections: Table?, amendments: Table? = nil, others: [Link]
  ) {
    self.frame = frame
    self.profile = profile
    self.number = number
    self.title = title
    self.reference = reference
    self.table = table
    self.renderingNote = renderingNote
    self.corrections = corrections
    self.amendments = amendments
    self.others = others
  }
}
