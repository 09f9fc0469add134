/// A column of a table: its heading, and the cell it gives each row.
package struct TableColumn<Row> {
  package let heading: HeadingCell
  /// The cell of a row; the number counts rows from 1.
  package let cell: (Row, Int) -> TableCell

  package init(_ heading: HeadingCell, numbered cell: @escaping (Row, Int) -> TableCell) {
    self.heading = heading
    self.cell = cell
  }

  package init(_ heading: HeadingCell, cell: @escaping (Row) -> TableCell) {
    self.init(heading) { row, _ in cell(row) }
  }

  /// The same column for rows that hold such a row.
  package func of<Whole>(_ part: @escaping (Whole) -> Row) -> TableColumn<Whole> {
    TableColumn<Whole>(heading) { whole, number in cell(part(whole), number) }
  }
}

/// Rows of a table under a heading row of their own.
package struct RowGroup<Row> {
  /// Anchor of the heading row; nil where nothing points at it.
  package let id: String?
  package let heading: [Inline]
  package let rows: [Row]

  package init(id: String? = nil, heading: [Inline], rows: [Row]) {
    self.id = id
    self.heading = heading
    self.rows = rows
  }
}

/// What stands around the rows of a table.
package struct TableHead {
  package let id: String
  package let caption: String
  package let source: String?
  package let notes: [String]
  package let csv: Link?
  package let style: String?

  package init(
    id: String, caption: String, source: String? = nil, notes: [String] = [], csv: Link? = nil, style: String? = nil
  ) {
    self.id = id
    self.caption = caption
    self.source = source
    self.notes = notes
    self.csv = csv
    self.style = style
  }
}

extension Table {
  /// A table with one row for each of `rows`.
  package init<Row>(
    _ head: TableHead, rows: [Row], columns: [TableColumn<Row>], rowID: (Row) -> String? = { _ in nil },
    isLate: (Row) -> Bool = { _ in false }
  ) {
    let rows = Self.rows(rows, after: 0, columns: columns, rowID: rowID, isLate: isLate)
    self.init(head, columns, bodies: [TableBody(rows: rows)])
  }

  /// A table whose rows stand in groups, each under its heading row; rows are numbered through.
  package init<Row>(
    _ head: TableHead, groups: [RowGroup<Row>], groupLabel: String, columns: [TableColumn<Row>],
    rowID: (Row) -> String? = { _ in nil }, isLate: (Row) -> Bool = { _ in false }
  ) {
    var number = 0
    var bodies: [TableBody] = []
    for group in groups where !group.rows.isEmpty {
      let heading = TableCell([group.heading], isHeader: true, columnSpan: columns.count)
      bodies.append(TableBody(id: group.id, isHeading: true, rows: [TableRow(cells: [heading])]))
      let rows = Self.rows(group.rows, after: number, columns: columns, rowID: rowID, isLate: isLate)
      bodies.append(TableBody(rows: rows))
      number += rows.count
    }
    self.init(head, columns, bodies: bodies, groupLabel: groupLabel)
  }

  private init<Row>(
    _ head: TableHead, _ columns: [TableColumn<Row>], bodies: [TableBody], groupLabel: String = ""
  ) {
    self.init(
      id: head.id, caption: head.caption, source: head.source, headings: [columns.span.mapInPlace { $0.heading }],
      bodies: bodies,
      notes: head.notes, csv: head.csv, style: head.style, groupLabel: groupLabel)
  }

  /// Rows that are numbered on.
  private static func rows<Row>(
    _ rows: [Row], after number: Int, columns: [TableColumn<Row>], rowID: (Row) -> String?, isLate: (Row) -> Bool
  ) -> [TableRow] {
    let columns = columns.span
    var number = number
    return rows.span.mapInPlace { row in
      number += 1
      let cells = columns.mapInPlace { $0.cell(row, number) }
      return TableRow(id: rowID(row), isLate: isLate(row), cells: cells)
    }
  }
}

extension Span where Element: ~Copyable {
  /// What is made of each element where it is: without the right to copy one, the compiler counts no references.
  fileprivate func mapInPlace<Made>(_ make: (borrowing Element) -> Made) -> [Made] {
    indices.map { make(self[$0]) }
  }
}
