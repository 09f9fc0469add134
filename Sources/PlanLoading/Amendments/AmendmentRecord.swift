import Diagnostics
import PlanModel

/// An amendment as written in a letter: `{row, cell, line, from, to, due, reason}` or `{row, withdrawn: có, reason}`.
struct AmendmentRecord {
  let place: Place
  let row: Located<String>?
  /// Column id of the cell.
  let cell: Located<String>?
  /// Number of the line, where the column has a cell for each line.
  let line: Located<Int>?
  /// What it says before, as printed; left out where the cell is blank.
  let from: Located<String>?
  let to: Located<String>?
  /// The day that the new words of a duty name.
  let due: Located<String>?
  let withdrawn: Located<Bool>?
  let reason: Located<String>?

  init(_ reader: inout MappingReader) {
    place = reader.place
    row = reader.required("row", .id)
    withdrawn = reader.optional("withdrawn", .yesNo)
    let isWithdrawal = withdrawn?.value == true
    cell = isWithdrawal ? reader.optional("cell", .line) : reader.required("cell", .line)
    line = reader.optional("line", .integer)
    from = reader.optional("from", .paragraphs)
    to = isWithdrawal ? reader.optional("to", .paragraphs) : reader.required("to", .paragraphs)
    due = reader.optional("due", .line)
    reason = reader.required("reason", .paragraphs)
    let needless = ["cell", "line", "from", "to", "due"].compactMap { reader.keyPlace($0) }
    if isWithdrawal, let place = needless.first { reader.report(.amendWithdrawalShape, at: place) }
  }

  var isWithdrawal: Bool { withdrawn?.value == true }
}
