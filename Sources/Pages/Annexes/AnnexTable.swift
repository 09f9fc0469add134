import PlanModel

/// The table of an annex page, laid out by the grid of the annex.
struct AnnexTable {
  let annex: Annex
  let grid: AnnexGrid
  let words: Wording
  let links: PageLinks
  private let path: OutputPath
  private let anchors: [String]
  /// By column: its class, and what it holds.
  private let kinds: [String]
  private let roles: [ColumnRole]
  /// Under the table: what the heading cells point to, and how the table departs from the issued one.
  private let notes: [String]
  /// What letters changed in the cells; nil for the annex as issued.
  private let amendments: AnnexAmendments?

  static let anchor = "bang-phu-luc"

  init(_ annex: Annex, amendments: AnnexAmendments?, context: PageContext, path: OutputPath) {
    self.annex = annex
    self.path = path
    self.amendments = amendments
    anchors = annex.anchors
    roles = annex.columns.map(\.role)
    kinds = roles.map(Self.kind)
    let words = context.wording
    self.words = words
    links = context.links(from: path)
    grid = AnnexGrid(annex, mergingGroupCells: false)
    notes =
      annex.headings.flatMap(\.footnotes).enumerated().map { words(.annexFootnote, String($0 + 1), $1) }
      + context.repeatedNote(of: annex)
  }

  func table() -> Table {
    return Table(
      id: Self.anchor, caption: words(.annexCaption, annex.number),
      columns: kinds, headings: grid.headings.map { $0.cells.map(heading) }, bodies: bodies(),
      notes: notes, csv: Link(words(.csv), to: "\(path.stem).csv"), style: "annex",
      groupLabel: words(.annexGroupLabel))
  }

  private func heading(_ cell: AnnexGrid.Cell) -> HeadingCell {
    let isLeaf = cell.columns.count == 1
    return HeadingCell(
      cell.content.text, mark: cell.footnote.map { words(.annexFootnoteMark, String($0)) },
      columnSpan: cell.columns.count, rowSpan: cell.rowSpan,
      kind: isLeaf ? kinds[cell.columns.lowerBound] : nil)
  }

  private static func kind(of role: ColumnRole) -> String {
    switch role {
    case .ordinal: "ordinal"
    case .milestone, .deadline: "annex-date"
    case .occupancy, .number: "annex-number"
    case .duty: "annex-duty"
    case .cluster, .developer, .lead, .cooperating, .note, .text: "annex-text"
    }
  }

  /// One body for each group heading and each numbered row; neighbouring lost rows share one.
  private func bodies() -> [TableBody] {
    var bodies: [TableBody] = []
    var index = 0
    while index < grid.body.count {
      let next = index + 1
      let end = grid.body[next...].firstIndex { !isSame($0.subject, grid.body[index].subject) } ?? grid.body.count
      bodies.append(body(of: grid.body[index..<end]))
      index = end
    }
    return bodies
  }

  private func isSame(_ a: AnnexGrid.Subject, _ b: AnnexGrid.Subject) -> Bool {
    switch (a, b) {
    case (.line(let first, _), .line(let second, _)): first == second
    case (.lostRow(let first), .lostRow(let second)): anchors[first] == anchors[second]
    default: false
    }
  }

  private func body(of rows: ArraySlice<AnnexGrid.Row>) -> TableBody {
    guard let first = rows.first else { return TableBody(rows: []) }
    switch first.subject {
    case .lostRow: return lost(rows)
    case .group(let position): return group(annex.groups[position], first)
    case .total(let position): return total(annex.totals[position], first)
    case .line(let row, _):
      let cells = rows.map { gridRow in
        TableRow(cells: gridRow.cells.map { cell($0, at: row, line: gridRow.subject.line) })
      }
      return TableBody(id: annex.rows[row].id, rows: cells)
    case .heading: return TableBody(rows: [])
    }
  }

  private func group(_ group: AnnexGroup, _ row: AnnexGrid.Row) -> TableBody {
    let cells = row.cells.map { cell in
      let paragraphs: [[Inline]] =
        cell.content.missing.map { [[.aside($0.reason)]] } ?? [[.text(cell.content.text)]]
      return TableCell(
        paragraphs, isHeader: true, columnSpan: cell.columns.count, rowSpan: cell.rowSpan,
        kind: cell.columns.count == 1 ? "ordinal" : nil)
    }
    return TableBody(isHeading: true, rows: [TableRow(cells: cells)])
  }

  private func total(_ total: AnnexTotal, _ row: AnnexGrid.Row) -> TableBody {
    let cells = row.cells.map { cell in
      if cell.columns.lowerBound == 0 {
        return TableCell([[.text(total.label)]], isHeader: true, columnSpan: cell.columns.count)
      }
      let column = cell.columns.lowerBound
      return TableCell(paragraphs(of: cell.content, column: column, row: nil), kind: kinds[column])
    }
    return TableBody(isTotal: true, rows: [TableRow(cells: cells)])
  }

  /// Lost rows in one line: the numbers, and why nothing stands there.
  private func lost(_ rows: ArraySlice<AnnexGrid.Row>) -> TableBody {
    let lost = rows.compactMap { row -> AnnexRow? in
      if case .lostRow(let position) = row.subject { return annex.rows[position] }
      return nil
    }
    guard let line = rows.first, let first = lost.first, let last = lost.last else { return TableBody(rows: []) }
    let numbers = lost.count == 1 ? "\(first.ordinal)" : "\(first.ordinal)–\(last.ordinal)"
    let cells = line.cells.map { cell in
      if let missing = cell.content.missing {
        let reason: [Inline] = [.text(words(.annexRowLost)), .aside(" " + missing.reason)]
        return TableCell([reason], columnSpan: cell.columns.count, kind: "annex-lost")
      }
      let isNumber = roles[cell.columns.lowerBound] == .ordinal
      return TableCell(
        isNumber ? [[.text(numbers)]] : [], columnSpan: cell.columns.count, kind: isNumber ? "ordinal" : nil)
    }
    return TableBody(id: first.id, rows: [TableRow(cells: cells)])
  }

  private func cell(_ cell: AnnexGrid.Cell, at row: Int, line: Int) -> TableCell {
    let (column, content) = (cell.columns.lowerBound, cell.content)
    let notes = amendments?.notes(row: row, line: line, column: column) ?? []
    let isHeader = roles[column] == .cluster
    if !isHeader, notes.isEmpty, content.missing == nil, content.text.isOneLine {
      return TableCell(
        .text(content.text), columnSpan: cell.columns.count, rowSpan: cell.rowSpan, kind: kinds[column])
    }
    return TableCell(
      paragraphs(of: content, column: column, row: row) + notes, isHeader: isHeader,
      columnSpan: cell.columns.count, rowSpan: cell.rowSpan,
      kind: notes.isEmpty ? kinds[column] : kinds[column] + " amended")
  }

  private func paragraphs(of content: AnnexCell, column: Int, row: Int?) -> [[Inline]] {
    let texts = content.text.nonEmptyLines
    let clusters = roles[column] == .cluster ? row.map(annex.clusters(ofRowAt:)) ?? [] : []
    var paragraphs: [[Inline]] = texts.enumerated().map { index, text in
      if clusters.count == 1 || clusters.count == texts.count {
        let cluster = clusters[clusters.count == 1 ? 0 : index]
        return [.link(Link(text, to: links.address(of: cluster)))]
      }
      return [.text(text)]
    }
    if let missing = content.missing { paragraphs.append([.text("…"), .aside(" " + missing.reason)]) }
    return paragraphs
  }
}

extension AnnexGrid.Subject {
  /// The line of a row; 0 of what has no lines.
  fileprivate var line: Int {
    if case .line(_, let line) = self { return line }
    return 0
  }
}
