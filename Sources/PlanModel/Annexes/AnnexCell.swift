/// A correction of a printing or recognition slip: always explicit, never silent.
package struct Correction: Hashable, Sendable {
  /// Column id of the cell.
  package let column: String
  /// The form in the source.
  package let printed: String
  /// The form shown, which occurs in the cell; nil where only the place was wrong, or where the point is open.
  package let corrected: String?
  /// Column id in which the text stood, where it had gone astray.
  package let printedIn: String?
  package let reason: String
  /// The text stays as printed until somebody confirms the slip.
  package let isOpen: Bool

  package init(
    column: String, printed: String, corrected: String?, printedIn: String?, reason: String, isOpen: Bool
  ) {
    self.column = column
    self.printed = printed
    self.corrected = corrected
    self.printedIn = printedIn
    self.reason = reason
    self.isOpen = isOpen
  }
}

/// One cell of an annex: its text as issued (slips corrected), or that the source lacks it.
package struct AnnexCell: Hashable, Sendable {
  /// Paragraphs are parted by a line feed; empty where the cell is blank as issued.
  package let text: String
  package let missing: Missing?

  package init(text: String, missing: Missing? = nil) {
    self.text = text
    self.missing = missing
  }

  package static let blank = AnnexCell(text: "")
  package var isBlank: Bool { text.isEmpty && missing == nil }
}
