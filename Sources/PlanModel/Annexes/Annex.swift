/// An annex of a plan (phụ lục): the commitments, row by row, as issued.
package struct Annex: Hashable, Sendable {
  /// How the sheet lies.
  package enum Orientation: String, Hashable, Sendable, CaseIterable {
    case portrait, landscape
  }

  /// `pl3`; row and duty ids begin with it.
  package let id: String
  /// The number as issued: `3`.
  package let number: String
  /// The title as issued, without the word and number.
  package let title: String
  /// "(Kèm theo Kế hoạch số … )" as issued, brackets included.
  package let reference: String
  package let orientation: Orientation
  /// The form on paper, unless a build asks for another.
  package let profile: PrintProfile
  /// Size of the table's text on paper in points, where the content sets one.
  package let textSize: Int?
  package let headings: [AnnexHeading]
  package let columns: [AnnexColumn]
  /// In the order issued; outer groups before inner ones that begin at the same row.
  package let groups: [AnnexGroup]
  package private(set) var rows: [AnnexRow]
  /// In the order issued.
  package let totals: [AnnexTotal]
  package let corrections: [Correction]
  package let notes: [String]
  package let origin: Origin

  /// The rows that are printed: one that stands for several clusters counts once.
  package var printedRows: [AnnexRow] { rows.filter { $0.printedIn == nil } }

  package init(
    id: String, number: String, title: String, reference: String, orientation: Orientation,
    profile: PrintProfile = .asIssued, textSize: Int? = nil, headings: [AnnexHeading], columns: [AnnexColumn],
    groups: [AnnexGroup],
    rows: [AnnexRow], totals: [AnnexTotal] = [],
    corrections: [Correction], notes: [String], origin: Origin
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.reference = reference
    self.orientation = orientation
    self.profile = profile
    self.textSize = textSize
    self.headings = headings
    self.columns = columns
    self.groups = groups
    self.rows = rows
    self.totals = totals
    self.corrections = corrections
    self.notes = notes
    self.origin = origin
  }
  /// The same annex with other rows in their places.
  package func replacing(rows: [AnnexRow]) -> Annex {
    var annex = self
    annex.rows = rows
    return annex
  }
}
