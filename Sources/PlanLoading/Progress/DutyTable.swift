import Diagnostics
import PlanModel

/// The duties that events of one plan can name, those of its annexes, its body and the letters: resolves what they say.
struct DutyTable {
  private struct Target {
    let duties: [String]
    let cluster: Ref<Cluster>?
  }

  private let targets: [String: Target]
  /// All duty ids: those of the annexes, then those of documents.
  private let ids: [String]

  init(_ annexes: [Annex], documents: [DocumentDuty] = []) {
    var targets: [String: Target] = [:]
    var ids: [String] = []
    let count = annexes.reduce(documents.count) { $0 + $1.rows.reduce($1.rows.count) { $0 + $1.duties.count } }
    targets.reserveCapacity(count)
    ids.reserveCapacity(count)
    for annex in annexes {
      for row in annex.rows {
        targets[row.id] = Target(duties: row.duties.map(\.id), cluster: row.cluster)
        for duty in row.duties {
          targets[duty.id] = Target(duties: [duty.id], cluster: row.cluster)
          ids.append(duty.id)
        }
      }
    }
    for duty in documents.map(\.duty) {
      targets[duty.id] = Target(duties: [duty.id], cluster: nil)
      ids.append(duty.id)
    }
    // An item with several duties stands for none of them, as a row does.
    for (item, duties) in Dictionary(grouping: documents, by: \.itemID) where targets[item] == nil {
      targets[item] = Target(duties: duties.map(\.duty.id), cluster: nil)
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

extension DocumentDuty {
  /// The duty's id without the number that several duties of one item have.
  fileprivate var itemID: String {
    let parts = duty.id.split(separator: ".", maxSplits: 1)
    return "\(parts.first ?? "").\(item.lowercased())"
  }
}
