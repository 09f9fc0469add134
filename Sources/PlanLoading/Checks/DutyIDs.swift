import Diagnostics
import PlanModel

/// Duty ids are unique in the whole content: events name them without a file.
enum DutyIDs {
  /// Reports the duties of documents whose id is another duty's; duties of annexes that share an id are in rows that
  /// do, which is reported of the rows.
  ///
  /// - Parameters:
  ///   - ids: of the duties of documents.
  ///   - annexes: the ids of the duties of all annexes.
  ///   - diagnostics: takes the messages.
  static func check(
    _ ids: [Located<String>], among annexes: some Sequence<Located<String>>, _ diagnostics: inout [Diagnostic]
  ) {
    if ids.isEmpty { return }
    let wanted = Set(ids.map(\.value))
    var first: [String: Place] = [:]
    for id in annexes where wanted.contains(id.value) && first[id.value] == nil { first[id.value] = id.place }
    for id in ids {
      guard let place = first[id.value] else {
        first[id.value] = id.place
        continue
      }
      let note = Diagnostic.Note("lần đầu ở đây", at: place)
      diagnostics.append(
        Diagnostic(.registerDuplicateID, at: id.place, ["kind": "nhiệm vụ", "id": id.value], notes: [note]))
    }
  }
}
