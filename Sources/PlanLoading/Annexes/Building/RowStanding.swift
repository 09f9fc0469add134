import Diagnostics
import PlanModel

/// A row while it is built: its record, what it takes over from its groups, and what was resolved so far.
struct RowStanding {
  let id: String
  let record: RowRecord
  let scope: BodyScope
  /// The row's own cells by column position.
  let own: [CellRecord?]
  var unit: Ref<AdministrativeUnit>?
  var developer: AgencyListReader.Developer = .none

  init(_ record: RowRecord, id: String, scope: BodyScope, columnCount: Int) {
    self.id = id
    self.record = record
    self.scope = scope
    var own = [CellRecord?](repeating: nil, count: columnCount)
    for cell in record.cells { own[cell.column] = cell }
    self.own = own
  }

  /// What stands in a column for the whole row: its own cell or the merged cell of a group.
  func cell(in column: Int?) -> CellRecord? {
    column.flatMap { own[$0] ?? scope.cells[$0] }
  }

  var isMissing: Bool { record.missing != nil }
  var ordinal: String { String(record.ordinal?.value ?? 0) }
}
