import PlanModel
import VietnameseText

/// Flattens a log: its reports, its entries and what it says to be complete.
///
/// Entries carry no id of their own; they are matched by what they tell, wherever they stand. An entry belongs to its
/// report by a token that both sides share, so that a report whose period was corrected does not change its entries.
struct LogRecords {
  let library: LibraryRecords
  /// Where an entry's duty stands: the row's district and pages.
  let duties: [String: (area: Name?, touches: [Touch])]
  /// The position of each report among those of its file.
  let positions: [Int]

  init(_ library: LibraryRecords) {
    self.library = library
    var seen: [String: Int] = [:]
    positions = library.library.log.reports.map { report in
      defer { seen[report.origin.file, default: 0] += 1 }
      return seen[report.origin.file, default: 0]
    }
    var duties: [String: (area: Name?, touches: [Touch])] = [:]
    let named = Set(library.library.log.reports.lazy.flatMap(\.events).compactMap(\.duty))
    if !named.isEmpty {
      for plan in library.library.plans {
        for annex in plan.annexes {
          let records = AnnexRecords(library, plan: plan, annex: annex)
          for row in annex.rows {
            for duty in row.duties where named.contains(duty.id) {
              let leads = duty.leads.map { Touch.agency(library.name($0).id) }
              duties[duty.id] = (row.unit.map(library.name), records.touches(of: row) + leads)
            }
          }
        }
      }
    }
    self.duties = duties
  }

  var log: ProgressLog { library.library.log }

  func receipts() -> [Record] { log.receipts.map(receipt) }

  func receipt(_ receipt: PeriodReceipt) -> Record {
    let period = TimeWriter.inSentence(receipt.period)
    return Record(
      .receipt, "\(receipt.plan).\(period)", name: "Sổ báo cáo \(period), kế hoạch năm \(receipt.plan)",
      fields: [Field("registeredTo", "đã vào sổ đến ngày", .day(receipt.registeredTo), .register)],
      standing: .told, origin: receipt.origin, path: [], touches: [.regime])
  }

  func reports() -> [Record] {
    log.reports.indices.map { position in
      var record = report(position)
      record.keys = keys(of: log.reports[position])
      return record
    }
  }

  /// A report by its position; by what it is matched is not said.
  func report(_ position: Int) -> Record {
    let report = log.reports[position]
    let period = period(of: report)
    let sender = library.name(report.from)
    return Record(
      .report, id(of: report), name: "Báo cáo của \(sender.text), \(period)", fields: fields(of: report),
      standing: .told, origin: report.origin, path: [.key("reports"), .item(positions[position])],
      area: library.library.agencies[report.from].unit.map(library.name), touches: [.agency(sender.id), .regime])
  }

  func id(of report: ProgressReport) -> String { "\(library.name(report.from).id).\(period(of: report))" }

  private func period(of report: ProgressReport) -> String {
    report.period.map { TimeWriter.inSentence($0) } ?? "chưa rõ kỳ"
  }

  private func keys(of report: ProgressReport) -> [String] {
    let sender = library.name(report.from).id
    let head = "\(sender)|\(period(of: report))"
    let told = report.events.map { key(of: $0) } + report.figures.map { key(of: $0) }
    let events = told.joined(separator: ";")
    return ["\(head)|\(events)", head, "\(sender)|\(events)", "\(sender)|\(report.origin.file)"]
  }

  private func fields(of report: ProgressReport) -> [Field] {
    [
      Field("period", "kỳ báo cáo", FieldValue(report.period, FieldValue.period), .reported),
      Field("from", "đơn vị gửi", .reference(library.name(report.from)), .reported),
      Field("submitted", "ngày gửi", FieldValue(report.submitted, FieldValue.day), .reported),
      Field("countedTo", "số liệu tính đến ngày", FieldValue(report.countedTo, FieldValue.day), .reported),
      Field("nothingToReport", "không phát sinh", FieldValue(yes: report.hasNothingToReport), .reported),
      Field("document", "văn bản báo cáo", shown(report.document), .reported),
      Field("note", "ghi chú", FieldValue(report.note, FieldValue.text), .wording),
    ]
  }

  private func key(of figure: ReportedFigure) -> String {
    let subject = figure.cluster.map { library.name($0).id } ?? figure.unit.map { library.name($0).id } ?? ""
    return "\(figure.kind.rawValue)|\(subject)|\(TimeWriter.inSentence(figure.date))"
  }

  private func key(of event: ProgressEvent) -> String {
    let cluster = event.cluster.map { library.name($0).id } ?? ""
    return "\(event.kind.rawValue)|\(cluster)|\(event.duty ?? "")|\(TimeWriter.inSentence(event.date))"
  }
}
