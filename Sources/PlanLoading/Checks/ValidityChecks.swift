import Diagnostics
import PlanModel

/// The units and agencies that the rows of an annex name exist when the plan is issued.
struct ValidityChecks {
  private let absentUnits: [Ref<AdministrativeUnit>: AdministrativeUnit]
  private let absentAgencies: [Ref<Agency>: Agency]

  /// - Parameters:
  ///   - registers: of units and agencies.
  ///   - date: of the plan: a day, or a period that has one.
  init(_ registers: Registers, date: TimeExpression) {
    let (units, agencies) = (registers.units.known, registers.agencies.known)
    absentUnits = Dictionary(uniqueKeysWithValues: units.filter { !$0.element.exists(at: date) })
    absentAgencies = Dictionary(uniqueKeysWithValues: agencies.filter { !$0.element.exists(at: date) })
  }

  func run(_ result: AnnexResult, _ diagnostics: inout [Diagnostic]) {
    guard let annex = result.annex else { return }
    for (row, place) in zip(annex.rows, result.places.rows) {
      if let unit = row.unit.flatMap({ absentUnits[$0] }) {
        diagnostics.append(Diagnostic(.unitNotValid, at: place, ["id": unit.id]))
      }
      if absentAgencies.isEmpty { continue }
      var seen: Set<Ref<Agency>> = []
      let named = (row.developer.map { [$0] } ?? []) + row.duties.flatMap { $0.leads + $0.cooperating }
      for ref in named {
        guard let agency = absentAgencies[ref], seen.insert(ref).inserted else { continue }
        diagnostics.append(Diagnostic(.agencyNotValid, at: place, ["id": agency.id]))
      }
    }
  }
}
