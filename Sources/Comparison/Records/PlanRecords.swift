import PlanModel
import VietnameseText

extension LibraryRecords {
  func plan(_ plan: Plan) -> Record {
    let children =
      plan.targets.enumerated().map { target($1, at: $0, of: plan) } + statedCounts(of: plan)
      + plan.reportingDuties.enumerated().map { reportingDuty($1, at: $0, of: plan) }
      + [plan.body.map { body($0, of: plan) }].compactMap(\.self)
      + plan.annexes.map { AnnexRecords(self, plan: plan, annex: $0).record() }
    return record(of: plan, children)
  }

  /// A plan as a document; what it consists of is given apart.
  func record(of plan: Plan, _ children: [Record] = []) -> Record {
    Record(
      .plan, plan.id, name: "Kế hoạch năm \(plan.year)", fields: fields(of: plan), children: children,
      standing: .register, origin: plan.origin, path: [], touches: [.plan(plan.year)])
  }

  private func fields(of plan: Plan) -> [Field] {
    [
      Field("number", "số, ký hiệu", FieldValue(plan.documentNumber, FieldValue.text), .issued),
      Field("title", "tên kế hoạch", FieldValue(plan.title, FieldValue.text), .issued),
      Field("issuer", "cơ quan ban hành", .reference(name(plan.issuer)), .issued),
      Field("place", "nơi ban hành", FieldValue(plan.place, FieldValue.text), .issued),
      Field("date", "ngày ban hành", FieldValue(plan.date, FieldValue.time), .issued),
      Field("legalBases", "căn cứ", FieldValue(plan.legalBases, FieldValue.sequence), .issued),
      Field("signer", "người ký", plan.signer.shown, .issued),
      Field("recipients", "nơi nhận", FieldValue(plan.recipients, FieldValue.sequence), .issued),
      Field("corrections", "hiệu chỉnh", plan.corrections.shown, .wording),
      Field("notes", "ghi chú", FieldValue(set: plan.notes), .wording),
      Field("sources", "nguồn", FieldValue(plan.sources.map(name)), .register),
    ]
  }

  private func body(_ body: PlanBody, of plan: Plan) -> Record {
    Record(
      .body, plan.id, name: "Nội dung Kế hoạch năm \(plan.year)",
      fields: [
        Field("kind", "loại nội dung", body.kind.shown, .register),
        Field("corrections", "hiệu chỉnh", body.corrections.shown, .wording),
        Field("notes", "ghi chú", FieldValue(set: body.notes), .wording),
      ],
      children: duties(body.duties, of: .plan(plan.year), in: "Kế hoạch năm \(plan.year)"), standing: .register,
      origin: body.origin, path: [], touches: [.plan(plan.year)])
  }

  private func target(_ target: PlanTarget, at position: Int, of plan: Plan) -> Record {
    let figures = target.figures.map(\.id).joined(separator: ",")
    return Record(
      .target, "\(plan.year).\(position + 1)", name: "Mục tiêu \(position + 1) của kế hoạch năm \(plan.year)",
      keys: ["\(figures)|\(target.text)", target.text, figures, ""],
      fields: [Field("text", "lời văn", .text(target.text), .target)],
      children: target.figures.enumerated().map { figure($1, at: [position, $0], of: plan) }, standing: .target,
      origin: plan.origin, path: [.key("targets"), .item(position)], touches: [.plan(plan.year)])
  }

  private func figure(_ figure: PlanTarget.Figure, at position: [Int], of plan: Plan) -> Record {
    let path: [Step] = [.key("targets"), .item(position[0]), .key("figures"), .item(position[1])]
    return Record(
      .figure, "\(plan.year).\(figure.id)", name: "Chỉ tiêu “\(figure.label)” năm \(plan.year)", keys: [figure.id],
      fields: [
        Field("value", "chỉ tiêu", FieldValue(figure.value, FieldValue.quantity), .target),
        Field("label", "tên chỉ tiêu", .text(figure.label), .wording),
        Field("milestone", "mốc theo dõi", FieldValue(figure.milestone) { $0.shown }, .target),
        Field("indicators", "chỉ số theo dõi", FieldValue(figure.indicators.map(name)), .register),
        Field(
          "continues", "chuyển tiếp từ", FieldValue(figure.continues) { .text("\($0.plan)/\($0.figure)") }, .target),
        Field("sources", "nguồn", FieldValue(figure.sources.map(name)), .register),
        Field("certainty", "mức chắc chắn", FieldValue(figure.certainty) { $0.shown }, .target),
        Field("note", "ghi chú", FieldValue(figure.note, FieldValue.text), .wording),
      ],
      standing: .target, origin: plan.origin, path: path, touches: [.plan(plan.year)])
  }

  private func statedCounts(of plan: Plan) -> [Record] {
    var inPlan = 0
    return plan.statedCounts.map { count in
      let isInPlan = count.origin.file == plan.origin.file
      if isInPlan { inPlan += 1 }
      let subject = count.subject.shown
      return Record(
        .statedCount, "\(plan.year).\(subject)", name: "Số nêu trong kế hoạch năm \(plan.year): \(subject)",
        keys: [subject, count.subject.withoutGroup],
        fields: [
          Field("count", "số nêu", .quantity(count.stated), .target),
          Field("waiver", "lý do chấp nhận chênh lệch", FieldValue(count.waiver, FieldValue.text), .wording),
        ],
        standing: .target, origin: count.origin,
        path: isInPlan ? [.key("stated"), .item(inPlan - 1)] : [.key("stated")],
        touches: [.reconciliation, .plan(plan.year)])
    }
  }

  private func reportingDuty(_ duty: ReportingDuty, at position: Int, of plan: Plan) -> Record {
    let reporters = duty.reporters.map { library.agencies[$0].id }.joined(separator: ",")
    let recipients = duty.recipients.map { library.agencies[$0].id }.joined(separator: ",")
    let recurrence = duty.recurrence.rawValue
    return Record(
      .reportingDuty, "\(plan.year).\(recurrence)", name: "Chế độ báo cáo \(duty.recurrence.shown) năm \(plan.year)",
      keys: ["\(recurrence)|\(reporters)|\(recipients)", "\(recurrence)|\(reporters)", recurrence],
      fields: [
        Field("from", "đơn vị báo cáo", FieldValue(duty.reporters.map(name)), .issued),
        Field("to", "nơi nhận báo cáo", FieldValue(duty.recipients.map(name)), .issued),
        Field("beforeDay", "trước ngày", .integer(duty.beforeDay), .deadline),
        Field("month", "trong tháng", FieldValue(duty.month, FieldValue.integer), .deadline),
      ],
      standing: .issued, origin: plan.origin, path: [.key("reporting"), .item(position)],
      touches: [.plan(plan.year), .regime])
  }
}
