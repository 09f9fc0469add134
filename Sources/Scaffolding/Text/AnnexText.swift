import PlanModel

/// An annex file with the columns of an earlier annex and no rows yet.
struct AnnexText {
  let annex: Annex
  /// The year of the plan that it comes from.
  let origin: Int
  let year: Int

  init(annex: Annex, of origin: Int, for year: Int) {
    (self.annex, self.origin, self.year) = (annex, origin, year)
  }

  var lines: [String] {
    [
      "# Phụ lục 1 của kế hoạch năm \(year); các cột lấy theo Phụ lục \(YAMLText.comment(annex.number)) của kế hoạch năm \(origin).",
      "# Kế hoạch không có phụ lục thì xóa tệp này; phụ lục khác thì chép thành annex-2.yaml và đổi “id”, “number”.",
      "id: kh\(year)-pl1",
      "number: \"1\"",
      "title: cần điền tên phụ lục",
      "# reference: (Kèm theo Kế hoạch số …)",
      "orientation: \(annex.orientation.rawValue)",
      "columns:",
    ] + annex.headings.flatMap { lines(of: $0, "  ") } + [
      "# Thay mục dưới đây bằng các dòng của phụ lục, số thứ tự từ 1, ô ghi như văn bản:",
      "#   - group: Huyện Phúc Thọ",
      "#     unit: mã trong units.yaml",
      "#     body:",
      "#       - row: 1",
    ] + sampleCells + [
      "body:",
      "  - row: 1",
      "    missing: {reason: cần điền các dòng của phụ lục}",
    ]
  }

  private func lines(of heading: AnnexHeading, _ margin: String) -> [String] {
    guard heading.children.isEmpty else {
      return ["\(margin)- label: \(YAMLText.scalar(heading.label))", "\(margin)  columns:"]
        + heading.children.flatMap { lines(of: $0, margin + "    ") }
    }
    let column = annex.columns[heading.columns.lowerBound]
    var parts = [
      "id: \(YAMLText.scalar(column.id))", "label: \(YAMLText.scalar(column.label))", "role: \(column.role.rawValue)",
    ]
    if let milestone = column.milestone { parts.append("milestone: \(milestone.rawValue)") }
    if let unit = column.unit { parts.append("unit: \(YAMLText.scalar(unit))") }
    if let width = column.width { parts.append("width: \(width)mm") }
    return ["\(margin)- {\(parts.joined(separator: ", "))}"]
  }

  private var sampleCells: [String] {
    let isAboutClusters = annex.columns.contains { $0.role == .cluster }
    let cells = annex.columns.filter { $0.role != .ordinal }.map { "#           \($0.id): …" }
    return (isAboutClusters ? ["#         cluster: mã trong clusters/"] : []) + ["#         cells:"] + cells
  }
}
