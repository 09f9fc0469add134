import PlanModel

extension AnnexRecords {
  /// What letters changed in a row since it was issued, in order of time; each at its place in the letter.
  func amendments(of row: AnnexRow) -> [Record] {
    row.amendments.flatMap { amendment in
      let letter = library.library.letters[amendment.letter]
      return amendment.changes.map { record(of: $0, by: letter, in: row) }
    }
  }

  private func record(of change: RowChange, by letter: Letter, in row: AnnexRow) -> Record {
    let number = letter.number.value ?? letter.symbol ?? letter.id
    let cell = change.cell
    let column = cell.map { annex.columns[$0.column] }
    let what = column.map { "điều chỉnh “\($0.label.isEmpty ? $0.id : $0.label)”" } ?? "đưa ra khỏi kế hoạch"
    let isDeadline = column?.role == .milestone || column?.role == .deadline
    let rank: Rank = cell == nil ? .removal : isDeadline ? .deadline : .issued
    let part = [
      column?.id ?? "withdrawn", cell?.line.map { "line\($0 + 1)" }, cell?.duty.map { "duty\($0 + 1)" },
    ].compactMap(\.self).joined(separator: ".")
    return Record(
      .amendment, "\(letter.id).\(row.id).\(part)",
      name: "\(name(of: row)): \(what) theo văn bản \(number) (\(change.reason))", fields: fields(of: change, column),
      standing: Standing(added: rank, removed: isDeadline ? .deadline : .issued), origin: letter.origin,
      path: [.key("amends"), .item(change.number - 1)],
      area: (row.unit ?? row.cluster.map { library.library.clusters[$0].unit }).map(library.name),
      touches: touches(of: row) + [.letter(letter.id)])
  }

  private func fields(of change: RowChange, _ column: AnnexColumn?) -> [Field] {
    let reason = Field("reason", "lý do điều chỉnh", .text(change.reason), .issued)
    guard let cell = change.cell, let column else { return [reason] }
    let isDeadline = column.role == .milestone || column.role == .deadline
    return [
      Field("from", "nội dung trước điều chỉnh", value(of: AnnexCell(text: cell.from), in: column), .issued),
      Field(
        "to", "nội dung sau điều chỉnh", value(of: AnnexCell(text: cell.to), in: column),
        isDeadline ? .deadline : .issued), reason,
    ]
  }
}
