import Diagnostics
import PlanModel

/// Duty ids are unique in the whole content: events name them without a file.
struct DutyIDs {
  private let ofAnnexes: [String: Place]

  /// Takes the duties of all annexes; those that share an id are in rows that do, which is reported of the rows.
  init(_ ids: [Located<String>]) {
    ofAnnexes = Dictionary(ids.map { ($0.value, $0.place) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports the duties of documents whose id is another duty's.
  func check(_ ids: [Located<String>], _ diagnostics: inout [Diagnostic]) {
    var first = ofAnnexes
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
