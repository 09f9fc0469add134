import Diagnostics
import PlanModel

extension AnnexBuilder {
  /// The milestones that the row sets, in column order; a blank cell sets none.
  mutating func milestones(of row: RowStanding) -> [PlannedMilestone] {
    var milestones: [PlannedMilestone] = []
    var earlier: (position: Int, due: TimeExpression)?
    for position in columns.indices {
      guard let kind = columns[position].milestone else { continue }
      guard let cell = row.cell(in: position) else {
        guard let missing = row.record.missing else { continue }
        milestones.append(PlannedMilestone(kind: kind, due: nil, missing: missing.value))
        continue
      }
      let due = time(in: cell)
      milestones.append(PlannedMilestone(kind: kind, due: due, missing: cell.cell.missing))
      guard let due, kind.isInSequence else { continue }
      if let before = earlier, let first = before.due.firstDay, let last = due.lastDay, last < first {
        let labels = ["later": columns[position].label, "earlier": columns[before.position].label]
        report(.annexDatesOrder, at: cell.place, labels)
      }
      earlier = (position, due)
    }
    return milestones
  }

  /// When a cell says; nil where it is missing or unreadable, the latter is reported.
  mutating func time(in cell: CellRecord?) -> TimeExpression? {
    guard let cell, cell.cell.missing == nil else { return nil }
    return value(cell.cell.text, at: cell.place, .time)
  }

  /// The occupancy of the row, and its other numbers by column position; nil for one that is lost or not read.
  mutating func quantities(of row: RowStanding) -> (occupancy: Quantity?, numbers: [Int: [Quantity?]]) {
    var occupancy: Quantity?
    var numbers: [Int: [Quantity?]] = [:]
    for position in columns.indices where columns[position].role == .occupancy || columns[position].role == .number {
      let column = columns[position]
      let lines = row.record.lines.flatMap(\.cells).filter { $0.column == position }
      if column.role == .number, row.isMissing, row.cell(in: position) == nil { numbers[position] = [nil] }
      for cell in [row.cell(in: position)].compactMap(\.self) + lines {
        let quantity = cell.cell.missing == nil ? value(cell.cell.text, at: cell.place, .quantity) : nil
        if column.role == .number, isNew(cell, in: row) { numbers[position, default: []].append(quantity) }
        guard let quantity else { continue }
        if column.role == .occupancy { occupancy = quantity }
        check(quantity, unit: column.role == .occupancy ? "%" : column.unit, in: column, at: cell.place)
      }
    }
    return (occupancy, numbers)
  }

  /// Whether a cell's number is this row's: one merged over several rows counts in the first.
  private mutating func isNew(_ cell: CellRecord, in row: RowStanding) -> Bool {
    row.scope.cells[cell.column] == nil || countedCells.insert(cell.keyPlace).inserted
  }

  /// An occupancy is a percentage; a number has the column's unit of measure or none.
  private mutating func check(_ quantity: Quantity, unit: String?, in column: AnnexColumn, at place: Place) {
    guard let unit else { return }
    if quantity.unit == unit || (quantity.unit == nil && column.role == .number) {
      let range = FixedDecimal(0)...FixedDecimal(100)
      let isWithin = range.contains(quantity.value) && (quantity.upper.map(range.contains) ?? true)
      if column.role == .occupancy, !isWithin { report(.percentageRange, at: place) }
    } else {
      let shown = quantity.unit.map { "là “\($0)”" } ?? "chưa ghi"
      report(.quantityUnit, at: place, ["unit": shown, "units": unit])
    }
  }

  /// Reads a text by the strict reader of its field and reports what it refuses.
  mutating func value<Value>(_ text: String, at place: Place, _ reader: ValueReader<Value>) -> Value? {
    switch reader.read(text) {
    case .success(let value): return value
    case .failure(let fault):
      diagnostics.append(fault.diagnostic(at: place))
      return nil
    }
  }
}

extension MilestoneKind {
  /// Whether it cannot come before the ones in this sequence that stand left of it.
  fileprivate var isInSequence: Bool {
    switch self {
    case .groundBreaking, .infrastructureCompletion, .inOperation: true
    case .siteClearance, .landHandover, .wastewaterStation: false
    }
  }
}
