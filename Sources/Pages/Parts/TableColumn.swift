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
    let cells = columns.map(\.cell)
    let body = rows.enumerated().map { index, row in
      TableRow(id: rowID(row), isLate: isLate(row), cells: cells.map { $0(row, index + 1) })
    }
    self.init(
      id: head.id, caption: head.caption, source: head.source, headings: [columns.map(\.heading)],
      bodies: [TableBody(rows: body)], notes: head.notes, csv: head.csv, style: head.style)
  }

  /// A table whose rows stand in groups, each under its heading row; rows are numbered through.
  package init<Row>(
    _ head: TableHead, groups: [RowGroup<Row>], groupLabel: String, columns: [TableColumn<Row>],
    rowID: (Row) -> String? = { _ in nil }, isLate: (Row) -> Bool = { _ in false }
  ) {
    let cells = columns.map(\.cell)
    var number = 0
    var bodies: [TableBody] = []
    for group in groups where !group.rows.isEmpty {
      let heading = TableCell([group.heading], isHeader: true, columnSpan: columns.count)
      bodies.append(TableBody(id: group.id, isHeading: true, rows: [TableRow(cells: [heading])]))
      let rows = group.rows.map { row in
        number += 1
        return TableRow(id: rowID(row), isLate: isLate(row), cells: cells.map { $0(row, number) })
      }
      bodies.append(TableBody(rows: rows))
    }
    self.init(
      id: head.id, caption: head.caption, source: head.source, headings: [columns.map(\.heading)], bodies: bodies,
      notes: head.notes, csv: head.csv, style: head.style, groupLabel: groupLabel)
  }
}
