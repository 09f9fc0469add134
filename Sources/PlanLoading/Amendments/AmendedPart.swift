import Diagnostics
import PlanModel

/// A part of a row that a letter can change.
enum AmendedPart: Hashable {
  /// The cell of the whole row in a column.
  case whole(column: Int)
  /// The cell of one line in a column.
  case line(Int, column: Int)
  /// One duty by its position in the row, in the column of duties.
  case duty(Int, column: Int)
}

extension RowRecord {
  /// Where the duties of the lines are written, in order: line, paragraph, member.
  private var dutyPlaces: [(line: Int, paragraph: Int, member: Int)] {
    lines.indices.flatMap { line in
      lines[line].duties.indices.flatMap { paragraph in
        lines[line].duties[paragraph].duties.indices.map { (line, paragraph, $0) }
      }
    }
  }

  /// The duties of all lines or of one, with their positions in the row.
  func duties(ofLine line: Int?) -> [(position: Int, duty: DutyRecord)] {
    dutyPlaces.enumerated().compactMap { position, place in
      line == nil || line == place.line
        ? (position, lines[place.line].duties[place.paragraph].duties[place.member]) : nil
    }
  }

  /// The line that a duty stands in.
  func line(ofDuty position: Int) -> Int { dutyPlaces[position].line }

  mutating func replace(duty position: Int, by text: Located<String>, due: Located<String>?) {
    let place = dutyPlaces[position]
    lines[place.line].duties[place.paragraph].duties[place.member] = DutyRecord(wording: .text(text), due: due)
  }

  /// Puts a cell in the place of the one in its column, of the whole row or of a line.
  mutating func replace(cell: CellRecord, inLine line: Int?) {
    if let line {
      lines[line].cells = lines[line].cells.replacing(cell)
    } else {
      cells = cells.replacing(cell)
    }
  }

  /// Without the corrections, which are about the words as issued.
  var withoutCorrections: RowRecord {
    var record = self
    record.corrections = []
    for line in record.lines.indices { record.lines[line].corrections = [] }
    return record
  }
}

extension [CellRecord] {
  fileprivate func replacing(_ cell: CellRecord) -> [CellRecord] {
    (filter { $0.column != cell.column } + [cell]).sorted { $0.column < $1.column }
  }
}
