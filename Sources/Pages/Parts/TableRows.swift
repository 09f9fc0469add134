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
  /// Most cells hold one line; a bar is rare and large, so it lies behind a reference.
  private enum Content: Hashable, Sendable {
    case line([Inline])
    case paragraphs([[Inline]])
    indirect case bar(OccupancyBarModel, below: [[Inline]])
  }

  private let content: Content
  package let isHeader: Bool
  package let isNumber: Bool
  package let columnSpan: Int
  package let rowSpan: Int
  package let kind: String?

  package init(
    _ paragraphs: [[Inline]], isHeader: Bool = false, isNumber: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
    kind: String? = nil, bar: OccupancyBarModel? = nil
  ) {
    content =
      if let bar { .bar(bar, below: paragraphs) } else {
        paragraphs.count == 1 ? .line(paragraphs[0]) : .paragraphs(paragraphs)
      }
    (self.isHeader, self.isNumber, self.kind) = (isHeader, isNumber, kind)
    (self.columnSpan, self.rowSpan) = (columnSpan, rowSpan)
  }

  /// A cell of one line.
  package init(line: [Inline], isHeader: Bool = false, isNumber: Bool = false, kind: String? = nil) {
    content = .line(line)
    (self.isHeader, self.isNumber, self.kind) = (isHeader, isNumber, kind)
    (columnSpan, rowSpan) = (1, 1)
  }

  /// A cell that says one thing.
  package init(_ inline: Inline, isHeader: Bool = false, isNumber: Bool = false, kind: String? = nil) {
    self.init(line: [inline], isHeader: isHeader, isNumber: isNumber, kind: kind)
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
    switch content {
    case .line(let line): line
    case .paragraphs: []
    case .bar(_, let paragraphs): paragraphs.count == 1 ? paragraphs[0] : []
    }
  }

  /// Its paragraphs where it has several; empty where it has one or none.
  package var severalParagraphs: [[Inline]] {
    switch content {
    case .line: []
    case .paragraphs(let paragraphs): paragraphs
    case .bar(_, let paragraphs): paragraphs.count == 1 ? [] : paragraphs
    }
  }

  package var paragraphs: [[Inline]] {
    switch content {
    case .line(let line): [line]
    case .paragraphs(let paragraphs), .bar(_, let paragraphs): paragraphs
    }
  }

  /// An occupancy bar drawn after the text.
  package var bar: OccupancyBarModel? {
    if case .bar(let bar, _) = content { bar } else { nil }
  }

  /// All text of the cell, paragraphs parted by a line feed.
  package var plain: String {
    let line = line
    if line.count == 1 { return line[0].plain }
    return paragraphs.map { $0.map(\.plain).joined() }.joined(separator: "\n")
  }
}
