import PlanModel
import VietnameseText

/// The figures of half-yearly reports, flattened; they are matched by what they tell, as the entries of the log are.
extension LogRecords {
  func figures(token: (_ report: Int) -> String) -> [Record] {
    log.reports.enumerated().flatMap { position, report in
      let name = Name(id: token(position), text: report.id)
      return report.figures.indices.map { offset in
        var record = figure(offset, of: position, named: name)
        record.keys = keys(of: report.figures[offset], in: name, record.fields)
        return record
      }
    }
  }

  /// A figure by its position in its report; by what it is matched is not said.
  func figure(_ position: Int, of report: Int) -> Record {
    figure(position, of: report, named: Name(id: id(of: log.reports[report]), text: log.reports[report].id))
  }

  private func figure(_ position: Int, of report: Int, named name: Name) -> Record {
    let figure = log.reports[report].figures[position]
    let subject = subject(of: figure)
    let touches = figure.cluster == nil ? subject.map { [Touch.unit($0.id)] } : subject.map { [Touch.cluster($0.id)] }
    return Record(
      .reportedFigure, "\(subject?.id ?? "").\(figure.kind.rawValue)",
      name: "\(subject?.text ?? ""): \(figure.kind.word) (\(TimeWriter.inSentence(figure.date)))",
      fields: fields(of: figure, in: name), standing: .told, origin: figure.origin,
      path: [.key("reports"), .item(positions[report]), .key("figures"), .item(position)],
      area: figure.cluster.map { library.area(of: $0) } ?? figure.unit.map(library.name), touches: touches ?? [])
  }

  private func subject(of figure: ReportedFigure) -> Name? {
    figure.cluster.map(library.name) ?? figure.unit.map(library.name)
  }

  private func keys(of figure: ReportedFigure, in report: Name, _ fields: [Field]) -> [String] {
    let date = TimeWriter.inSentence(figure.date)
    let kind = figure.cluster == nil ? "unit" : "cluster"
    let about = "\(kind)|\(subject(of: figure)?.id ?? "")|\(figure.kind.rawValue)"
    let all = fields.dropFirst().map { $0.value.canonical }.joined(separator: "|")
    return [
      "\(report.id)|\(all)", all, "\(report.id)|\(about)|\(date)", "\(report.id)|\(about)", "\(about)|\(date)",
    ]
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
