package import Diagnostics

/// What makes two messages about templates the same: a partial of many pages has its fault once.
struct FaultKey: Hashable {
  var id: String
  var place: Place
}

extension Sequence<Diagnostic> {
  /// The messages without those that repeat an earlier one's id and place, as pages that share a faulty partial make.
  package func withoutRepeats() -> [Diagnostic] {
    var seen: Set<FaultKey> = []
    return filter { seen.insert(FaultKey(id: $0.id, place: $0.place)).inserted }
  }
}
