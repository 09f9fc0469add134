/// A heading row of an annex (A, I, district) with the rows below it, or rows that share merged cells.
package struct AnnexGroup: Hashable, Sendable {
  /// 0 for the outermost.
  package let depth: Int
  /// The number in the ordinal column, `A` or `I`; nil where it has none.
  package let marker: String?
  /// The heading as issued; empty where it is lost.
  package let heading: String
  package let missing: Missing?
  package let unit: Ref<AdministrativeUnit>?
  /// Positions in `Annex.rows`, those of nested groups included.
  package let rows: Range<Int>
  /// Cells merged over all rows of the group, by position of the leaf column.
  package let cells: [Int: AnnexCell]
  package let corrections: [Correction]
  package let notes: [String]
  package let origin: Origin

  package init(
    depth: Int, marker: String?, heading: String, missing: Missing?, unit: Ref<AdministrativeUnit>?,
    rows: Range<Int>, cells: [Int: AnnexCell], corrections: [Correction], notes: [String], origin: Origin
  ) {
    self.depth = depth
    self.marker = marker
    self.heading = heading
    self.missing = missing
    self.unit = unit
    self.rows = rows
    self.cells = cells
    self.corrections = corrections
    self.notes = notes
    self.origin = origin
  }

  /// Whether it only holds merged cells over its rows: nothing is printed over them.
  package var isUntitled: Bool { heading.isEmpty && marker == nil && missing == nil }
}
