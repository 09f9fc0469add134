import Diagnostics
import PlanModel

extension AnnexBuilder {
  /// A duty's words before its row gives it id, bodies and due date.
  struct DutyText {
    let text: String
    let due: TimeExpression?
  }

  /// What the duties of one line share.
  private struct LineStanding {
    let leads: [Ref<Agency>]
    let cooperating: [Ref<Agency>]
    let deadline: TimeExpression?
  }

  /// The lines of a row and its duties; a row without lines is one line with one duty.
  mutating func lines(
    of row: RowStanding, milestones: [PlannedMilestone]
  ) -> (lines: [AnnexLine], duties: [Duty]) {
    if row.record.isBare { return ([], []) }
    let shared = standing(of: nil, in: row, above: nil)
    let column = record.columns.position(of: .duty)
    var lines: [AnnexLine] = []
    var duties: [Duty] = []
    for line in row.record.lines {
      let paragraphs = line.duties.map { $0.duties.compactMap { read($0) } }
      let texts = paragraphs.flatMap(\.self)
      let standing = line.cells.isEmpty ? shared : standing(of: line, in: row, above: shared)
      let first = duties.count
      add(texts, to: &duties, standing, in: row, milestones)
      if !texts.isEmpty { checkLead(of: line, in: row) }
      var cells = Dictionary(line.cells.map { ($0.column, $0.cell) }, uniquingKeysWith: { first, _ in first })
      if let column { cells[column] = line.dutyCell(paragraphs) }
      lines.append(AnnexLine(cells: cells, duties: first..<duties.count))
    }
    if row.record.lines.isEmpty, let cell = row.cell(in: column), !cell.cell.text.isEmpty {
      add([DutyText(text: cell.cell.text, due: nil)], to: &duties, shared, in: row, milestones)
      checkLead(of: nil, in: row)
    }
    if row.record.lines.isEmpty { lines = [AnnexLine(cells: [:], duties: duties.indices)] }
    return (lines, duties)
  }

  /// The bodies and the deadline of a line; columns that the line does not fill are those of the row above it.
  private mutating func standing(
    of line: LineRecord?, in row: RowStanding, above: LineStanding?
  ) -> LineStanding {
    let columns = record.columns
    func own(_ role: ColumnRole) -> CellRecord? {
      columns.position(of: role).flatMap { column in line?.cells.first { $0.column == column } }
    }
    func cell(_ role: ColumnRole) -> CellRecord? { line == nil ? row.cell(in: columns.position(of: role)) : own(role) }
    let (lead, cooperating, deadline) = (cell(.lead), cell(.cooperating), cell(.deadline))
    return LineStanding(
      leads: lead == nil ? above?.leads ?? [] : agencies(in: lead, of: row),
      cooperating: cooperating == nil ? above?.cooperating ?? [] : agencies(in: cooperating, of: row),
      deadline: deadline == nil ? above?.deadline : time(in: deadline))
  }

  private mutating func checkLead(of line: LineRecord?, in row: RowStanding) {
    guard !row.isMissing, let column = record.columns.position(of: .lead), row.cell(in: column) == nil,
      line?.cells.contains(where: { $0.column == column }) != true
    else { return }
    report(
      .annexLeadMissing, at: line?.place ?? row.record.place,
      ["ordinal": row.ordinal, "column": columns[column].id])
  }

  private func add(
    _ texts: [DutyText], to duties: inout [Duty], _ line: LineStanding, in row: RowStanding,
    _ milestones: [PlannedMilestone]
  ) {
    for text in texts {
      let (due, basis) = due(of: text, deadline: line.deadline, milestones)
      duties.append(
        Duty(
          id: "\(row.id).\(duties.count + 1)", text: text.text, leads: line.leads, cooperating: line.cooperating,
          due: due, dueBasis: basis))
    }
  }

  /// The day that the duty itself names, else the deadline cell, else the annex's rule.
  private func due(
    of duty: DutyText, deadline: TimeExpression?, _ milestones: [PlannedMilestone]
  ) -> (TimeExpression?, Duty.DueBasis) {
    if let due = duty.due { return (due, .text) }
    if let deadline { return (deadline, .cell) }
    if let date = record.dutyDue?.date { return (date.value, .rule) }
    guard let kind = record.dutyDue?.milestone?.value,
      let due = milestones.first(where: { $0.kind == kind })?.due
    else { return (nil, .none) }
    return (due, .milestone(kind))
  }

  /// The words of a duty and the day that they name.
  private mutating func read(_ duty: DutyRecord) -> DutyText? {
    switch duty.wording {
    case .text(let text): return DutyText(text: text.value, due: due(duty.due, in: text.value))
    case .named(let id):
      guard let wording = wordings.use(id, &diagnostics) else { return nil }
      let common = due(wording.due, in: wording.text.value)
      if let own = duty.due, let due = wording.due {
        report(.annexDutyDueTwice, at: own.place, ["id": id.value, "due": due.value])
      }
      return DutyText(text: wording.text.value, due: common ?? due(duty.due, in: wording.text.value))
    }
  }

  private mutating func due(_ due: Located<String>?, in text: String) -> TimeExpression? {
    guard let due else { return nil }
    if !text.hasPart(due.value) { report(.annexDutyDue, at: due.place, ["due": due.value]) }
    return value(due.value, at: due.place, .time)
  }
}

extension LineRecord {
  /// The printed cell: paragraphs with the bullet before each; the members of one paragraph are joined by a space.
  fileprivate func dutyCell(_ paragraphs: [[AnnexBuilder.DutyText]]) -> AnnexCell? {
    if let dutiesMissing { return AnnexCell(text: "", missing: dutiesMissing.value) }
    let lead = bullet.map { "\($0.value) " } ?? ""
    var text = ""
    for paragraph in paragraphs {
      for (position, duty) in paragraph.enumerated() {
        text += position > 0 ? " " : text.isEmpty ? lead : "\n" + lead
        text += duty.text
      }
    }
    return text.isEmpty ? nil : AnnexCell(text: text)
  }
}
