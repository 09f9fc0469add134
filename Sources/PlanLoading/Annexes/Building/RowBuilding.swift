import Diagnostics
import PlanModel

extension AnnexBuilder {
  /// The row as written: one for each cluster for which it stands, the first with its cells and duties.
  mutating func build(_ record: RowRecord, in scope: BodyScope) -> [AnnexRow] {
    if let ordinal = record.ordinal { numbering.take(ordinal, in: scope.series, &diagnostics) }
    let number = String(record.ordinal?.value ?? 0)
    let rowID = [id, scope.series, number].compactMap(\.self).joined(separator: "-")
    checkStanding(of: RowStanding(record, id: rowID, scope: scope, columnCount: columns.count))
    return build(record, id: rowID, in: scope, corrections: nil)
  }

  /// Builds the rows by the first one's id; `corrections` are given where its words are no longer those as issued.
  mutating func build(
    _ record: RowRecord, id rowID: String, in scope: BodyScope, corrections: [Correction]?
  ) -> [AnnexRow] {
    var row = RowStanding(record, id: rowID, scope: scope, columnCount: columns.count)
    let cluster = resolveCluster(&row)
    let developer = resolveDeveloper(&row)
    let milestones = milestones(of: row)
    let (occupancy, numbers) = quantities(of: row)
    self.numbers += [numbers] + record.otherClusters.map { _ in [:] }
    let (lines, duties) = lines(of: row, milestones: milestones)
    let first = AnnexRow(
      id: rowID, ordinal: record.ordinal?.value ?? 0, cluster: cluster, unit: row.unit, developer: developer,
      cells: cells(of: row), lines: lines, milestones: milestones, duties: duties, occupancy: occupancy,
      carriedFrom: record.carriedFrom?.value, missing: record.missing?.value,
      corrections: corrections ?? self.corrections(of: row, lines: lines),
      notes: record.notes.map(\.value), origin: Origin(file: path, record: rowID))
    return [first] + record.otherClusters.compactMap { companion(of: first, for: $0, row) }
  }

  /// A row for another cluster of a printed row: the same milestones and developer, no cells of its own.
  private mutating func companion(
    of first: AnnexRow, for cluster: Located<String>, _ standing: RowStanding
  ) -> AnnexRow? {
    var row = standing
    row.unit = context.registers.units.resolve(standing.record.unit, &diagnostics) ?? standing.scope.unit
    guard let ref = resolve(cluster, in: &row) else { return nil }
    return AnnexRow(
      id: "\(first.id)-\(cluster.value)", ordinal: first.ordinal, cluster: ref, unit: row.unit,
      developer: first.developer, cells: columns.map { _ in .blank }, lines: [], milestones: first.milestones,
      duties: [], occupancy: nil, printedIn: first.id, missing: first.missing, corrections: [], notes: [],
      origin: first.origin)
  }

  private func cells(of row: RowStanding) -> [AnnexCell] {
    columns.indices.map { column in
      if columns[column].role == .ordinal { return AnnexCell(text: row.ordinal) }
      return row.own[column]?.cell ?? .blank
    }
  }

  /// Each column of a row is filled in one way: by the group, by the row or by its lines.
  private mutating func checkStanding(of row: RowStanding) {
    let record = row.record
    if record.isBare, !row.isMissing { report(.annexRowEmpty, at: record.place, ["ordinal": row.ordinal]) }
    checkMerged(record.cells, in: row.scope)
    let dutyColumn = record.lines.contains { !$0.duties.isEmpty } ? self.record.columns.position(of: .duty) : nil
    if let dutyColumn, let cell = row.cell(in: dutyColumn) {
      report(.annexCellTwice, at: cell.keyPlace, ["column": columns[dutyColumn].id])
    }
    for line in record.lines {
      checkMerged(line.cells, in: row.scope)
      for cell in line.cells where row.own[cell.column] != nil {
        report(.annexCellTwice, at: cell.keyPlace, ["column": columns[cell.column].id])
      }
    }
  }

  /// A column that a group around fills takes no other cell.
  mutating func checkMerged(_ cells: [CellRecord], in scope: BodyScope) {
    for cell in cells {
      guard let merged = scope.cells[cell.column] else { continue }
      diagnostics.append(
        Diagnostic(
          .annexCellMerged, at: cell.keyPlace, ["column": columns[cell.column].id],
          notes: [.init("ô gộp ở đây", at: merged.keyPlace)]))
    }
  }

  private mutating func corrections(of row: RowStanding, lines: [AnnexLine]) -> [Correction] {
    let record = row.record
    if record.corrections.isEmpty, record.lines.allSatisfy(\.corrections.isEmpty) { return [] }
    var texts: [String: [String]] = [:]
    for column in columns.indices {
      let whole = columns[column].role == .ordinal ? row.ordinal : row.own[column]?.cell.text
      texts[columns[column].id] = [whole].compactMap(\.self) + lines.compactMap { $0.cells[column]?.text }
    }
    let names = columns.map(\.id)
    var corrections = record.corrections.compactMap { check($0, cells: names, texts: texts) }
    for (position, line) in record.lines.enumerated() where !line.corrections.isEmpty {
      var texts: [String: [String]] = [:]
      for (column, cell) in lines[position].cells { texts[columns[column].id] = [cell.text] }
      corrections += line.corrections.compactMap { check($0, cells: names, texts: texts) }
    }
    return corrections
  }
}
