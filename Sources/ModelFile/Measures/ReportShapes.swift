import PlanModel

/// Reports that came stand with their standing; of the others the ids of the bodies, by standing.
extension ReportCompliance: WrittenRecord {
  func writeFields(to record: inout ModelOutput) {
    day.writeFields(to: &record)
    record.field("tally", tally)
    record.list("received", obligations.filter { $0.standing.report != nil })
    let late = self[.notSubmitted]
    if case .notSubmitted(let asOf)? = late.first?.standing { record.field("registeredTo", asOf) }
    record.list("notSubmitted", late.map(\.body))
    record.list("notYetDue", self[.notYetDue].map(\.body))
    record.list("noInformation", self[.noInformation].map(\.body))
    record.list("unlisted", unlisted)
  }
}

extension ReportStandingKind: Written {}

extension ReportTally: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("total", total)
    record.field("submitted", submitted)
    record.field("nothingToReport", nothingToReport)
    record.object("counts") { record in
      for kind in ReportStandingKind.allCases where self[kind] > 0 { record.field(named: kind.rawValue, self[kind]) }
    }
  }
}

/// A report that came.
extension ReportObligation: WrittenRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("body", body)
    record.field("standing", standing.kind)
    record.field("report", standing.report?.id)
    if case .late(_, let days) = standing { record.field("days", days) }
  }
}

extension ReportingDay {
  func writeFields(to record: inout ModelOutput) {
    record.field("duty", duty + 1)
    record.list("reporters", reporters)
    record.list("recipients", recipients)
    record.field("period", period)
    record.field("lastDay", lastDay)
  }
}
