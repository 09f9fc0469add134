import PlanModel
import VietnameseText

/// Flattens one annex: its columns, groups and rows.
struct AnnexRecords {
  let library: LibraryRecords
  let plan: Plan
  let annex: Annex
  private let surroundings: AnnexSurroundings

  init(_ library: LibraryRecords, plan: Plan, annex: Annex) {
    (self.library, self.plan, self.annex) = (library, plan, annex)
    surroundings = AnnexSurroundings(annex)
  }

  func record() -> Record {
    Record(
      .annex, annex.id, name: "Phụ lục \(annex.number) năm \(plan.year)", fields: fields(),
      children: columns() + annex.groups.indices.map(group) + rows(), standing: .issued,
      origin: annex.origin, path: [], touches: [.annex(plan: plan.year, number: annex.number)])
  }

  private func rows() -> [Record] {
    annex.rows.indices.filter { !library.common.rows.contains(annex.rows[$0].id) }.map(row)
  }

  private func fields() -> [Field] {
    let rules = annex.rows.lazy.flatMap(\.duties).compactMap { duty -> String? in
      switch duty.dueBasis {
      case .rule: duty.due.map { TimeWriter.inSentence($0) }
      case .milestone: "theo mốc của dòng"
      case .cell, .text, .none: nil
      }
    }
    return [
      Field("number", "số phụ lục", .text(annex.number), .issued),
      Field("title", "tên phụ lục", .text(annex.title), .issued),
      Field("reference", "dòng kèm theo", .text(annex.reference), .issued),
      Field("orientation", "khổ giấy", .choice(annex.orientation.rawValue, shown: annex.orientation.shown), .wording),
      Field("profile", "mẫu trình bày khi in", .choice(annex.profile.rawValue, shown: annex.profile.shown), .wording),
      Field("textSize", "cỡ chữ của bảng (pt)", FieldValue(annex.textSize, FieldValue.integer), .wording),
      Field("headings", "tiêu đề cột", .sequence(annex.headings.flatMap { $0.labels }), .issued),
      Field("totals", "dòng tổng", .sequence(annex.totals.map { $0.shown(in: annex) }), .issued),
      Field("dutyDue", "thời hạn chung của nhiệm vụ", FieldValue(set: Set(rules).sorted()), .deadline),
      Field("corrections", "hiệu chỉnh", annex.corrections.shown, .wording),
      Field("notes", "ghi chú", FieldValue(set: annex.notes), .wording),
    ]
  }

  private func columns() -> [Record] {
    annex.columns.map { column in
      Record(
        .column, "\(annex.id).\(column.id)", name: "Phụ lục \(annex.number), cột “\(column.label)”",
        fields: [
          Field("role", "vai trò của cột", .text(column.role.rawValue), .register),
          Field("milestone", "mốc của cột", FieldValue(column.milestone) { $0.shown }, .register),
          Field("unit", "đơn vị tính", FieldValue(column.unit, FieldValue.text), .issued),
          Field("width", "bề rộng (mm)", FieldValue(column.width, FieldValue.integer), .wording),
        ],
        standing: .issued, origin: annex.origin, path: [.key("columns"), .member(column.id)], touches: touches)
    }
  }

  private func group(_ position: Int) -> Record {
    let group = annex.groups[position]
    let title = "\(group.depth)|\(group.marker ?? "")|\(group.heading)"
    let first = annex.rows.indices.contains(group.rows.lowerBound) ? annex.rows[group.rows.lowerBound].id : "-"
    let heading = group.shownHeading
    return Record(
      .group, "\(annex.id).\(heading)", name: "Phụ lục \(annex.number), nhóm “\(heading)”",
      keys: ["\(title)|\(first)", "\(group.depth)|\(first)", title],
      fields: [
        Field("marker", "số thứ tự nhóm", FieldValue(group.marker, FieldValue.text), .issued),
        Field("group", "tên nhóm", .text(group.heading), .issued),
        Field("missing", "mất tên nhóm", FieldValue(missing: group.missing), .wording),
        Field("unit", "địa bàn", FieldValue(group.unit) { .reference(library.name($0)) }, .register),
        Field("corrections", "hiệu chỉnh", group.corrections.shown, .wording),
        Field("notes", "ghi chú", FieldValue(set: group.notes), .wording),
      ] + annex.columns.indices.compactMap { groupCell(group, $0) },
      standing: .issued, origin: annex.origin, path: [.group(position)], area: group.unit.map(library.name),
      touches: touches)
  }

  private func groupCell(_ group: AnnexGroup, _ column: Int) -> Field? {
    guard let cell = group.cells[column] else { return nil }
    return field(of: cell, in: annex.columns[column])
  }

  var touches: [Touch] { [.annex(plan: plan.year, number: annex.number)] }

  /// The heading of the group directly around a row; nil where there is none.
  func group(around row: Int) -> AnnexGroup? { surroundings.group(row) }

  /// The cell that holds for a row by a group around it.
  func mergedCell(_ column: Int, of row: Int) -> AnnexCell? { surroundings.cell(column, of: row) }

  /// A cell as a field, typed by its column.
  func field(of cell: AnnexCell, in column: AnnexColumn) -> Field {
    let isDeadline = column.role == .milestone || column.role == .deadline
    return Field(
      "cells.\(column.id)", column.label.isEmpty ? column.id : column.label, value(of: cell, in: column),
      isDeadline ? .deadline : .issued)
  }

  func value(of cell: AnnexCell, in column: AnnexColumn) -> FieldValue {
    if let missing = cell.missing { return .missing(missing.reason) }
    if cell.text.isEmpty { return .none }
    switch column.role {
    case .milestone, .deadline:
      if case .success(let time) = TimeReader.expression(cell.text) { return .time(time) }
    case .occupancy, .number:
      if case .success(let quantity) = QuantityReader.read(cell.text) { return .quantity(quantity) }
    case .ordinal, .cluster, .developer, .duty, .lead, .cooperating, .note, .text: break
    }
    return .text(cell.text)
  }
}

extension AnnexHeading {
  /// Its label with its footnote and those below it, in order.
  fileprivate var labels: [String] {
    [footnote.map { "\(label) (\($0))" } ?? label] + children.flatMap { $0.labels }
  }
}

extension AnnexGroup {
  fileprivate var shownHeading: String {
    if !heading.isEmpty { return heading }
    return marker ?? (isUntitled ? "các dòng chung ô gộp" : "nhóm mất tên")
  }
}

extension AnnexTotal {
  /// `Tổng cộng: Diện tích 120,5; Số cụm 7`.
  fileprivate func shown(in annex: Annex) -> String {
    let sums = annex.columns.indices.compactMap { column in
      cells[column].map { "\(annex.columns[column].label) \($0.missing.map { _ in "…" } ?? $0.text)" }
    }
    return "\(label): \(sums.joined(separator: "; "))"
  }
}

extension PrintProfile {
  fileprivate var shown: String {
    switch self {
    case .asIssued: "nguyên văn"
    case .decree30: "theo Nghị định 30/2020/NĐ-CP"
    }
  }
}

extension Annex.Orientation {
  fileprivate var shown: String {
    switch self {
    case .portrait: "dọc"
    case .landscape: "ngang"
    }
  }
}
