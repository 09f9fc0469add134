import Diagnostics

/// Tables.
extension BlockBuilder {
  mutating func table(_ node: RawNode, _ alignments: [Table.Alignment], quotes: Int) -> Block? {
    let header = headerIndex(of: node)
    guard let first = node.children.first else { return nil }
    cover(header..<header + 2)
    let top = row(first, index: header, quotes: quotes)
    let rows = node.children.dropFirst().map { row($0, index: index(ofLine: $0.line), quotes: quotes) }
    let end = rows.last?.place.end ?? text.place(ofLine: min(header + 1, text.lineCount - 1)).end
    let table = Table(alignments: alignments, header: top, rows: rows)
    return Block(.table(table), at: Place(path: text.path, start: top.place.start, end: end))
  }

  /// The index of the line with a table's header; cmark gives that of the paragraph which the table interrupts.
  func headerIndex(of table: RawNode) -> Int {
    let below = table.children.count > 1 ? table.children[1].line - 1 : table.endLine
    return max(index(ofLine: below) - 1, 0)
  }

  private mutating func row(_ node: RawNode, index: Int, quotes: Int) -> Table.Row {
    cover(index..<index + 1)
    let line = parsed.line(index)
    let start = max(content(of: index, quotes: quotes), min(line.lowerBound + node.column - 1, line.upperBound))
    let content = start..<max(start, line.upperBound)
    let written = TableLine(parsed, content).cells
    if written.count > node.children.count {
      let lost = written[node.children.count...]
      let range = (lost.first?.lowerBound ?? start)..<(lost.last?.upperBound ?? start)
      let arguments = ["cells": String(written.count), "columns": String(node.children.count)]
      report(Diagnostic(.markdownTableExtraCell, at: parsed.place(range, line: index), arguments))
    }
    let end = parsed.trimmedEnd(content).upperBound..<parsed.trimmedEnd(content).upperBound
    let cells = node.children.enumerated().map { column, cell in
      self.cell(cell, column < written.count ? written[column] : end, index: index)
    }
    return Table.Row(cells: cells, place: parsed.place(parsed.trimmedEnd(content), line: index))
  }

  private mutating func cell(_ node: RawNode, _ range: Range<Int>, index: Int) -> Table.Cell {
    var leaf = LeafText(path: text.path)
    leaf.add(range, line: index, of: parsed, unescapingBars: true)
    var inlines = InlineBuilder(leaf)
    let read = inlines.inlines(node.children)
    take(inlines)
    return Table.Cell(inlines: read, place: parsed.place(range, line: index))
  }
}
