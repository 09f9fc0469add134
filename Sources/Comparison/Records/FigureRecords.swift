import PlanModel
import VietnameseText

/// The figures of half-yearly reports, flattened; they are matched by what they tell, as the entries of the log are.
extension LogRecords {
  func figures(token: (_ report: Int) -> String) -> [Record] {
    var seen: [String: Int] = [:]
    var records: [Record] = []
    for (index, report) in library.library.log.reports.enumerated() {
      let position = seen[report.origin.file, default: 0]
      seen[report.origin.file] = position + 1
      let sender = Name(id: token(index), text: report.id)
      for (offset, figure) in report.figures.enumerated() {
        let path: [Step] = [.key("reports"), .item(position), .key("figures"), .item(offset)]
        records.append(record(of: figure, in: sender, path: path))
      }
    }
    return records
  }

  private func record(of figure: ReportedFigure, in report: Name, path: [Step]) -> Record {
    let subject = figure.cluster.map(library.name) ?? figure.unit.map(library.name)
    let date = TimeWriter.inSentence(figure.date)
    let about = "\(figure.cluster == nil ? "unit" : "cluster")|\(subject?.id ?? "")|\(figure.kind.rawValue)"
    let fields = fields(of: figure, in: report)
    let all = fields.dropFirst().map { $0.value.canonical }.joined(separator: "|")
    let touches = figure.cluster == nil ? subject.map { [Touch.unit($0.id)] } : subject.map { [Touch.cluster($0.id)] }
    return Record(
      .reportedFigure, "\(subject?.id ?? "").\(figure.kind.rawValue)",
      name: "\(subject?.text ?? ""): \(figure.kind.word) (\(date))",
      keys: ["\(report.id)|\(all)", all, "\(report.id)|\(about)|\(date)", "\(report.id)|\(about)", "\(about)|\(date)"],
      fields: fields, standing: Standing(added: .progress, removed: .reported), origin: figure.origin, path: path,
      area: figure.cluster.map { library.area(of: $0) } ?? figure.unit.map(library.name), touches: touches ?? [])
  }

  private func fields(of figure: ReportedFigure, in report: Name) -> [Field] {
    [
      Field("report", "báo cáo", .reference(report), .reported),
      Field("figure", "chỉ tiêu", .choice(figure.kind.rawValue, shown: figure.kind.word), .reported),
      Field("cluster", "cụm", FieldValue(figure.cluster) { .reference(library.name($0)) }, .reported),
      Field("unit", "địa bàn", FieldValue(figure.unit) { .reference(library.name($0)) }, .reported),
      Field("value", "giá trị", .quantity(figure.value), .reported),
      Field("date", "ngày", .time(figure.date), .reported),
      Field("sources", "nguồn", FieldValue(figure.sources.map(library.name)), .reported),
      Field("certainty", "mức chắc chắn", figure.certainty.shown, .reported),
      Field("note", "ghi chú", FieldValue(figure.note, FieldValue.text), .wording),
      Field("estimate", "ước thực hiện", FieldValue(yes: figure.isEstimate), .estimate),
    ]
  }
}
