import DataSyntax
import Diagnostics
import PlanModel

/// A row of sums as written.
struct TotalRecord {
  /// The place of its label.
  let place: Place
  let label: Located<String>?
  let cells: [CellRecord]
  let waiver: SumWaiver?
  let notes: [Located<String>]

  init(_ reader: inout MappingReader, columns: [AnnexColumn]) {
    label = reader.required("total", .line)
    place = label?.place ?? reader.place
    cells = reader.cells(of: columns)
    waiver = reader.record("waiver") { SumWaiver(&$0, columns: columns) }
    notes = reader.notes()
  }
}

/// The sums that are accepted though the document states others: `{counted: {area: "118,5"}, reason: …}`.
struct SumWaiver {
  let place: Place
  /// By column position.
  let counted: [Int: Located<Quantity>]
  let reason: Located<String>?

  init(_ reader: inout MappingReader, columns: [AnnexColumn]) {
    place = reader.place
    counted =
      reader.record("counted", isRequired: true) { item in
        var counted: [Int: Located<Quantity>] = [:]
        for (position, column) in columns.enumerated() where column.role == .number {
          if let value = item.optional(column.id, .quantity) { counted[position] = value }
        }
        return counted
      } ?? [:]
    reason = reader.required("reason", .paragraphs)
  }
}
