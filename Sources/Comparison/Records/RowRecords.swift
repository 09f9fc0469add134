import PlanModel
import VietnameseText

extension AnnexRecords {
  func row(_ position: Int) -> Record {
    let row = annex.rows[position]
    let hasLines = row.lines.count > 1 || row.lines.contains { !$0.cells.isEmpty }
    let unit = row.unit ?? row.cluster.map { library.library.clusters[$0].unit }
    return Record(
      .row, row.id, name: name(of: row), fields: fields(of: row, at: position, hasLines: hasLines),
      children: (hasLines ? row.lines.indices.map { line($0, of: row, at: position) } : []) + amendments(of: row),
      standing: .issued,
      origin: row.origin, path: [.row(row.id)], area: unit.map(library.name), touches: touches(of: row))
  }

  func name(of row: AnnexRow) -> String {
    let number = (row.printedIn ?? row.id).utf8.dropFirst(annex.id.utf8.count + 1)
    let place = "Phụ lục \(annex.number), số \(String(decoding: number, as: UTF8.self).uppercased())"
    if let cluster = row.cluster { return "\(place) (\(library.name(cluster).text))" }
    guard let duty = row.duties.first else { return place }
    return "\(place) (\(duty.text.count > 60 ? duty.text.prefix(59) + "…" : duty.text))"
  }

  func touches(of row: AnnexRow) -> [Touch] {
    var touches: [Touch] = [.row(plan: plan.year, annex: annex.number, row: row.id)]
    if let cluster = row.cluster { touches.append(.cluster(library.name(cluster).id)) }
    if let unit = row.unit ?? row.cluster.map({ library.library.clusters[$0].unit }) {
      touches.append(.unit(library.name(unit).id))
    }
    return touches
  }

  private func fields(of row: AnnexRow, at position: Int, hasLines: Bool) -> [Field] {
    let group = group(around: position)
    let isInherited = row.unit == group?.unit
    let heading = group.map { "\($0.marker ?? "")|\($0.heading)" } ?? ""
    return [
      Field("cluster", "cụm", FieldValue(row.cluster) { .reference(library.name($0)) }, .issued),
      Field("group", "nhóm", .text(heading), .issued),
      Field("unit", "địa bàn", .area(row.unit.map(library.name), under: isInherited ? heading : nil), .issued),
      Field("carriedFrom", "chuyển tiếp từ dòng", FieldValue(row.carriedFrom, FieldValue.text), .issued),
      Field("missing", "thiếu trong bản nguồn", FieldValue(missing: row.missing), .issued),
      Field("corrections", "hiệu chỉnh", row.corrections.shown, .wording),
      Field("notes", "ghi chú", FieldValue(set: row.notes), .wording),
    ] + annex.columns.indices.compactMap { rowCell($0, of: row, at: position, hasLines: hasLines) }
  }

  private func rowCell(_ column: Int, of row: AnnexRow, at position: Int, hasLines: Bool) -> Field? {
    let role = annex.columns[column].role
    let cell = row.cells.indices.contains(column) ? row.cells[column] : .blank
    switch role {
    case .ordinal: return nil
    case .developer:
      return bodies(column, own: cell, row.developer.map { [$0] } ?? [], of: row, at: position, hidingDeveloper: false)
    case .lead where !hasLines:
      return bodies(column, own: cell, row.duties.first?.leads ?? [], of: row, at: position)
    case .cooperating where !hasLines:
      return bodies(column, own: cell, row.duties.first?.cooperating ?? [], of: row, at: position)
    default:
      return field(of: cell, in: annex.columns[column])
    }
  }

  /// A cell that names bodies; "Chủ đầu tư" stands for the row's own developer, whoever that is.
  private func bodies(
    _ column: Int, own cell: AnnexCell?, _ bodies: [Ref<Agency>], of row: AnnexRow, at position: Int,
    hidingDeveloper: Bool = true
  ) -> Field {
    let label = annex.columns[column].label
    let key = "cells.\(annex.columns[column].id)"
    if let missing = cell?.missing { return Field(key, label, .missing(missing.reason), .issued) }
    let around = row.cells.indices.contains(column) ? row.cells[column].text : ""
    let own = cell.flatMap { $0.text.isEmpty ? nil : $0.text }
    let effective = own ?? (around.isEmpty ? mergedCell(column, of: position)?.text ?? "" : around)
    let names = bodies.map { body in
      hidingDeveloper && body == row.developer ? Name(id: "@", text: "chủ đầu tư của dòng") : library.name(body)
    }
    return Field(key, label, .bodies(PrintedBodies(own: own, effective: effective, bodies: names)), .issued)
  }

  private func line(_ index: Int, of row: AnnexRow, at position: Int) -> Record {
    let line = row.lines[index]
    let duties = Array(row.duties[line.duties])
    let lead = annex.columns.firstIndex { $0.role == .lead }.flatMap { line.cells[$0]?.text } ?? ""
    let texts = duties.map(\.text).joined(separator: "\n")
    let path: [Step] = [.row(row.id), .key("lines"), .item(index)]
    return Record(
      .line, "\(row.id)/\(index + 1)", name: "\(name(of: row)), dòng \(index + 1)" + (lead.isEmpty ? "" : " – \(lead)"),
      keys: ["\(lead)\n\(texts)", texts.isEmpty ? "-" : texts, lead, ""],
      fields: annex.columns.indices.compactMap { lineCell($0, of: line, duties, in: row, at: position) },
      children: duties.enumerated().map { duty($1, at: path + [.key("duties"), .item($0)], of: row) },
      standing: .issued, origin: row.origin, path: path, area: row.unit.map(library.name), touches: touches(of: row))
  }

  private func lineCell(
    _ column: Int, of line: AnnexLine, _ duties: [Duty], in row: AnnexRow, at position: Int
  ) -> Field? {
    let cell = line.cells[column]
    switch annex.columns[column].role {
    case .lead: return bodies(column, own: cell, duties.first?.leads ?? [], of: row, at: position)
    case .cooperating: return bodies(column, own: cell, duties.first?.cooperating ?? [], of: row, at: position)
    case .duty where !duties.isEmpty:
      let whole = cell?.text ?? ""
      return Field("duties", "cách trình bày nhiệm vụ", .composed(whole: whole, parts: duties.map(\.text)), .wording)
    default: return cell.map { field(of: $0, in: annex.columns[column]) }
    }
  }

  private func duty(_ duty: Duty, at path: [Step], of row: AnnexRow) -> Record {
    let due: FieldValue = duty.dueBasis == .text ? FieldValue(duty.due, FieldValue.time) : .none
    let leads = duty.leads.map { Touch.agency(library.name($0).id) }
    return Record(
      .duty, duty.id, name: "\(name(of: row)), nhiệm vụ \(duty.id)",
      keys: ["\(duty.text)\n\(duty.due.map { TimeWriter.inSentence($0) } ?? "")", duty.text, ""],
      fields: [
        Field("text", "nội dung nhiệm vụ", .text(duty.text), .issued),
        Field("due", "thời hạn", due, .deadline),
      ],
      standing: .issued, origin: row.origin, path: path, area: row.unit.map(library.name),
      touches: touches(of: row) + leads)
  }
}
