/// A group of rows that stay together: the unit of the page break and of the diff.
package struct TableBody: Hashable, Sendable {
  package let id: String?
  /// The rows are a heading (district, part) and cling to what follows.
  package let isHeading: Bool
  /// The row adds up others, and clings to them.
  package let isTotal: Bool
  package let rows: [TableRow]

  package init(id: String? = nil, isHeading: Bool = false, isTotal: Bool = false, rows: [TableRow]) {
    self.id = id
    self.isHeading = isHeading
    self.isTotal = isTotal
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

  package static func status(_ mark: StatusMark) -> TableCell {
    TableCell([[.status(mark)]], kind: "status-cell")
  }

  /// All text of the cell, paragraphs parted by a line feed.
  package var plain: String {
    if paragraphs.count == 1, paragraphs[0].count == 1 { return paragraphs[0][0].plain }
    return paragraphs.map { $0.map(\.plain).joined() }.joined(separator: "\n")
  }
}
