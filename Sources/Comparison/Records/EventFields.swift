import PlanModel
import VietnameseText

extension LogRecords {
  /// The fields of an entry; the report it belongs to is the first.
  func fields(of event: ProgressEvent, in report: Name) -> [Field] {
    [
      Field("report", "báo cáo", .reference(report), .reported),
      Field("event", "sự việc", event.kind.shown, .reported),
      Field("cluster", "cụm", FieldValue(event.cluster) { .reference(library.name($0)) }, .reported),
      Field("duty", "nhiệm vụ", FieldValue(event.duty, FieldValue.text), .reported),
      Field("date", "ngày", .time(event.date), .reported),
      Field("value", "giá trị", FieldValue(event.value, FieldValue.quantity), .progressValue),
      Field("text", "nội dung", FieldValue(event.text, FieldValue.text), .wording),
      Field("evidence", "tài liệu chứng minh", shown(event.evidence), .reported),
      Field("sources", "nguồn", FieldValue(event.sources.map { library.name($0) }), .reported),
      Field("certainty", "mức chắc chắn", event.certainty.shown, .reported),
      Field("note", "ghi chú", FieldValue(event.note, FieldValue.text), .wording),
      Field("estimate", "ước thực hiện", FieldValue(yes: event.isEstimate), .estimate),
      Field("waiver", "lý do chấp nhận mâu thuẫn", FieldValue(event.waiver, FieldValue.text), .wording),
    ] + obstacle(of: event) + revision(of: event)
  }

  private func obstacle(of event: ProgressEvent) -> [Field] {
    guard let obstacle = event.obstacle else { return [] }
    let authority = FieldValue(obstacle.authority) { .reference(library.name($0)) }
    return [
      Field("obstacle.authority", "cấp có thẩm quyền", authority, .reported),
      Field(
        "obstacle.beyondPowers", "vượt thẩm quyền", FieldValue(obstacle.isBeyondPowers, FieldValue.flag), .reported),
      Field("obstacle.proposal", "kiến nghị, đề xuất", FieldValue(obstacle.proposal, FieldValue.text), .wording),
      Field("obstacle.deadline", "thời hạn tháo gỡ", FieldValue(obstacle.deadline, FieldValue.time), .deadline),
    ]
  }

  private func revision(of event: ProgressEvent) -> [Field] {
    guard let revision = event.revision else { return [] }
    return [
      Field("milestone", "mốc điều chỉnh", FieldValue(revision.milestone) { $0.shown }, .reported),
      Field("deadline", "thời hạn điều chỉnh", .time(revision.deadline), .deadline),
    ]
  }

  /// A document in one line.
  func shown(_ evidence: Evidence?) -> FieldValue {
    guard let evidence else { return .none }
    let number = evidence.number.map { " \($0)" } ?? ""
    let date = evidence.date.map { " ngày \(TimeWriter.day($0))" } ?? ""
    let issuer = evidence.issuer.map { " [\(library.name($0).id)]" } ?? ""
    return .text("\(evidence.document)\(number)\(date)\(issuer)")
  }
}

extension FieldValue {
  /// The value as text that is alike exactly where values are the same.
  package var canonical: String {
    switch self {
    case .quantity(let quantity):
      var (mantissa, scale) = (quantity.value.mantissa, quantity.value.scale)
      while scale > 0, mantissa.isMultiple(of: 10) { (mantissa, scale) = (mantissa / 10, scale - 1) }
      let upper = quantity.upper.map { NumberWriter.decimal($0) } ?? ""
      return "\(quantity.bound.rawValue) \(mantissa)e-\(scale) \(upper) \(quantity.unit ?? "")"
    case .choice(let raw, _): return raw
    case .reference(let name): return name.id
    case .references(let names): return names.map(\.id).sorted().joined(separator: ",")
    case .set(let texts): return texts.sorted().joined(separator: "\n")
    case .time(let time): return String(describing: time)
    default: return shown
    }
  }
}
