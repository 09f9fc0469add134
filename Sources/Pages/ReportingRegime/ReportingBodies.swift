import PlanModel

extension ReportingDossier {
  /// A body and period of which anything is known.
  var bodyTable: Table? {
    let known = compliance.flatMap(\.obligations).filter {
      $0.standing.kind != .noInformation && $0.standing.kind != .notYetDue
    }
    if known.isEmpty { return nil }
    let columns = columns
    return Table(
      head("tinh-hinh-gui-bao-cao", words(.reportingBodies, NumberText.count(known.count))), rows: known,
      columns: [
        columns.ordinal(),
        TableColumn(columns.heading(.columnReporter)) {
          TableCell(links.agency($0.body), isHeader: true, kind: "name-cell")
        },
        TableColumn(columns.heading(.columnPeriodReported)) { .text(DateText.period($0.day.period)) },
        TableColumn(columns.heading(.columnLastDay)) {
          TableCell(.text(DateText.day($0.day.lastDay)), kind: "date")
        },
        TableColumn(columns.heading(.columnSent)) {
          TableCell(.text($0.standing.report?.submitted.map(DateText.day) ?? ""), kind: "date")
        },
        TableColumn(columns.heading(.columnStatus)) { .status(context.mark($0.standing)) },
        TableColumn(columns.heading(.columnReportDocument)) { TableCell(document(of: $0)) },
      ], isLate: { $0.standing.kind == .late || $0.standing.kind == .notSubmitted })
  }

  /// The report as a document, that nothing happened, and its remark.
  private func document(of obligation: ReportObligation) -> [[Inline]] {
    guard let report = obligation.standing.report else { return [] }
    let nothing = obligation.hasNothingToReport ? [words(.reportNothing)] : []
    return ([report.document.map(context.words(of:))].compactMap(\.self) + nothing + [report.note].compactMap(\.self))
      .map { Inline.flow($0) }
  }
}

extension PageContext {
  /// The mark of a report: shape and words.
  func mark(_ standing: ReportStanding) -> StatusMark {
    switch standing {
    case .onTime: StatusMark(tone: .done, shape: "●", text: wording(.reportOnTime))
    case .late(_, let days):
      StatusMark(tone: .doneLate, shape: "■", text: wording(.reportLate, NumberText.count(days)))
    case .undated: StatusMark(tone: .doneLate, shape: "?", text: wording(.reportUndated))
    case .notSubmitted(let day):
      StatusMark(tone: .late, shape: "▲", text: wording(.reportNotSubmitted, DateText.day(day)))
    case .notYetDue: StatusMark(tone: .pending, shape: "○", text: wording(.reportNotDue))
    case .noInformation: StatusMark(tone: .unknown, shape: "…", text: wording(.reportingUnknown))
    }
  }
}
