import Diagnostics
import PlanModel

/// Reads single amendments against the state of their row: which part they change, and what it said.
struct AmendmentReading {
  let columns: [AnnexColumn]
  let wordings: WordingTable
  private(set) var diagnostics: [Diagnostic] = []

  init(_ builder: AnnexBuilder) {
    (columns, wordings) = (builder.columns, builder.wordings)
  }

  /// Changes the record of the row; nil where the amendment does not fit, which is reported.
  mutating func apply(
    _ amendment: AmendmentRecord, to state: inout AmendedRowState
  ) -> (part: AmendedPart, change: CellChange)? {
    guard let column = column(of: amendment), checkLine(amendment, state.record),
      let part = part(of: amendment, in: column, state), let to = amendment.to, let key = amendment.cell
    else { return nil }
    let line = part.line(in: state.record)
    let from: String
    switch part {
    case .duty(let position, _):
      from = amendment.from?.value ?? ""
      state.record.replace(duty: position, by: to, due: amendment.due)
    case .whole, .line:
      guard let words = words(of: amendment, standing: state.cell(part), in: columns[column]) else { return nil }
      from = words
      let cell = CellRecord(column: column, cell: AnnexCell(text: to.value), place: to.place, keyPlace: key.place)
      state.record.replace(cell: cell, inLine: line)
    }
    if from == to.value { return fault(.amendSame, at: to.place, ["text": to.value]) }
    let duty: Int? = if case .duty(let position, _) = part { position } else { nil }
    return (part, CellChange(column: column, line: line, duty: duty, from: from, to: to.value))
  }

  private mutating func column(of amendment: AmendmentRecord) -> Int? {
    guard let cell = amendment.cell else { return nil }
    let ids = columns.filter { $0.role != .ordinal }.map(\.id)
    if ids.contains(cell.value) { return columns.firstIndex { $0.id == cell.value } }
    return fault(
      .amendCellUnknown, at: cell.place, ["cell": cell.value, "cells": ids.joined(separator: ", ")],
      suggestion: DidYouMean.nearest(to: cell.value, among: ids).map(DidYouMean.question))
  }

  private mutating func checkLine(_ amendment: AmendmentRecord, _ record: RowRecord) -> Bool {
    guard let line = amendment.line, !record.lines.indices.contains(line.value - 1) else { return true }
    report(.amendLineUnknown, at: line.place, ["line": String(line.value), "count": String(record.lines.count)])
    return false
  }

  private mutating func part(
    of amendment: AmendmentRecord, in column: Int, _ state: AmendedRowState
  ) -> AmendedPart? {
    let (record, role) = (state.record, columns[column].role)
    if role == .duty, record.lines.contains(where: { !$0.duties.isEmpty }) {
      return duty(of: amendment, in: column, record)
    }
    if let due = amendment.due { return fault(.amendDueNeedless, at: due.place) }
    if let line = amendment.line {
      if role.standsInLines, state.cell(.whole(column: column)) == nil { return .line(line.value - 1, column: column) }
      return fault(.amendLineNeedless, at: line.place)
    }
    guard record.lines.contains(where: { line in line.cells.contains { $0.column == column } }) else {
      return .whole(column: column)
    }
    if record.lines.count == 1 { return .line(0, column: column) }
    return fault(.amendLineNeeded, at: amendment.place, ["count": String(record.lines.count)])
  }

  /// The duty whose words are those before.
  private mutating func duty(of amendment: AmendmentRecord, in column: Int, _ record: RowRecord) -> AmendedPart? {
    let duties = record.duties(ofLine: amendment.line.map { $0.value - 1 })
    let texts = duties.map { words(of: $0.duty) }
    guard let from = amendment.from else {
      return fault(.amendFromNeeded, at: amendment.place, ["text": texts.first ?? ""])
    }
    let found = texts.indices.filter { texts[$0] == from.value }
    if found.count > 1 { return fault(.amendLineNeeded, at: amendment.place, ["count": String(record.lines.count)]) }
    guard let only = found.first else {
      let standing = DidYouMean.nearest(to: from.value, among: texts) ?? texts.first ?? ""
      return fault(.amendFrom, at: from.place, ["text": standing], note: duties.first?.duty.place)
    }
    return .duty(duties[only].position, column: column)
  }

  private func words(of duty: DutyRecord) -> String {
    switch duty.wording {
    case .text(let text): text.value
    case .named(let id): wordings.text(of: id.value) ?? ""
    }
  }

  /// What the cell said, where that is what the letter says it did.
  private mutating func words(
    of amendment: AmendmentRecord, standing cell: CellRecord?, in column: AnnexColumn
  ) -> String? {
    let text = cell.map { $0.cell.missing == nil ? $0.cell.text : "" } ?? ""
    guard let from = amendment.from else {
      return text.isEmpty ? text : fault(.amendFromNeeded, at: amendment.place, ["text": text], note: cell?.place)
    }
    if text == from.value || (!text.isEmpty && column.role.isSame(text, from.value)) { return text }
    return fault(.amendFrom, at: from.place, ["text": text.isEmpty ? "(ô trống)" : text], note: cell?.place)
  }

  private mutating func report(_ message: MessageID, at place: Place, _ arguments: [String: String] = [:]) {
    diagnostics.append(Diagnostic(message, at: place, arguments))
  }

  private mutating func fault<Value>(
    _ message: MessageID, at place: Place, _ arguments: [String: String] = [:], suggestion: String? = nil,
    note: Place? = nil
  ) -> Value? {
    let notes = note.map { [Diagnostic.Note("nội dung đang có hiệu lực ở đây", at: $0)] } ?? []
    diagnostics.append(Diagnostic(message, at: place, arguments, suggestion: suggestion, notes: notes))
    return nil
  }
}

extension ColumnRole {
  /// Whether two texts of such a cell say the same: a date or a number may be printed in more than one way.
  fileprivate func isSame(_ a: String, _ b: String) -> Bool {
    switch self {
    case .milestone, .deadline: ValueReader.time.isSame(a, b)
    case .occupancy, .number: ValueReader.quantity.isSame(a, b)
    case .ordinal, .cluster, .developer, .duty, .lead, .cooperating, .note, .text: false
    }
  }
}

extension ValueReader where Value: Equatable {
  fileprivate func isSame(_ a: String, _ b: String) -> Bool {
    guard case .success(let first) = read(a), case .success(let second) = read(b) else { return false }
    return first == second
  }
}
