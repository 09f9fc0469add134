/// How serious a change is; the most serious first.
package enum Rank: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Progress going backwards.
  case regress
  /// A deadline moved.
  case deadline
  /// Rows, clusters or documents removed.
  case removal
  /// What was issued says something else.
  case issued
  /// What was reported says something else; the log is append-only.
  case reported
  case target
  /// New reports, events and observations.
  case progress
  /// Registers and new documents.
  case register
  case wording

  /// Whether a reviewer has to look at it before the plan is signed.
  package var needsAttention: Bool { self < .progress }

  package static func < (a: Rank, b: Rank) -> Bool { a.position < b.position }

  private var position: Int {
    switch self {
    case .regress: 0
    case .deadline: 1
    case .removal: 2
    case .issued: 3
    case .reported: 4
    case .target: 5
    case .progress: 6
    case .register: 7
    case .wording: 8
    }
  }
}

/// One difference between two states: a record that is new or gone, or a field that says something else.
package struct Change: Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case added, removed, changed
  }

  package let kind: Kind
  package let old: Record?
  package let new: Record?
  /// Nil where a whole record is new or gone.
  package let field: Field?
  package let oldValue: FieldValue
  package let newValue: FieldValue
  package var rank: Rank
  /// What the value was before, where the change is a new entry that goes on from an earlier one.
  package var before: FieldValue?

  /// The record on the new side, on the old where it is gone.
  package var record: Record? { new ?? old }
  package var subject: Subject? { record?.subject }

  private init(
    _ kind: Kind, old: Record?, new: Record?, field: Field?, oldValue: FieldValue, newValue: FieldValue, rank: Rank
  ) {
    (self.kind, self.old, self.new, self.field) = (kind, old, new, field)
    (self.oldValue, self.newValue, self.rank) = (oldValue, newValue, rank)
  }

  init(added record: Record) {
    self.init(
      .added, old: nil, new: record, field: nil, oldValue: .none, newValue: .none, rank: record.standing.added)
  }

  init(removed record: Record) {
    self.init(
      .removed, old: record, new: nil, field: nil, oldValue: .none, newValue: .none, rank: record.standing.removed)
  }

  init(_ old: Record, _ new: Record, field: Field, from oldValue: FieldValue, to newValue: FieldValue) {
    self.init(
      .changed, old: old, new: new, field: field, oldValue: oldValue, newValue: newValue,
      rank: field.concern.rank(from: oldValue, to: newValue))
  }
}

extension Concern {
  /// The rank of a change of such a field.
  func rank(from old: FieldValue, to new: FieldValue) -> Rank {
    if case .missing = old, case .missing = new { return .wording }
    return switch self {
    case .deadline: old.lastDay != nil && old.lastDay == new.lastDay ? .issued : .deadline
    case .issued: .issued
    case .reported: .reported
    case .progressValue: Difference.isDecrease(from: old, to: new) ? .regress : .reported
    case .estimate: new.isNone ? .reported : .regress
    case .target: .target
    case .register: .register
    case .wording: .wording
    }
  }
}
