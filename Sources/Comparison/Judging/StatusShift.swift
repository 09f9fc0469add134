package import PlanModel

/// A commitment that stands otherwise at the new cut-off date than it stood at the old.
package struct StatusShift: Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Known to be done before, and no longer.
    case undone
    case newlyLate = "newly-late"
    /// Late against the adjusted deadline too, or adjusted once more.
    case slippedAgain = "slipped-again"
    /// Overdue now, and nothing says done or not done.
    case newlySilent = "newly-silent"
    case caughtUp = "caught-up"
  }

  package let kind: Kind
  package let old: Commitment
  package let new: Commitment
  /// Of the new side.
  package let name: String
  package let area: Name?

  /// The shifts between two states, by kind, each in the order of the documents.
  package static func shifts(from old: Assessments, to new: Assessments) -> [StatusShift] {
    let names = LibraryRecords(new.library)
    var before = EarlierCommitments(old)
    var shifts: [StatusShift] = []
    for plan in new.plans {
      for commitment in plan.commitments {
        guard let earlier = before.next(commitment.id), earlier !== commitment,
          let kind = kind(from: earlier, to: commitment)
        else { continue }
        let row = plan.row(of: commitment)
        let cluster = row.cluster.map { names.name($0).text } ?? "dòng \(row.id)"
        let what = commitment.milestone?.kind.word ?? commitment.duty.map { shortened($0.text) } ?? ""
        shifts.append(
          StatusShift(
            kind: kind, old: earlier, new: commitment, name: "\(cluster): \(what)",
            area: commitment.unit.map { names.name($0) }))
      }
    }
    return Kind.allCases.flatMap { kind in shifts.filter { $0.kind == kind } }
  }

  private static func kind(from old: Commitment, to new: Commitment) -> Kind? {
    let (before, now) = (old.status.category, new.status.category)
    if before.isDone, !now.isDone { return .undone }
    if !old.adjustments.isEmpty {
      let isAgain = new.adjustments.count > max(1, old.adjustments.count)
      let isLateAgain = new.adjusted?.status.category == .late && old.adjusted?.status.category != .late
      if isAgain || isLateAgain { return .slippedAgain }
    }
    if now == .late, before != .late { return .newlyLate }
    let wasBehind = before == .late || before == .noInformation
    if now == .noInformation, !wasBehind { return .newlySilent }
    return wasBehind && now.isDone ? .caughtUp : nil
  }

  /// A text of a length that fits into a name.
  static func shortened(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }
}

/// The commitments of an earlier state, asked for in document order.
private struct EarlierCommitments {
  /// By plan.
  private let commitments: [[Commitment]]
  /// Where the one after the last one found stands: most often it is asked for next.
  private var following = (plan: 0, position: 0)
  private lazy var places = Dictionary(
    commitments.indices.flatMap { plan in
      commitments[plan].enumerated().map { ($0.element.id, (plan: plan, position: $0.offset)) }
    }, uniquingKeysWith: { _, last in last })

  init(_ state: Assessments) {
    commitments = state.plans.map(\.commitments)
  }

  mutating func next(_ id: String) -> Commitment? {
    while following.plan < commitments.count, following.position == commitments[following.plan].count {
      following = (following.plan + 1, 0)
    }
    let isNext =
      following.plan < commitments.count && commitments[following.plan][following.position].id == id
    guard let place = isNext ? following : places[id] else { return nil }
    following = (place.plan, place.position + 1)
    return commitments[place.plan][place.position]
  }
}
