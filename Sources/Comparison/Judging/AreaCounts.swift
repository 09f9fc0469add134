package import PlanModel

/// What changed in a district, in numbers.
package struct AreaCounts: Hashable, Sendable {
  /// Nil for what belongs to no district.
  package let area: Name?
  package var added = 0
  package var removed = 0
  /// Fields that say something else.
  package var changed = 0
  package var regressed = 0
  package var moved = 0
  package var newlyLate = 0
  package var caughtUp = 0

  init(_ area: Name?) {
    self.area = area
  }

  /// The districts with changes in register order, then what belongs to none.
  package static func table(_ changes: [Change], _ shifts: [StatusShift], in library: PlanLibrary) -> [AreaCounts] {
    var counts: [String: AreaCounts] = [:]
    func update(_ area: Name?, _ body: (inout AreaCounts) -> Void) {
      body(&counts[area?.id ?? "", default: AreaCounts(area)])
    }
    for change in changes { update(change.record?.area) { $0.count(change) } }
    for shift in shifts {
      update(shift.area) {
        if shift.kind == .newlyLate || shift.kind == .slippedAgain { $0.newlyLate += 1 }
        if shift.kind == .caughtUp { $0.caughtUp += 1 }
      }
    }
    let known = library.units.elements.compactMap { counts[$0.id] }
    let ids = Set(library.units.elements.map(\.id))
    let gone = counts.keys.filter { !$0.isEmpty && !ids.contains($0) }.sorted().compactMap { counts[$0] }
    return known + gone + [counts[""]].compactMap(\.self)
  }

  private mutating func count(_ change: Change) {
    switch change.kind {
    case .added: added += 1
    case .removed: removed += 1
    case .changed: changed += 1
    }
    if change.rank == .regress { regressed += 1 }
    if change.rank == .deadline { moved += 1 }
  }
}
