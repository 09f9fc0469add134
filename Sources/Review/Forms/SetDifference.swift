import Comparison

/// What was put into a set and what was taken out.
struct SetDifference {
  /// In Vietnamese: `thêm “a”; bớt “b”`.
  let text: String

  /// Nil where the values are no sets.
  init?(_ old: FieldValue, _ new: FieldValue) {
    guard old.isSet || new.isSet, let before = old.members, let after = new.members else { return nil }
    let added = after.filter { !before.contains($0) }.map { "thêm “\($0)”" }
    let removed = before.filter { !after.contains($0) }.map { "bớt “\($0)”" }
    if added.isEmpty, removed.isEmpty { return nil }
    text = (added + removed).joined(separator: "; ")
  }
}

extension FieldValue {
  fileprivate var isSet: Bool {
    switch self {
    case .set, .references: true
    default: false
    }
  }

  fileprivate var members: [String]? {
    switch self {
    case .none: []
    case .set(let texts): texts
    case .references(let names): names.map(\.text)
    default: nil
    }
  }
}
