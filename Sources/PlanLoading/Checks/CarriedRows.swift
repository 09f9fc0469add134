import Diagnostics
import PlanModel

/// What must hold among the plans: rows and figures that carry on those of earlier ones.
struct CarriedRows {
  private struct Row {
    let year: Int
    let cluster: Ref<Cluster>?
  }

  private let rows: [String: Row]
  private let ids: [String]

  /// Takes the annexes of all plans with their years.
  init(_ annexes: [(year: Int, annex: Annex)]) {
    var rows: [String: Row] = [:]
    var ids: [String] = []
    for (year, annex) in annexes {
      for row in annex.rows {
        rows[row.id] = Row(year: year, cluster: row.cluster)
        ids.append(row.id)
      }
    }
    self.rows = rows
    self.ids = ids
  }

  /// A row is carried from a row that exists, of an earlier plan, for the same cluster.
  func check(_ result: AnnexResult, year: Int, _ diagnostics: inout [Diagnostic]) {
    guard let annex = result.annex else { return }
    for (row, place) in zip(annex.rows, result.places.carried) {
      guard let place, let id = row.carriedFrom else { continue }
      guard let earlier = rows[id] else {
        let near = diagnostics.count * ids.count < 20_000 ? DidYouMean.nearest(to: id, among: ids) : nil
        diagnostics.append(
          Diagnostic(
            .referenceUnknown, at: place, ["kind": "dòng phụ lục", "id": id],
            suggestion: near.map(DidYouMean.question)))
        continue
      }
      if earlier.year >= year {
        diagnostics.append(
          Diagnostic(.carriedNotEarlier, at: place, ["year": String(earlier.year), "own": String(year)]))
      } else if let own = row.cluster, let other = earlier.cluster, own != other {
        diagnostics.append(Diagnostic(.carriedOtherCluster, at: place, ["id": id]))
      }
    }
  }
}

/// Figures of targets that carry on one of an earlier plan.
struct ContinuedFigures {
  let plans: [(year: Int, record: PlanRecord)]

  func run(_ diagnostics: inout [Diagnostic]) {
    var figures: [Int: [String]] = [:]
    for (year, record) in plans { figures[year] = record.targets.flatMap(\.figures).map(\.id.value) }
    for (year, record) in plans {
      for predecessor in record.targets.flatMap(\.figures).compactMap(\.continues) {
        guard let plan = predecessor.plan else { continue }
        let arguments = ["year": String(plan.value), "own": String(year)]
        guard let known = figures[plan.value] else {
          diagnostics.append(Diagnostic(.sitePlanInForce, at: plan.place, arguments))
          continue
        }
        if plan.value >= year {
          diagnostics.append(Diagnostic(.carriedNotEarlier, at: plan.place, arguments))
        } else if let figure = predecessor.figure, !known.contains(figure.value) {
          let near = DidYouMean.nearest(to: figure.value, among: known)
          diagnostics.append(
            Diagnostic(
              .referenceUnknown, at: figure.place, ["kind": "chỉ tiêu", "id": figure.value],
              suggestion: near.map(DidYouMean.question)))
        }
      }
    }
  }
}
