import Review

@testable import Comparison

/// Names a field of a record in a report, or a whole record where the field is empty.
struct Target: Hashable {
  let kind: String
  let id: String
  var field = ""
}

/// A field before and after an edit, in the words of a report.
struct FieldEdit: Hashable {
  let target: Target
  let before: String
  let after: String
}

/// What an edit does to the content and what a report has to say of it.
struct Edit {
  enum Effect: Hashable {
    case fields([FieldEdit])
    /// The fields are those that two records added to one place differ in.
    case added(Target, [FieldEdit])
    case removed(Target)
    case nothing
  }

  /// Edits of one zone shut each other out.
  let zone: String
  let kind: String
  let effect: Effect
  let apply: (inout ContentTrees) -> Void
}

/// A report as a bag of lines that can be compared.
struct Expectation {
  /// What tells two states of the content apart, each made by edits of the same shipped content.
  static func lines(from old: [String: Edit.Effect], to new: [String: Edit.Effect]) -> [String] {
    Set(old.keys).union(new.keys).flatMap { zone in lines(from: old[zone], to: new[zone]) }.sorted()
  }

  private static func lines(from old: Edit.Effect?, to new: Edit.Effect?) -> [String] {
    let target = [old, new].compactMap { $0?.record }.first
    let isAddition = [old, new].contains { $0?.isAddition ?? false }
    let (before, after) = (old?.isPresent ?? !isAddition, new?.isPresent ?? !isAddition)
    if !before, !after { return [] }
    if before != after {
      return target.map { ["\(after ? "added" : "removed") \($0.kind) \(stable($0.kind, $0.id))"] } ?? []
    }
    var fields: [Target: (String, String)] = [:]
    for edit in old?.fields ?? [] { fields[edit.target] = (edit.after, edit.before) }
    for edit in new?.fields ?? [] { fields[edit.target] = (fields[edit.target]?.0 ?? edit.before, edit.after) }
    return fields.filter { $0.value.0 != $0.value.1 }.map { line($0.key, $0.value.0, $0.value.1) }
  }

  /// A duty by its row: its number depends on the duties before it.
  private static func stable(_ kind: String, _ id: String) -> String {
    kind == "duty" ? String(id.prefix { $0 != "." }) : id
  }

  private static func line(_ target: Target, _ old: String, _ new: String) -> String {
    "changed \(target.kind) \(stable(target.kind, target.id)) \(target.field): \(old) → \(new)"
  }

  /// A report in the same words.
  static func lines(of changes: [Change]) -> [String] {
    changes.map { change in
      let subject = change.subject
      let isNamedByPlace = subject?.kind == .group || subject?.kind == .passage
      let id = isNamedByPlace ? "" : subject?.id ?? ""
      guard let field = change.field else {
        let kind = subject?.kind.rawValue ?? ""
        return "\(change.kind.rawValue) \(kind) \(stable(kind, id))"
      }
      let target = Target(kind: subject?.kind.rawValue ?? "", id: id, field: field.key)
      return line(target, change.oldValue.shown, change.newValue.shown)
    }.sorted()
  }
}

extension Edit.Effect {
  fileprivate var record: Target? {
    switch self {
    case .added(let target, _), .removed(let target): target
    case .fields, .nothing: nil
    }
  }

  fileprivate var isAddition: Bool {
    if case .added = self { return true }
    return false
  }

  fileprivate var isPresent: Bool {
    if case .removed = self { return false }
    return true
  }

  fileprivate var fields: [FieldEdit] {
    switch self {
    case .fields(let fields), .added(_, let fields): fields
    case .removed, .nothing: []
    }
  }
}

/// Random numbers that a seed makes (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
}
