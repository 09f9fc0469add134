import Diagnostics
import PlanModel

/// A row while letters are applied to it in order of time.
struct AmendedRowState {
  let scope: BodyScope
  let issued: AnnexRow
  /// As written, with what letters changed so far.
  var record: RowRecord
  /// The same as built.
  var row: AnnexRow
  /// What letters changed: of the row, then of each row for another cluster of the same printed row.
  var amendments: [[RowAmendment]] = []
  /// When each part was last changed, and where the letter says so.
  var changed: [AmendedPart: (date: CalendarDate, place: Place)] = [:]
  /// Where a letter took the row out of the plan.
  var withdrawn: Place?

  init(_ draft: AnnexBuilder.Draft, issued: AnnexRow) {
    (scope, self.issued, row) = (draft.scope, issued, issued)
    record = draft.record.withoutCorrections
  }

  /// The cell that holds now: the line's, the row's own or the merged one of a group.
  func cell(_ part: AmendedPart) -> CellRecord? {
    switch part {
    case .whole(let column): record.cells.first { $0.column == column } ?? scope.cells[column]
    case .line(let line, let column): record.lines[line].cells.first { $0.column == column }
    case .duty: nil
    }
  }

  /// The corrections of cells that still read as issued.
  func corrections(_ columns: [AnnexColumn]) -> [Correction] {
    let changed = Set(changed.keys.map { columns[$0.column].id })
    return issued.corrections.filter { !changed.contains($0.column) }
  }
}

extension AmendedPart {
  var column: Int {
    switch self {
    case .whole(let column), .line(_, let column), .duty(_, let column): column
    }
  }

  /// The line of the part; nil where it is of the whole row.
  func line(in record: RowRecord) -> Int? {
    switch self {
    case .whole: nil
    case .line(let line, _): line
    case .duty(let position, _): record.line(ofDuty: position)
    }
  }
}
