import Comparison
import Diagnostics
import PlanLoading
import PlanModel
import VietnameseText

/// Holds a review against the acceptances of its new side.
struct AcceptanceCheck {
  private let acceptances: [Acceptance]
  private let cutOff: CalendarDate

  init(_ acceptances: [Acceptance], at cutOff: CalendarDate) {
    self.acceptances = acceptances
    self.cutOff = cutOff
  }

  /// Marks the lines all of whose changes are accepted; tells of acceptances that have expired or that nothing needs.
  func accept(_ lines: inout [ReviewLine]) -> [Diagnostic] {
    if acceptances.isEmpty { return [] }
    let valid = acceptances.filter { $0.expires >= cutOff }
    let byChange = Dictionary(valid.map { ($0.change, $0) }, uniquingKeysWith: { first, _ in first })
    var open: Set<String> = []
    for index in lines.indices where lines[index].rank.needsAttention {
      let keys = lines[index].members.map(\.key)
      open.formUnion(keys)
      let found = keys.compactMap { byChange[$0] }
      if found.count == keys.count { lines[index].acceptance = found.first }
    }
    return acceptances.compactMap { acceptance in
      let arguments = [
        "change": acceptance.change, "name": acceptance.name, "expires": TimeWriter.day(acceptance.expires),
      ]
      if acceptance.expires < cutOff {
        return Diagnostic(.reviewAcceptanceExpired, at: acceptance.place, arguments)
      }
      return open.contains(acceptance.change)
        ? nil : Diagnostic(.reviewAcceptanceUnneeded, at: acceptance.place, arguments)
    }
  }
}
