package import Comparison
package import PlanLoading
import PlanModel

/// A change as a reviewer reads it, or several changes of one cause.
package struct ReviewLine: Sendable {
  /// One place that changed.
  package struct Member: Sendable {
    /// Names the change in the file of acceptances: it fits this old and this new value only.
    package let key: String
    package let name: String
    package let area: Name?
    package let oldPlace: SourcePlace?
    package let newPlace: SourcePlace?
    /// The pages that show it, from the root of the site, with the anchor.
    package let pages: [String]
  }

  package let rank: Rank
  package let kind: Change.Kind
  package let subject: SubjectKind
  /// The field's key and Vietnamese name; nil where whole records are new or gone.
  package let field: String?
  package let label: String?
  package let old: FieldValue
  package let new: FieldValue
  package let difference: Difference?
  /// At least one.
  package let members: [Member]
  /// How many records stand below a record that is new or gone, itself included.
  package let size: Int
  /// The change elsewhere that all members follow from.
  package let cause: String?
  package var acceptance: Acceptance?

  package var needsAttention: Bool { rank.needsAttention && acceptance == nil }
}

/// Makes lines of changes: identical changes become one line with a count.
struct LineMaker {
  var oldPlaces: PlaceFinder
  var newPlaces: PlaceFinder
  let pages: TouchedPages
  /// New name → what was renamed.
  let renames: [String: String]

  init(old: Side, new: Side, changes: [Change]) {
    oldPlaces = PlaceFinder(old)
    newPlaces = PlaceFinder(new)
    pages = TouchedPages(old: old.library, new: new.library)
    var renames: [String: String] = [:]
    for change in changes where change.field?.key == "name" {
      renames["\(change.oldValue.shown)→\(change.newValue.shown)"] = "đổi tên: \(change.record?.name ?? "")"
    }
    self.renames = renames
  }

  /// The lines by rank, then in the order of the content.
  mutating func lines(of changes: [Change]) -> [ReviewLine] {
    var order: [[String]] = []
    var groups: [[String]: [Change]] = [:]
    for (position, change) in changes.enumerated() {
      let signature = signature(of: change) ?? [String(position)]
      if groups[signature] == nil { order.append(signature) }
      groups[signature, default: []].append(change)
    }
    let lines = order.compactMap { groups[$0].flatMap { line(of: $0) } }
    return Rank.allCases.flatMap { rank in lines.filter { $0.rank == rank } }
  }

  /// What identical changes share; nil for what always stands alone.
  private func signature(of change: Change) -> [String]? {
    guard let field = change.field, let subject = change.subject, change.kind == .changed else { return nil }
    let head = [change.rank.rawValue, subject.kind.rawValue, field.key]
    if let (old, new) = change.unitsOfMeasure { return head + ["unit", old, new] }
    return head + [change.oldValue.canonical, change.newValue.canonical]
  }

  private mutating func line(of changes: [Change]) -> ReviewLine? {
    guard let first = changes.first, let subject = first.subject else { return nil }
    let isUnit = changes.count > 1 ? first.unitsOfMeasure : nil
    let old = isUnit.map { FieldValue.text($0.0) } ?? first.before ?? first.shownOld
    let new = isUnit.map { FieldValue.text($0.1) } ?? first.shownNew
    return ReviewLine(
      rank: first.rank, kind: first.kind, subject: subject.kind, field: first.field?.key,
      label: isUnit == nil ? first.field?.label : "đơn vị tính", old: old, new: new,
      difference: isUnit == nil ? Difference(from: old, to: new) : nil, members: changes.map { member($0) },
      size: first.kind == .changed ? 1 : first.record?.count ?? 1,
      cause: first.field?.key == "name" ? nil : renames["\(first.oldValue.shown)→\(first.newValue.shown)"],
      acceptance: nil)
  }

  private mutating func member(_ change: Change) -> ReviewLine.Member {
    ReviewLine.Member(
      key: ChangeKey.text(of: change), name: change.record?.name ?? "", area: change.record?.area,
      oldPlace: change.old.map { oldPlaces.place(of: $0, field: change.field?.key) },
      newPlace: change.new.map { newPlaces.place(of: $0, field: change.field?.key) },
      pages: pages.pages(of: change))
  }
}

extension Record {
  /// The value or deadline that a record is there to tell.
  fileprivate var main: FieldValue {
    if subject.kind == .amendment { return value("to") }
    let deadline = event == nil ? FieldValue.none : value("deadline")
    return deadline.isNone ? value("value") : deadline
  }
}

extension Change {
  /// The units of measure, where nothing else changed.
  var unitsOfMeasure: (String, String)? {
    guard case .quantity(let old) = oldValue, case .quantity(let new) = newValue, let before = old.unit,
      let after = new.unit, before != after, old.value == new.value, old.bound == new.bound
    else { return nil }
    return (before, after)
  }

  /// What the change puts in its place; of a new record the value that it gives.
  fileprivate var shownNew: FieldValue { kind == .added ? new?.main ?? .none : newValue }

  /// What was there; of a record that is gone the value that it gave.
  fileprivate var shownOld: FieldValue { kind == .removed ? old?.main ?? .none : oldValue }
}
