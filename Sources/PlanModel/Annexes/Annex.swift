/// What the cells of an annex column say.
package enum ColumnRole: String, Hashable, Sendable, CaseIterable {
  case ordinal
  case cluster
  case developer
  case occupancy
  case milestone
  case duty
  case lead
  case cooperating
  case deadline
  /// A number with the unit of measure that the column names.
  case number
  case note
  case text
}

/// A thing that a plan sets a date for and an event can fulfil (mốc).
package enum MilestoneKind: String, Hashable, Sendable, CaseIterable {
  case siteClearance = "site-clearance"
  case landHandover = "land-handover"
  case groundBreaking = "ground-breaking"
  case infrastructureCompletion = "infrastructure-completion"
  case wastewaterStation = "wastewater-station"
  case inOperation = "in-operation"
}

/// A column of an annex that holds cells: a leaf of its heading.
package struct AnnexColumn: Hashable, Sendable {
  package let id: String
  package let label: String
  package let role: ColumnRole
  /// Set exactly where the role is `milestone`.
  package let milestone: MilestoneKind?
  /// Unit of measure, where the role is `number`.
  package let unit: String?
  /// Width on paper in millimetres, where the content sets one.
  package let width: Int?

  package init(id: String, label: String, role: ColumnRole, milestone: MilestoneKind?, unit: String?, width: Int?) {
    self.id = id
    self.label = label
    self.role = role
    self.milestone = milestone
    self.unit = unit
    self.width = width
  }
}

/// A cell of the heading: it stands over the leaf columns of `columns`.
package struct AnnexHeading: Hashable, Sendable {
  package let label: String
  /// Positions of the leaf columns below.
  package let columns: Range<Int>
  /// Nested headings; empty over a single leaf.
  package let children: [AnnexHeading]

  package init(label: String, columns: Range<Int>, children: [AnnexHeading]) {
    self.label = label
    self.columns = columns
    self.children = children
  }

  /// Rows of heading it needs: 1 for a leaf.
  package var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
}

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

/// A heading row of an annex (A, I, district) with the rows below it.
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
}

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
  package let headings: [AnnexHeading]
  package let columns: [AnnexColumn]
  /// In the order issued; outer groups before inner ones that begin at the same row.
  package let groups: [AnnexGroup]
  package let rows: [AnnexRow]
  package let corrections: [Correction]
  package let notes: [String]
  package let origin: Origin

  package init(
    id: String, number: String, title: String, reference: String, orientation: Orientation,
    headings: [AnnexHeading], columns: [AnnexColumn], groups: [AnnexGroup], rows: [AnnexRow],
    corrections: [Correction], notes: [String], origin: Origin
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.reference = reference
    self.orientation = orientation
    self.headings = headings
    self.columns = columns
    self.groups = groups
    self.rows = rows
    self.corrections = corrections
    self.notes = notes
    self.origin = origin
  }
}
