import Diagnostics
import PlanModel

extension AnnexGroup {
  /// The rows are told by the first one and their number; a group without rows stands before its `firstRow`.
  func write(to output: inout ModelOutput, _ columnIDs: [String], _ rowIDs: [String]) {
    output.object { record in
      record.field("depth", depth)
      record.field("marker", marker)
      record.field("heading", heading)
      record.field("missing", missing)
      record.field("unit", unit)
      if rowIDs.indices.contains(rows.lowerBound) { record.field("firstRow", rowIDs[rows.lowerBound]) }
      record.field("rowCount", rows.count)
      record.cells(cells, columnIDs)
      record.list("corrections", corrections)
      record.list("notes", notes)
      record.origin(origin)
    }
  }

  init(fields: ModelFields, _ columns: Positions, _ rows: Positions) throws(ModelFault) {
    self.init(
      depth: try fields.value("depth"), marker: try fields.optional("marker"), heading: try fields.value("heading"),
      missing: try fields.optional("missing"), unit: try fields.optional("unit"),
      rows: try Self.rows(fields, rows), cells: try fields.cells(columns),
      corrections: try fields.list("corrections"), notes: try fields.list("notes"), origin: try fields.origin())
  }

  private static func rows(_ fields: ModelFields, _ rows: Positions) throws(ModelFault) -> Range<Int> {
    let count: Int = try fields.value("rowCount")
    let first = try fields.input("firstRow").map { (row) throws(ModelFault) in try rows.position(row) } ?? rows.count
    guard count >= 0, count <= rows.count - first else {
      throw try fields.required("rowCount").fault(.modelRowCount, ["count": String(count)])
    }
    return first..<first + count
  }
}
