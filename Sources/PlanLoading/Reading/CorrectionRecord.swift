import Diagnostics
import PlanModel

/// A correction as written: `{cell, printed, corrected, printedIn, open, reason}`.
struct CorrectionRecord {
  let place: Place
  let cell: Located<String>?
  let printed: Located<String>?
  let corrected: Located<String>?
  let printedIn: Located<String>?
  let open: Located<Bool>?
  let reason: Located<String>?

  init(_ reader: inout MappingReader) {
    place = reader.place
    cell = reader.required("cell", .line)
    printed = reader.optional("printed", .paragraphs)
    corrected = reader.optional("corrected", .paragraphs)
    printedIn = reader.optional("printedIn", .line)
    open = reader.optional("open", .yesNo)
    reason = reader.required("reason", .paragraphs)
  }
}

extension MappingReader {
  /// The list of corrections of a record.
  mutating func corrections() -> [CorrectionRecord] {
    records("corrections") { CorrectionRecord(&$0) }
  }

  /// The list of notes of a record.
  mutating func notes() -> [Located<String>] {
    list("notes", .paragraphs)
  }
}
