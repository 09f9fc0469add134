extension AnnexGrid {
  /// A place of the table that is not covered exactly once.
  package struct Fault: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      /// No cell covers the column in this row.
      case gap
      /// Two cells cover it.
      case overlap
      /// A cell reaches beyond the last column or row, or covers nothing.
      case outside
    }

    package let kind: Kind
    /// True in the heading, false in the body.
    package let isHeading: Bool
    /// Position of the row in its part, and of the column.
    package let row: Int
    package let column: Int

    package init(kind: Kind, isHeading: Bool, row: Int, column: Int) {
      self.kind = kind
      self.isHeading = isHeading
      self.row = row
      self.column = column
    }
  }

  /// Every place that the cells do not cover exactly once; empty where the table is whole.
  package var faults: [Fault] {
    faults(in: headings, isHeading: true) + faults(in: body, isHeading: false)
  }

  private func faults(in rows: [Row], isHeading: Bool) -> [Fault] {
    var faults: [Fault] = []
    /// For each column the first row that is free again.
    var free = [Int](repeating: 0, count: columnCount)
    for (position, row) in rows.enumerated() {
      func add(_ kind: Fault.Kind, _ column: Int) {
        faults.append(Fault(kind: kind, isHeading: isHeading, row: position, column: column))
      }
      for cell in row.cells {
        let end = position + cell.rowSpan
        let isInside = cell.columns.lowerBound >= 0 && cell.columns.upperBound <= columnCount && end <= rows.count
        guard isInside, !cell.columns.isEmpty, cell.rowSpan > 0 else {
          add(.outside, cell.columns.lowerBound)
          continue
        }
        for column in cell.columns {
          if free[column] > position { add(.overlap, column) }
          free[column] = max(free[column], end)
        }
      }
      for column in 0..<columnCount where free[column] <= position { add(.gap, column) }
    }
    return faults
  }
}
