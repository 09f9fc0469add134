/// Lays out the body rows of an annex for ``AnnexGrid``.
struct AnnexGridBody {
  private let annex: Annex
  private let merging: Bool
  private let ordinalColumn: Int?
  private var grid: [AnnexGrid.Row] = []
  private var nextTotal = 0
  /// The innermost cell of the open groups for each column, with the group it belongs to.
  private var groupCells: [(group: Int, cell: AnnexCell)?]
  /// Where the merged cell of a column began: grid row and position among that row's cells.
  private var open: [Merge?]

  private struct Merge {
    let group: Int
    let gridRow: Int
    let position: Int
    var rowSpan: Int
  }

  init(_ annex: Annex, mergingGroupCells: Bool) {
    self.annex = annex
    merging = mergingGroupCells
    ordinalColumn = annex.columns.firstIndex { $0.role == .ordinal }
    groupCells = Array(repeating: nil, count: annex.columns.count)
    open = Array(repeating: nil, count: annex.columns.count)
  }

  mutating func rows() -> [AnnexGrid.Row] {
    var stack: [Int] = []
    var next = 0
    for position in annex.rows.indices {
      addTotals(rowsBefore: position, groupsBefore: next)
      while let last = stack.last, annex.groups[last].rows.upperBound <= position { stack.removeLast() }
      while next < annex.groups.count, annex.groups[next].rows.lowerBound <= position {
        addHeading(of: next)
        if annex.groups[next].rows.contains(position) { stack.append(next) }
        next += 1
        addTotals(rowsBefore: position, groupsBefore: next)
      }
      if annex.rows[position].printedIn == nil { addRow(position, in: stack) }
    }
    addTotals(rowsBefore: annex.rows.count, groupsBefore: next)
    while next < annex.groups.count {
      addHeading(of: next)
      next += 1
      addTotals(rowsBefore: annex.rows.count, groupsBefore: next)
    }
    closeMerges()
    return grid
  }

  /// The totals that stand here; they part the merged cells around them.
  private mutating func addTotals(rowsBefore: Int, groupsBefore: Int) {
    while nextTotal < annex.totals.count, annex.totals[nextTotal].rowsBefore == rowsBefore,
      annex.totals[nextTotal].groupsBefore == groupsBefore
    {
      closeMerges()
      let total = annex.totals[nextTotal]
      let first = annex.columns.indices.first { $0 > 0 && total.cells[$0] != nil } ?? annex.columns.count
      let label = AnnexGrid.Cell(columns: 0..<first, content: AnnexCell(text: total.label))
      let sums = (first..<annex.columns.count).map { column in
        AnnexGrid.Cell(columns: column..<column + 1, content: total.cells[column] ?? .blank)
      }
      grid.append(.init(subject: .total(nextTotal), cells: [label] + sums))
      nextTotal += 1
    }
  }

  private mutating func addHeading(of position: Int) {
    if annex.groups[position].isUntitled { return }
    closeMerges()
    let group = annex.groups[position]
    let heading = AnnexCell(text: group.heading, missing: group.missing)
    grid.append(.init(subject: .group(position), cells: wide(heading, beside: group.marker)))
  }

  private mutating func addRow(_ position: Int, in stack: [Int]) {
    let row = annex.rows[position]
    if row.isLost(ordinalColumn: ordinalColumn) {
      closeMerges()
      let cell = AnnexCell(text: "", missing: row.missing)
      grid.append(.init(subject: .lostRow(position), cells: wide(cell, beside: String(row.ordinal))))
      return
    }
    gatherGroupCells(stack)
    for column in row.cells.indices where !row.cells[column].isBlank { groupCells[column] = nil }
    let perLine = columnsOfLines(in: row)
    for line in 0..<max(1, row.lines.count) {
      var cells: [AnnexGrid.Cell] = []
      for column in annex.columns.indices {
        if let merged = groupCells[column] {
          if line == 0, let cell = groupCell(merged, over: row, in: column, at: cells.count) { cells.append(cell) }
        } else if let cell = ownCell(of: row, line: line, in: column, isPerLine: perLine[column]) {
          cells.append(cell)
        }
      }
      grid.append(.init(subject: .line(row: position, line: line), cells: cells))
    }
  }

  private mutating func gatherGroupCells(_ stack: [Int]) {
    for column in groupCells.indices { groupCells[column] = nil }
    for group in stack {
      for (column, cell) in annex.groups[group].cells where groupCells.indices.contains(column) {
        groupCells[column] = (group, cell)
      }
    }
  }

  private func columnsOfLines(in row: AnnexRow) -> [Bool] {
    var perLine = [Bool](repeating: false, count: annex.columns.count)
    for line in row.lines {
      for column in line.cells.keys where perLine.indices.contains(column) { perLine[column] = true }
    }
    return perLine
  }

  /// The group's cell where it begins in this row; nil where the merged cell above goes on.
  private mutating func groupCell(
    _ merged: (group: Int, cell: AnnexCell), over row: AnnexRow, in column: Int, at position: Int
  ) -> AnnexGrid.Cell? {
    let height = max(1, row.lines.count)
    if open[column]?.group == merged.group {
      open[column]?.rowSpan += height
      return nil
    }
    close(column)
    if merging { open[column] = Merge(group: merged.group, gridRow: grid.count, position: position, rowSpan: height) }
    return .init(columns: column..<column + 1, rowSpan: height, content: merged.cell)
  }

  /// A cell of the row over all its lines, or of this line alone; nil in the lines that the row's cell covers.
  private mutating func ownCell(
    of row: AnnexRow, line: Int, in column: Int, isPerLine: Bool
  ) -> AnnexGrid.Cell? {
    let columns = column..<column + 1
    close(column)
    if isPerLine { return .init(columns: columns, content: row.lines[line].cells[column] ?? .blank) }
    if line > 0 { return nil }
    return .init(columns: columns, rowSpan: max(1, row.lines.count), content: content(of: row, in: column))
  }

  private func content(of row: AnnexRow, in column: Int) -> AnnexCell {
    if column == ordinalColumn { return AnnexCell(text: String(row.ordinal)) }
    return row.cells.indices.contains(column) ? row.cells[column] : .blank
  }

  /// The number in the ordinal column, and one cell over the columns on each side of it; the wider side has the text.
  private func wide(_ cell: AnnexCell, beside marker: String?) -> [AnnexGrid.Cell] {
    let all = 0..<annex.columns.count
    guard let marker, let ordinalColumn, all.count > 1 else { return [.init(columns: all, content: cell)] }
    let (before, after) = (0..<ordinalColumn, ordinalColumn + 1..<all.upperBound)
    let number = AnnexGrid.Cell(columns: ordinalColumn..<ordinalColumn + 1, content: AnnexCell(text: marker))
    let left = AnnexGrid.Cell(columns: before, content: before.count > after.count ? cell : .blank)
    let right = AnnexGrid.Cell(columns: after, content: before.count > after.count ? .blank : cell)
    return [left, number, right].filter { !$0.columns.isEmpty }
  }

  private mutating func closeMerges() {
    for column in open.indices { close(column) }
  }

  /// Writes the height that a merged cell has reached into the cell.
  private mutating func close(_ column: Int) {
    guard let merge = open[column] else { return }
    open[column] = nil
    let row = grid[merge.gridRow]
    var cells = row.cells
    let cell = cells[merge.position]
    cells[merge.position] = .init(columns: cell.columns, rowSpan: merge.rowSpan, content: cell.content)
    grid[merge.gridRow] = .init(subject: row.subject, cells: cells)
  }
}
