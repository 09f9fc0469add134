import DataSyntax
import Diagnostics
import PlanModel

/// A cell as written: its text or what the source lacks, and where.
struct CellRecord {
  /// Position of the leaf column.
  let column: Int
  let cell: AnnexCell
  /// The place of the text.
  let place: Place
  let keyPlace: Place

  /// The place of a part of the text: exact in a text of one line without escapes, else the whole text.
  func place(of part: Range<String.Index>) -> Place {
    let text = cell.text.unicodeScalars
    let quotes = place.end.column - place.start.column - text.count
    guard place.start.line == place.end.line, quotes == 0 || quotes == 2 else { return place }
    let first = place.start.column + quotes / 2
    let start = first + text.distance(from: text.startIndex, to: part.lowerBound)
    let end = first + text.distance(from: text.startIndex, to: part.upperBound)
    return Place(
      path: place.path, start: Position(line: place.start.line, column: start),
      end: Position(line: place.start.line, column: end))
  }
}

extension MappingReader {
  /// The cells of a `cells` mapping, in column order.
  mutating func cells(of columns: [AnnexColumn]) -> [CellRecord] {
    record("cells") { $0.cells(in: columns.indices, of: columns) } ?? []
  }

  /// The cells that stand in this mapping under the ids of some columns.
  mutating func cells(in positions: some Sequence<Int>, of columns: [AnnexColumn]) -> [CellRecord] {
    var cells: [CellRecord] = []
    for position in positions where columns[position].role != .ordinal {
      if let entry = entry(columns[position].id) { cells.append(cell(entry, column: position)) }
    }
    return cells
  }

  /// A cell: text, or `{missing: {reason: …}}`; one that is neither is reported and stands as missing.
  private mutating func cell(_ entry: Node.Entry, column: Int) -> CellRecord {
    let keyPlace = place(ofKey: entry)
    if case .mapping = entry.value.content {
      let missing = nested(entry.value, heldBy: keyPlace, label: "ô “\(entry.key)”") { $0.declaredMissing() } ?? nil
      let cell = AnnexCell(text: "", missing: missing?.value ?? Missing(reason: ""))
      return CellRecord(column: column, cell: cell, place: missing?.place ?? keyPlace, keyPlace: keyPlace)
    }
    let text = value(of: entry, .paragraphs)
    let cell = AnnexCell(text: text?.value ?? "", missing: text == nil ? Missing(reason: "") : nil)
    return CellRecord(column: column, cell: cell, place: text?.place ?? keyPlace, keyPlace: keyPlace)
  }

  /// The `missing` that must stand in a mapping instead of a value.
  mutating func declaredMissing() -> Located<Missing>? {
    if keyPlace("missing") == nil { reportMissing("missing") }
    return missing()
  }
}
