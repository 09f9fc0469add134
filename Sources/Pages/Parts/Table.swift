/// A table as a page shows it, and as the CSV beside it says it.
package struct Table: Hashable, Sendable {
  /// Anchor, unique on the page: `cum-cong-nghiep`.
  package let id: String
  package let caption: String
  /// Under the caption: source and date.
  package let source: String?
  /// Heading rows, outermost first; plain tables have one.
  package let headings: [[HeadingCell]]
  package let bodies: [TableBody]
  package let notes: [String]
  /// The CSV with the same rows; set where one is written.
  package let csv: Link?
  /// Extra class names: `annex`, `sticky`.
  package let style: String?
  /// The heading of the column that holds the groups in the CSV; needed where there are heading rows.
  package let groupLabel: String

  package init(
    id: String, caption: String, source: String? = nil, headings: [[HeadingCell]], bodies: [TableBody],
    notes: [String] = [], csv: Link? = nil, style: String? = nil, groupLabel: String = ""
  ) {
    self.id = id
    self.caption = caption
    self.source = source
    self.headings = headings
    self.bodies = bodies
    self.notes = notes
    self.csv = csv
    self.style = style
    self.groupLabel = groupLabel
  }

  package var isEmpty: Bool { bodies.allSatisfy { $0.rows.isEmpty } }
}

/// A cell of the table's head.
package struct HeadingCell: Hashable, Sendable {
  package let text: String
  package let isNumber: Bool
  package let columnSpan: Int
  package let rowSpan: Int
  /// Class of the column, for widths: `ordinal`, `date`.
  package let kind: String?

  package init(_ text: String, isNumber: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1, kind: String? = nil) {
    self.text = text
    self.isNumber = isNumber
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.kind = kind
  }
}

/// A group of rows that stay together: the unit of the page break and of the diff.
package struct TableBody: Hashable, Sendable {
  package let id: String?
  /// The rows are a heading (district, part) and cling to what follows.
  package let isHeading: Bool
  package let rows: [TableRow]

  package init(id: String? = nil, isHeading: Bool = false, rows: [TableRow]) {
    self.id = id
    self.isHeading = isHeading
    self.rows = rows
  }
}

/// One row of a table.
package struct TableRow: Hashable, Sendable {
  package let id: String?
  /// Marked in the margin.
  package let isLate: Bool
  package let cells: [TableCell]

  package init(id: String? = nil, isLate: Bool = false, cells: [TableCell]) {
    self.id = id
    self.isLate = isLate
    self.cells = cells
  }
}

/// One cell of a row: paragraphs of inlines, or a small bar.
package struct TableCell: Hashable, Sendable {
  package let paragraphs: [[Inline]]
  package let isHeader: Bool
  package let isNumber: Bool
  package let columnSpan: Int
  package let rowSpan: Int
  package let kind: String?
  /// An occupancy bar drawn after the text.
  package let bar: OccupancyBarModel?

  package init(
    _ paragraphs: [[Inline]], isHeader: Bool = false, isNumber: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
    kind: String? = nil, bar: OccupancyBarModel? = nil
  ) {
    self.paragraphs = paragraphs
    self.isHeader = isHeader
    self.isNumber = isNumber
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.kind = kind
    self.bar = bar
  }

  package static func text(_ text: String, isHeader: Bool = false) -> TableCell {
    TableCell([[.text(text)]], isHeader: isHeader)
  }

  package static func number(_ text: String) -> TableCell {
    TableCell([[.text(text)]], isNumber: true)
  }

  package static func link(_ link: Link, isHeader: Bool = false) -> TableCell {
    TableCell([[.link(link)]], isHeader: isHeader)
  }

  package static func status(_ mark: StatusMark) -> TableCell {
    TableCell([[.status(mark)]], kind: "status-cell")
  }

  /// All text of the cell, paragraphs parted by a line feed.
  package var plain: String {
    paragraphs.map { $0.map(\.plain).joined() }.joined(separator: "\n")
  }
}

/// A line of a definition list: what, and what of it.
package struct Fact: Hashable, Sendable {
  package let label: String
  package let paragraphs: [[Inline]]

  package init(_ label: String, _ paragraphs: [[Inline]]) {
    self.label = label
    self.paragraphs = paragraphs
  }
}

/// One of at most four key figures under the page's sentence.
package struct KeyFigure: Hashable, Sendable {
  /// `22/43`, `51,2%`.
  package let value: String
  package let label: String
  /// Bound, date or denominator in small type.
  package let note: String?

  package init(value: String, label: String, note: String? = nil) {
    self.value = value
    self.label = label
    self.note = note
  }
}
