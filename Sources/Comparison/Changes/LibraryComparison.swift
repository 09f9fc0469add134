package import PlanModel

/// A library as the records that are compared; made once where it is compared more than once.
package struct PreparedLibrary: Sendable {
  fileprivate let records: [Record]
  fileprivate let reports: [Record]
  fileprivate let receipts: [Record]
  fileprivate let events: [Record]
  fileprivate let figures: [Record]
  fileprivate let log: LogRecords
  fileprivate let prose: [DocumentProse]

  /// Takes a library; of what the other side is known to say too no records are made.
  package init(_ library: PlanLibrary, without common: CommonParts = CommonParts()) {
    let flat = LibraryRecords(library, without: common)
    log = LogRecords(flat)
    let reports = log.reports()
    events = log.events { Self.token(of: reports[$0], $0) }
    figures = log.figures { Self.token(of: reports[$0], $0) }
    (records, self.reports, receipts) = (flat.all(), reports, log.receipts())
    prose = DocumentProse.all(in: library)
  }

  /// Names a report to its entries.
  fileprivate static func token(of report: Record, _ position: Int) -> String { "\(position) \(report.subject.id)" }
}

/// Every difference between two libraries, in the order of the content; what follows from another change is left out.
package enum LibraryComparison {
  package static func changes(from old: PreparedLibrary, to new: PreparedLibrary) -> [Change] {
    let matching = Matching(old.reports, new.reports)
    let told = told(of: new, as: matching, from: old)
    return RecordComparison.changes(old.records, new.records).withoutConsequences
      + ProseComparison.changes(old.prose, new.prose)
      + RecordComparison.changes(old.reports, new.reports, matching)
      + RecordComparison.changes(old.events, told.events) + RecordComparison.changes(old.figures, told.figures)
      + RecordComparison.changes(old.receipts, new.receipts)
  }

  /// The documents in Vietnamese whose text only one side knows: a model file of an older version does not keep it.
  package static func unknownTexts(_ old: PreparedLibrary, _ new: PreparedLibrary) -> [String] {
    ProseComparison.unknown(old.prose, new.prose)
  }

  /// The entries and figures of the new side, belonging to the reports of the old side that theirs are the same as.
  private static func told(
    of new: PreparedLibrary, as matching: Matching, from old: PreparedLibrary
  ) -> (events: [Record], figures: [Record]) {
    var tokens = new.reports.indices.map { "new \(PreparedLibrary.token(of: new.reports[$0], $0))" }
    for (before, after) in matching.pairs { tokens[after] = PreparedLibrary.token(of: old.reports[before], before) }
    let isAsMade = tokens.indices.allSatisfy { tokens[$0] == PreparedLibrary.token(of: new.reports[$0], $0) }
    return isAsMade ? (new.events, new.figures) : (new.log.events { tokens[$0] }, new.log.figures { tokens[$0] })
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
