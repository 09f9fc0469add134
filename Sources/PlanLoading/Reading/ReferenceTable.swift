import Diagnostics
import PlanModel

/// The ids of one register, known before its records are: resolves what refers to them.
struct ReferenceTable<Element: Registered>: Sendable {
  /// What the register holds, in Vietnamese: `cụm công nghiệp`.
  let kind: String
  let ids: [String]
  let places: [Place]
  private let index: RegisterIndex<Element>

  /// Takes the ids in register order and reports those that occur twice, with both places.
  init(_ kind: String, ids: [Located<String>], _ diagnostics: inout [Diagnostic]) {
    self.kind = kind
    self.ids = ids.map(\.value)
    self.places = ids.map(\.place)
    self.index = RegisterIndex(self.ids)
    for (position, id) in ids.enumerated() where !id.value.isEmpty {
      guard let first = index.ref(id.value), first.index != position else { continue }
      let note = Diagnostic.Note("lần đầu ở đây", at: ids[first.index].place)
      diagnostics.append(
        Diagnostic(.registerDuplicateID, at: id.place, ["kind": kind, "id": id.value], notes: [note]))
    }
  }

  func ref(_ id: String) -> Ref<Element>? { index.ref(id) }
  var refs: [Ref<Element>] { index.refs }

  /// The record an id refers to; an unknown id is reported where it is written.
  func resolve(_ id: Located<String>?, _ diagnostics: inout [Diagnostic]) -> Ref<Element>? {
    guard let id else { return nil }
    if let ref = index.ref(id.value) { return ref }
    // A suggestion compares with every id: in a large register only the first messages get one.
    let near = diagnostics.count * ids.count < 20_000 ? DidYouMean.nearest(to: id.value, among: ids) : nil
    diagnostics.append(
      Diagnostic(
        .referenceUnknown, at: id.place, ["kind": kind, "id": id.value],
        suggestion: near.map(DidYouMean.question)))
    return nil
  }

  /// The records a list of ids refers to; an id that stands in the list twice is reported.
  func resolve(_ ids: [Located<String>], _ diagnostics: inout [Diagnostic]) -> [Ref<Element>] {
    if ids.count < 2 { return resolve(ids.first, &diagnostics).map { [$0] } ?? [] }
    var seen: Set<String> = []
    var refs: [Ref<Element>] = []
    for id in ids {
      if !seen.insert(id.value).inserted {
        diagnostics.append(Diagnostic(.referenceRepeated, at: id.place, ["id": id.value]))
      } else if let ref = resolve(id, &diagnostics) {
        refs.append(ref)
      }
    }
    return refs
  }
}
