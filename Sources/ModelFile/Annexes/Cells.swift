import DataSyntax
import Diagnostics
import PlanModel

extension AnnexCell: ModelRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    if !text.isEmpty { record.field("text", text) }
    record.field("missing", missing)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(text: try fields.optional("text") ?? "", missing: try fields.optional("missing"))
  }
}

extension ModelOutput {
  /// Cells by the id of their column, one per line, from left to right.
  mutating func cells(_ cells: [(column: String, cell: AnnexCell)]) {
    guard !cells.isEmpty else { return }
    object("cells") { record in
      for (column, cell) in cells { record.field(named: column, cell) }
    }
  }

  mutating func cells(_ cells: [Int: AnnexCell], _ columnIDs: [String]) {
    self.cells(columnIDs.enumerated().compactMap { position, id in cells[position].map { (id, $0) } })
  }

  /// Blank cells are left out.
  mutating func cells(_ cells: [AnnexCell], _ columnIDs: [String]) {
    self.cells(zip(columnIDs, cells).filter { !$1.isBlank }.map { ($0, $1) })
  }
}

extension ModelFields {
  func cells(_ columns: Positions) throws(ModelFault) -> [Int: AnnexCell] {
    var cells: [Int: AnnexCell] = [:]
    for entry in try input("cells")?.fields().entries ?? [] {
      let value = ModelInput(node: entry.value, scope: object.scope)
      guard let position = columns[entry.key] else { throw value.fault(.modelReferenceUnknown, ["id": entry.key]) }
      cells[position] = try AnnexCell(from: value)
    }
    return cells
  }
}
