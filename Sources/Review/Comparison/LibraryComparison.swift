package import PlanModel

/// A library as the records that are compared; made once where it is compared more than once.
package struct PreparedLibrary: Sendable {
  fileprivate let records: [Record]
  fileprivate let reports: [Record]
  fileprivate let receipts: [Record]
  fileprivate let log: LogRecords

  package init(_ library: PlanLibrary) {
    let flat = LibraryRecords(library)
    log = LogRecords(flat)
    (records, reports, receipts) = (flat.all(), log.reports(), log.receipts())
  }
}

/// Every difference between two libraries, in the order of the content; what follows from another change is left out.
package enum LibraryComparison {
  package static func changes(from old: PreparedLibrary, to new: PreparedLibrary) -> [Change] {
    let matching = Matching(old.reports, new.reports)
    let partner = Dictionary(matching.pairs.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
    let oldEvents = old.log.events { "old \($0)" }
    let newEvents = new.log.events { report in partner[report].map { "old \($0)" } ?? "new \(report)" }
    return RecordComparison.changes(old.records, new.records).withoutConsequences
      + RecordComparison.changes(old.reports, new.reports, matching)
      + RecordComparison.changes(oldEvents, newEvents)
      + RecordComparison.changes(old.receipts, new.receipts)
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
