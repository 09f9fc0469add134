import Diagnostics
import PlanModel

/// The units and agencies that the rows of an annex name exist when the plan is issued.
struct ValidityChecks {
  let registers: Registers
  /// A day, or a period that has one.
  let date: TimeExpression

  func run(_ result: AnnexResult, _ diagnostics: inout [Diagnostic]) {
    guard let annex = result.annex else { return }
    for (row, place) in zip(annex.rows, result.places.rows) {
      if let unit = row.unit.flatMap({ registers.units[$0] }), !unit.exists(at: date) {
        diagnostics.append(Diagnostic(.unitNotValid, at: place, ["id": unit.id]))
      }
      var seen: Set<Ref<Agency>> = []
      let named = (row.developer.map { [$0] } ?? []) + row.duties.flatMap { $0.leads + $0.cooperating }
      for ref in named where seen.insert(ref).inserted {
        guard let agency = registers.agencies[ref], !agency.exists(at: date) else { continue }
        diagnostics.append(Diagnostic(.agencyNotValid, at: place, ["id": agency.id]))
      }
    }
  }
}
