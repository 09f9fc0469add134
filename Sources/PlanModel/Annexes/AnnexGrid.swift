/// The table that an annex makes: every heading and body cell with the columns and rows it covers, derived, never typed.
///
/// A group makes one heading row over the full width; a row makes one grid row per line; a row that the source lost
/// makes one grid row of its number and one wide cell; a total makes one of its label and its sums.
package struct AnnexGrid: Hashable, Sendable {
  /// A cell of the table: it covers `columns` and as many grid rows as `rowSpan`, its own included.
  package struct Cell: Hashable, Sendable {
    package let columns: Range<Int>
    package let rowSpan: Int
    package let content: AnnexCell
    /// The running number of a heading's footnote.
    package let footnote: Int?

    package init(columns: Range<Int>, rowSpan: Int = 1, content: AnnexCell, footnote: Int? = nil) {
      self.columns = columns
      self.rowSpan = rowSpan
      self.content = content
      self.footnote = footnote
    }
  }

  /// What a grid row stands for; positions are those of the annex.
  package enum Subject: Hashable, Sendable {
    case heading
    case group(Int)
    case line(row: Int, line: Int)
    case lostRow(Int)
    case total(Int)
  }

  /// A row of the table with the cells that begin in it, from left to right.
  package struct Row: Hashable, Sendable {
    package let subject: Subject
    package let cells: [Cell]

    package init(subject: Subject, cells: [Cell]) {
      self.subject = subject
      self.cells = cells
    }
  }

  package let columnCount: Int
  /// The rows of the heading; nested headings make more than one.
  package let headings: [Row]
  package let body: [Row]

  /// Makes a grid out of ready rows.
  package init(columnCount: Int, headings: [Row], body: [Row]) {
    self.columnCount = columnCount
    self.headings = headings
    self.body = body
  }

  /// Lays out an annex.
  ///
  /// - Parameters:
  ///   - annex: the annex.
  ///   - mergingGroupCells: whether a cell of a group is one cell over all its rows (parted only where the heading
  ///     of an inner group or a lost row stands between them) or is repeated in each row, as print needs it.
  package init(_ annex: Annex, mergingGroupCells: Bool) {
    var body = AnnexGridBody(annex, mergingGroupCells: mergingGroupCells)
    self.init(columnCount: annex.columns.count, headings: Self.headingRows(of: annex), body: body.rows())
  }

  private static func headingRows(of annex: Annex) -> [Row] {
    let depth = annex.headings.map(\.depth).max() ?? 0
    var rows = [[Cell]](repeating: [], count: depth)
    var footnotes = 0
    func place(_ headings: [AnnexHeading], at level: Int) {
      for heading in headings {
        let span = heading.children.isEmpty ? depth - level : 1
        if heading.footnote != nil { footnotes += 1 }
        rows[level].append(
          Cell(
            columns: heading.columns, rowSpan: span, content: AnnexCell(text: heading.label),
            footnote: heading.footnote == nil ? nil : footnotes))
        place(heading.children, at: level + 1)
      }
    }
    place(annex.headings, at: 0)
    return rows.map { Row(subject: .heading, cells: $0) }
  }
}

extension AnnexRow {
  /// Whether nothing but the number is left of the row: it is declared missing and no cell says anything.
  package func isLost(ordinalColumn: Int?) -> Bool {
    guard missing != nil else { return false }
    return cells.indices.allSatisfy { $0 == ordinalColumn || cells[$0].isBlank }
      && lines.allSatisfy { $0.cells.values.allSatisfy(\.isBlank) }
  }
}
