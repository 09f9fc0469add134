import PlanModel

/// A plan file whose particulars are declared missing, with the figures of the plan before as a skeleton.
struct PlanText {
  let year: Int
  let source: String
  let library: PlanLibrary
  let inForce: Plan

  var lines: [String] {
    head + (figures.isEmpty ? [] : ["targets:"] + figures) + [
      "# stated:                                 # số mà kế hoạch nêu bên cạnh các phụ lục",
      "#   - {milestone: ground-breaking, period: Quý I/\(year), count: \"1\"}",
    ] + reporting
  }

  /// The plan whose figures it carries on; nil for the first plan.
  private var before: Plan? { library.plans.last { $0.year < year } }

  private var head: [String] {
    [
      "# Kế hoạch năm \(year). Điền theo văn bản: thay từng mục “missing: …” bằng nội dung;",
      "# văn bản không có thì giữ “missing” và nêu lý do thật thay cho “cần điền …”. Chỉ tiêu không nối tiếp năm trước",
      "# thì bỏ dòng “continues” và đổi “id”.",
      "year: \(year)",
      "number: \(Self.missing("số và ký hiệu"))                 # 68/KH-UBND",
      "title: \(Self.missing("tên kế hoạch"))",
      "issuer: \(YAMLText.scalar(library.agencies[inForce.issuer].id))",
      "place: \(Self.missing("địa danh"))",
      "date: \(Self.missing("ngày ban hành"))                 # 17/3/\(year)",
      "legalBases: \(Self.missing("căn cứ"))                  # danh sách, mỗi căn cứ một mục",
      "signer: \(Self.missing("người ký"))                    # {authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Họ và tên}",
      "recipients: \(Self.missing("nơi nhận"))                # danh sách",
      "sources: [\(YAMLText.scalar(source))]",
    ]
  }

  private static func missing(_ what: String) -> String { "{missing: {reason: cần điền \(what)}}" }

  /// The figures of the plan before, in its order: same id, same label, value to be filled in.
  private var figures: [String] {
    guard let before else { return [] }
    return before.targets.filter { !$0.figures.isEmpty }.flatMap { target in
      [
        "  # Năm \(before.year): \(YAMLText.comment(target.text))",
        "  - text: cần điền nguyên văn mục tiêu; không còn mục tiêu này thì xóa cả mục",
        "    figures:",
      ] + target.figures.flatMap { lines(of: $0, in: before) }
    }
  }

  private func lines(of figure: PlanTarget.Figure, in plan: Plan) -> [String] {
    var lines = [
      "      - id: \(YAMLText.scalar(figure.id))", "        label: \(YAMLText.scalar(figure.label))",
      "        value: \(Self.missing("chỉ tiêu"))",
    ]
    if let milestone = figure.milestone { lines.append("        milestone: \(milestone.rawValue)") }
    if !figure.indicators.isEmpty {
      let ids = figure.indicators.map { library.indicators[$0].id }
      lines.append("        indicators: \(YAMLText.list(ids))")
    }
    lines.append("        continues: {plan: \(plan.year), figure: \(YAMLText.scalar(figure.id))}")
    return lines
  }

  /// The reporting regime of the plan in force.
  private var reporting: [String] {
    if inForce.reportingDuties.isEmpty { return [] }
    let head = "# Chế độ báo cáo theo kế hoạch năm \(inForce.year); kế hoạch mới quy định khác thì sửa."
    return [head, "reporting:"]
      + inForce.reportingDuties.flatMap { duty in
        [
          "  - from: \(YAMLText.list(duty.reporters.map { library.agencies[$0].id }))",
          "    to: \(YAMLText.list(duty.recipients.map { library.agencies[$0].id }))",
          "    every: \(duty.recurrence.rawValue)", "    beforeDay: \(duty.beforeDay)",
        ] + (duty.month.map { ["    month: \($0)"] } ?? [])
      }
  }
}
