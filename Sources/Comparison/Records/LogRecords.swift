import PlanModel
import VietnameseText

/// Flattens a log: its reports, its entries and what it says to be complete.
///
/// Entries carry no id of their own; they are matched by what they tell, wherever they stand. An entry belongs to its
/// report by a token that both sides share, so that a report whose period was corrected does not change its entries.
struct LogRecords {
  let library: LibraryRecords
  /// Where an entry's duty stands: the row's district and pages.
  private let duties: [String: (area: Name?, touches: [Touch])]

  init(_ library: LibraryRecords) {
    self.library = library
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

  private var log: ProgressLog { library.library.log }

  func receipts() -> [Record] {
    log.receipts.map { receipt in
      let period = TimeWriter.inSentence(receipt.period)
      return Record(
        .receipt, "\(receipt.plan).\(period)", name: "Sổ báo cáo \(period), kế hoạch năm \(receipt.plan)",
        fields: [Field("registeredTo", "đã vào sổ đến ngày", .day(receipt.registeredTo), .register)],
        standing: Standing(added: .progress, removed: .reported), origin: receipt.origin, path: [],
        touches: [.regime])
    }
  }

  func reports() -> [Record] {
    var seen: [String: Int] = [:]
    return log.reports.map { report in
      let position = seen[report.origin.file, default: 0]
      seen[report.origin.file] = position + 1
      let period = report.period.map { TimeWriter.inSentence($0) } ?? "chưa rõ kỳ"
      let sender = library.name(report.from)
      let head = "\(sender.id)|\(period)"
      let told = report.events.map { key(of: $0) } + report.figures.map { key(of: $0) }
      let events = told.joined(separator: ";")
      return Record(
        .report, "\(sender.id).\(period)", name: "Báo cáo của \(sender.text), \(period)",
        keys: ["\(head)|\(events)", head, "\(sender.id)|\(events)", "\(sender.id)|\(report.origin.file)"],
        fields: fields(of: report), standing: Standing(added: .progress, removed: .reported), origin: report.origin,
        path: [.key("reports"), .item(position)], area: library.library.agencies[report.from].unit.map(library.name),
        touches: [.agency(sender.id), .regime])
    }
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

  /// The entries of all reports; `token` names the report that one belongs to.
  func events(token: (_ report: Int) -> String) -> [Record] {
    var seen: [String: Int] = [:]
    var records: [Record] = []
    for (index, report) in log.reports.enumerated() {
      let position = seen[report.origin.file, default: 0]
      seen[report.origin.file] = position + 1
      let sender = Name(id: token(index), text: report.id)
      for (offset, event) in report.events.enumerated() {
        let path: [Step] = [.key("reports"), .item(position), .key("events"), .item(offset)]
        records.append(record(of: event, in: sender, path: path))
      }
    }
    return records
  }

  private func record(of event: ProgressEvent, in report: Name, path: [Step]) -> Record {
    let cluster = event.cluster.map(library.name)
    let about = [cluster?.text, event.duty.map { "nhiệm vụ \($0)" }].compactMap(\.self).joined(separator: ", ")
    let duty = event.duty.flatMap { duties[$0] }
    let area = event.cluster.map { library.area(of: $0) }
    let clusterTouches = [cluster.map { Touch.cluster($0.id) }, area.map { Touch.unit($0.id) }].compactMap(\.self)
    let fields = fields(of: event, in: report)
    return Record(
      .event, "\(event.kind.rawValue).\(event.duty ?? cluster?.id ?? "")",
      name: "\(about): \(event.kind.word) (\(TimeWriter.inSentence(event.date)))",
      keys: keys(of: event, in: report, fields), fields: fields, standing: standing(of: event), origin: event.origin,
      path: path, area: area ?? duty?.area, touches: clusterTouches + (duty?.touches ?? []), event: event)
  }

  private func standing(of event: ProgressEvent) -> Standing {
    let added: Rank =
      switch event.kind {
      case .withdrawn: .removal
      case .revisedSchedule where event.revision != nil: .deadline
      default: .progress
      }
    let isLoss = event.kind.isStepForward && !event.isEstimate
    return Standing(added: added, removed: isLoss ? .regress : .reported)
  }

  /// Everything alike; alike but in another report; the same happening of the report; of its kind; of its day; anywhere.
  private func keys(of event: ProgressEvent, in report: Name, _ fields: [Field]) -> [String] {
    let about = "\(event.cluster.map { library.name($0).id } ?? "")|\(event.duty ?? "")"
    let kind = event.kind.rawValue
    let date = TimeWriter.inSentence(event.date)
    let all = fields.dropFirst().map { $0.value.canonical }.joined(separator: "|")
    return [
      "\(report.id)|\(all)", all, "\(report.id)|\(kind)|\(about)|\(date)", "\(report.id)|\(kind)|\(about)",
      "\(report.id)|\(about)|\(date)", "\(kind)|\(about)|\(date)",
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
