import Diagnostics
import PlanModel

/// Rows of different annexes have different ids: `pl2-b-1` is row 1 of series `b` in `pl2`, and row 1 of `pl2-b`.
struct RowIDCheck {
  let annexes: [AnnexResult]

  func run(_ diagnostics: inout [Diagnostic]) {
    var seen: [String: (annex: String, place: Place)] = [:]
    for result in annexes {
      guard let annex = result.annex, !annex.id.isEmpty else { continue }
      for (row, place) in zip(annex.rows, result.places.rows) where row.ordinal > 0 {
        guard let first = seen[row.id] else {
          seen[row.id] = (annex.id, place)
          continue
        }
        // Annexes of one id, and a number twice in one annex, have their own messages.
        if first.annex == annex.id { continue }
        diagnostics.append(
          Diagnostic(
            .annexRowIDShared, at: place, ["id": row.id, "annex": first.annex],
            notes: [.init("lần đầu ở đây", at: first.place)]))
      }
    }
  }
}
