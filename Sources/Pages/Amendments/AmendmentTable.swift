import PlanModel

/// The table of what letters amend: which row and cell, what it said, what it says now, by which letter and why.
struct AmendmentTable {
  /// A line with the view of the plan that its row belongs to.
  private struct Row {
    let line: AmendmentLine
    let view: PageContext
  }

  let context: PageContext
  let links: PageLinks

  init(_ context: PageContext, on path: OutputPath) {
    (self.context, links) = (context, context.links(from: path))
  }

  private var words: Wording { context.wording }

  /// The changes of rows of the context's plan; nil where there are none.
  func table(_ lines: [AmendmentLine]) -> Table? {
    table(lines.map { Row(line: $0, view: context) }, names: { links.row(at: $0.line.place, in: context) })
  }

  /// The changes that a letter makes in rows of any plan; nil where it makes none.
  func table(of letter: Ref<Letter>) -> Table? {
    table(rows(of: letter), names: { $0.view.rowLink(at: $0.line.place, from: links.path) })
  }

  func count(of letter: Ref<Letter>) -> Int { rows(of: letter).count }

  private func rows(of letter: Ref<Letter>) -> [Row] {
    context.views.filter { $0.plan.issued.isAmended }.flatMap { view in
      view.plan.issued.annexes.indices.flatMap { view.amendments(ofAnnex: $0) }
        .filter { $0.letter == letter }.map { Row(line: $0, view: view) }
    }
  }

  private func table(_ rows: [Row], names: @escaping (Row) -> Inline) -> Table? {
    if rows.isEmpty { return nil }
    let columns: [TableColumn<Row>] = [
      TableColumn(HeadingCell(words(.columnOrdinal), kind: "ordinal")) { _, number in
        TableCell(.text(words(.amendmentMark, NumberText.count(number))), kind: "ordinal")
      },
      TableColumn(HeadingCell(words(.columnRow))) { TableCell(names($0), isHeader: true, kind: "reference") },
      TableColumn(HeadingCell(words(.amendmentWhat))) { TableCell(.text(what($0)), kind: "name-cell") },
      TableColumn(HeadingCell(words(.amendmentFrom))) { from($0.line.change) },
      TableColumn(HeadingCell(words(.amendmentTo))) { to($0.line.change) },
      TableColumn(HeadingCell(words(.amendmentLetter))) { letter($0.line) },
      TableColumn(HeadingCell(words(.amendmentReason))) {
        TableCell(line: Inline.flow($0.line.change.reason), kind: "name-cell")
      },
    ]
    return Table(
      TableHead(id: "bang-dieu-chinh", caption: words(.amendmentCaption, NumberText.count(rows.count))), rows: rows,
      columns: columns)
  }

  /// The heading of the column; with the line or the duty, where the row has several.
  private func what(_ row: Row) -> String {
    guard let cell = row.line.change.cell else { return words(.amendmentWholeRow) }
    let (annex, place) = (row.view.annex(at: row.line.place), row.line.place)
    let label = annex.columns[cell.column].label
    let record = row.view.row(at: place)
    if let duty = cell.duty, record.duties.count > 1 {
      return words(.amendmentDuty, label, NumberText.count(duty + 1))
    }
    guard let line = cell.line, cell.duty == nil, record.lines.count > 1 else { return label }
    return words(.amendmentLine, label, NumberText.count(line + 1))
  }

  private func from(_ change: RowChange) -> TableCell {
    guard let cell = change.cell else { return .text("") }
    if cell.from.isEmpty { return TableCell(.aside(words(.amendmentBlank)), kind: "name-cell") }
    return TableCell(cell.from.paragraphs, kind: "name-cell")
  }

  private func to(_ change: RowChange) -> TableCell {
    guard let cell = change.cell else { return .status(context.mark(StatusCategory.withdrawn)) }
    return TableCell(cell.to.paragraphs, kind: "name-cell")
  }

  private func letter(_ line: AmendmentLine) -> TableCell {
    let letter = context.library.letters[line.letter]
    let address = links.path.relative(to: SitePaths.letter(letter))
    return TableCell(
      [[.link(Link(context.name(ofLetter: line.letter, of: line.date), to: address))]], kind: "name-cell")
  }
}

extension String {
  /// Its lines, each a paragraph.
  var paragraphs: [[Inline]] {
    nonEmptyLines.map { Inline.flow($0) }
  }
}
