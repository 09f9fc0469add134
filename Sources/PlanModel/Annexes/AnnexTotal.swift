/// A row of sums without a number of its own (dòng tổng cộng), over the rows of a group or of the whole annex.
package struct AnnexTotal: Hashable, Sendable {
  /// `Tổng cộng`, as issued.
  package let label: String
  /// Rows and group headings that stand before it.
  package let rowsBefore: Int
  package let groupsBefore: Int
  /// The sums as issued, by position of the leaf column.
  package let cells: [Int: AnnexCell]
  /// Sums that differ from what the rows add up to, in column order.
  package let differences: [SumDifference]
  package let notes: [String]
  package let origin: Origin

  package init(
    label: String, rowsBefore: Int, groupsBefore: Int, cells: [Int: AnnexCell], differences: [SumDifference],
    notes: [String], origin: Origin
  ) {
    self.label = label
    self.rowsBefore = rowsBefore
    self.groupsBefore = groupsBefore
    self.cells = cells
    self.differences = differences
    self.notes = notes
    self.origin = origin
  }
}

/// A sum of a document that its own rows do not add up to.
package struct SumDifference: Hashable, Sendable {
  /// Id of the column.
  package let column: String
  package let stated: Quantity
  /// What the rows add up to: one number, or a range.
  package let counted: Quantity
  /// Why the difference is accepted; nil where nobody said.
  package let waiver: String?

  package init(column: String, stated: Quantity, counted: Quantity, waiver: String?) {
    self.column = column
    self.stated = stated
    self.counted = counted
    self.waiver = waiver
  }
}
