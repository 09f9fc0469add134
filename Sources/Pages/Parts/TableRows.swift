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

/// One cell of a row: paragraphs of inlines, with a small bar where there is one.
package struct TableCell: Hashable, Sendable {
  /// What is rarer than one thing or several paragraphs.
  private enum Rest: Hashable, Sendable {
    /// The only paragraph, of several inlines or of none.
    case line([Inline])
    /// A bar is rare and large, so it lies behind a reference.
    indirect case bar(OccupancyBarModel, below: [Inline])
  }

  /// The one thing it says, as most cells do.
  package let only: Inline?
  private let rest: Rest?
  /// Its paragraphs where it has several; empty where it has one or none.
  package let several: [Paragraph]
  package let isHeader: Bool
  package let isNumber: Bool
  package let columnSpan: Int
  package let rowSpan: Int
  /// Names of classes for the style sheet, parted by spaces: `date`, `name-cell number`.
  package let classes: String?

  /// A cell of paragraphs; `kind` is the class of what it holds, or of its column.
  package init(
    _ paragraphs: [[Inline]], isHeader: Bool = false, isNumber: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
    kind: String? = nil, bar: OccupancyBarModel? = nil
  ) {
    let line = paragraphs.count == 1 ? paragraphs[0] : []
    only = bar == nil && line.count == 1 ? line[0] : nil
    rest =
      if let bar { .bar(bar, below: line) } else { only == nil && paragraphs.count == 1 ? .line(line) : nil }
    several = paragraphs.count > 1 ? paragraphs.map(Paragraph.init) : []
    (self.isHeader, self.isNumber, classes) = (isHeader, isNumber, CellClasses.joined(kind, isNumber: isNumber))
    (self.columnSpan, self.rowSpan) = (columnSpan, rowSpan)
  }

  /// A cell of one line.
  package init(line: [Inline], isHeader: Bool = false, isNumber: Bool = false, kind: String? = nil) {
    (only, rest) = line.count == 1 ? (line[0], nil) : (nil, .line(line))
    several = []
    (self.isHeader, self.isNumber, classes) = (isHeader, isNumber, CellClasses.joined(kind, isNumber: isNumber))
    (columnSpan, rowSpan) = (1, 1)
  }

  /// A cell that says one thing.
  package init(
    _ inline: Inline, isHeader: Bool = false, isNumber: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
    kind: String? = nil
  ) {
    (only, rest, several) = (inline, nil, [])
    (self.isHeader, self.isNumber, classes) = (isHeader, isNumber, CellClasses.joined(kind, isNumber: isNumber))
    (self.columnSpan, self.rowSpan) = (columnSpan, rowSpan)
  }

  package static func text(_ text: String, isHeader: Bool = false) -> TableCell {
    TableCell(.text(text), isHeader: isHeader)
  }

  package static func number(_ text: String) -> TableCell {
    TableCell(.text(text), isNumber: true)
  }

  package static func status(_ mark: StatusMark) -> TableCell {
    TableCell(.status(mark), kind: "status-cell")
  }

  /// Its only paragraph; empty where it has several or none.
  package var line: [Inline] {
    switch rest {
    case nil: only.map { [$0] } ?? []
    case .line(let line), .bar(_, let line): line
    }
  }

  package var paragraphs: [[Inline]] {
    several.isEmpty && (only != nil || rest != nil) ? [line] : several.map(\.inlines)
  }

  /// An occupancy bar drawn after the text.
  package var bar: OccupancyBarModel? {
    if only == nil, case .bar(let bar, _) = rest { bar } else { nil }
  }

  /// All text of the cell, paragraphs parted by a line feed.
  package var plain: String {
    only?.plain ?? paragraphs.map { $0.map(\.plain).joined() }.joined(separator: "\n")
  }
}
