import Diagnostics
import PlanModel

/// The units and agencies that the rows of an annex name exist on the day of the plan.
struct ValidityChecks {
  let registers: Registers
  let date: CalendarDate

  func run(_ result: AnnexResult, _ diagnostics: inout [Diagnostic]) {
    guard let annex = result.annex else { return }
    for (row, place) in zip(annex.rows, result.places.rows) {
      if let unit = row.unit.flatMap({ registers.units[$0] }), !unit.exists(on: date) {
        diagnostics.append(Diagnostic(.unitNotValid, at: place, ["id": unit.id]))
      }
      var seen: Set<Ref<Agency>> = []
      let named = (row.developer.map { [$0] } ?? []) + row.duties.flatMap { $0.leads + $0.cooperating }
      for ref in named where seen.insert(ref).inserted {
        guard let agency = registers.agencies[ref], !agency.exists(on: date) else { continue }
        diagnostics.append(Diagnostic(.agencyNotValid, at: place, ["id": agency.id]))
      }
    }
  }
}
