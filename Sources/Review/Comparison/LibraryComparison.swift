package import PlanModel

/// Every difference between two libraries, in the order of the content; what follows from another change is left out.
package enum LibraryComparison {
  package static func changes(from old: PlanLibrary, to new: PlanLibrary) -> [Change] {
    let (old, new) = (LibraryRecords(old), LibraryRecords(new))
    let records = RecordComparison.changes(old.all(), new.all()).withoutConsequences
    return records + log(from: LogRecords(old), to: LogRecords(new))
  }

  private static func log(from old: LogRecords, to new: LogRecords) -> [Change] {
    let (oldReports, newReports) = (old.reports(), new.reports())
    let matching = Matching(oldReports, newReports)
    let partner = Dictionary(matching.pairs.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
    let oldEvents = old.events { "old \($0)" }
    let newEvents = new.events { report in partner[report].map { "old \($0)" } ?? "new \(report)" }
    return RecordComparison.changes(oldReports, newReports, matching)
      + RecordComparison.changes(oldEvents, newEvents)
      + RecordComparison.changes(old.receipts(), new.receipts())
  }
}

extension [Change] {
  /// Without the rows' group where only its heading was renamed, and without a rule that no duty is left to show.
  fileprivate var withoutConsequences: [Change] {
    var renamed: Set<[String]> = []
    for change in self where change.subject?.kind == .group && ["group", "marker"].contains(change.field?.key) {
      guard let old = change.old, let new = change.new else { continue }
      renamed.insert([old.groupTitle, new.groupTitle])
    }
    return filter { change in
      guard change.kind == .changed, let field = change.field else { return true }
      switch (change.subject?.kind, field.key) {
      case (.row, "group"): return !renamed.contains([change.oldValue.shown, change.newValue.shown])
      case (.annex, "dutyDue"): return !change.oldValue.isNone && !change.newValue.isNone
      default: return true
      }
    }
  }
}

extension Record {
  /// A group's marker and heading, as its rows name it.
  fileprivate var groupTitle: String { "\(value("marker").shown)|\(value("group").shown)" }
}
