import Diagnostics
import PlanModel

/// The duties of one plan: resolves what events say they are about.
struct DutyTable {
  private struct Target {
    let duties: [String]
    let cluster: Ref<Cluster>?
  }

  private let targets: [String: Target]
  /// All duty ids in the order of the annexes.
  private let ids: [String]

  init(_ annexes: [Annex]) {
    var targets: [String: Target] = [:]
    var ids: [String] = []
    for annex in annexes {
      for row in annex.rows {
        targets[row.id] = Target(duties: row.duties.map(\.id), cluster: row.cluster)
        for duty in row.duties {
          targets[duty.id] = Target(duties: [duty.id], cluster: row.cluster)
          ids.append(duty.id)
        }
      }
    }
    self.targets = targets
    self.ids = ids
  }

  /// The duty id that an event names, a row with one duty standing for that; what does not resolve is reported.
  func resolve(
    _ id: Located<String>?, cluster: Located<Ref<Cluster>>?, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let id else { return nil }
    guard let target = targets[id.value] else {
      let near = diagnostics.count * ids.count < 20_000 ? DidYouMean.nearest(to: id.value, among: ids) : nil
      diagnostics.append(
        Diagnostic(
          .eventDutyUnknown, at: id.place, ["id": id.value], suggestion: near.map(DidYouMean.question)))
      return nil
    }
    guard let duty = target.duties.first, target.duties.count == 1 else {
      let choices = target.duties.isEmpty ? "không có" : target.duties.joined(separator: ", ")
      diagnostics.append(Diagnostic(.eventDutyOfRow, at: id.place, ["id": id.value, "choices": choices]))
      return nil
    }
    if let cluster, let own = target.cluster, own != cluster.value {
      diagnostics.append(Diagnostic(.eventDutyCluster, at: cluster.place, ["id": id.value]))
    }
    return duty
  }
}
