import Diagnostics
import PlanModel

/// What must hold among the administrative units.
struct UnitChecks {
  let registers: Registers
  let records: [UnitRecord]

  func run(_ diagnostics: inout [Diagnostic]) {
    for record in records { checkEnd(record, &diagnostics) }
    let parents = records.map { record in record.parent.flatMap { registers.units.table.ref($0.value)?.index } }
    for start in CycleCheck.starts(parents.map { $0.map { [$0] } ?? [] }) {
      guard let parent = records[start].parent else { continue }
      diagnostics.append(Diagnostic(.unitParentCircle, at: parent.place, ["id": records[start].id.value]))
    }
  }

  /// A unit that ended names its successors or says why it does not; they take over on the next day.
  private func checkEnd(_ record: UnitRecord, _ diagnostics: inout [Diagnostic]) {
    guard let end = record.validity.to else {
      if let first = record.successors.first, !record.validity.hasEnd {
        diagnostics.append(Diagnostic(.successorsWithoutEnd, at: first.place))
      }
      return
    }
    if !record.namesSuccessors {
      diagnostics.append(Diagnostic(.successorsUndeclared, at: end.place))
    }
    for successor in record.successors {
      guard let unit = registers.units.table.ref(successor.value).flatMap({ registers.units[$0] }) else { continue }
      if !unit.exists(on: end.value.dayAfter) {
        diagnostics.append(Diagnostic(.successorNotValid, at: successor.place, ["id": successor.value]))
      }
    }
  }
}

extension AdministrativeUnit {
  /// Whether the unit exists on a day.
  func exists(on day: CalendarDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

extension Agency {
  /// Whether the agency exists on a day.
  func exists(on day: CalendarDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
