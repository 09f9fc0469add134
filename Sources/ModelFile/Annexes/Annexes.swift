import PlanModel

extension Annex.Orientation: ModelValue {}
extension PrintProfile: ModelValue {}

extension Annex: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    let columnIDs = columns.map(\.id)
    let rowIDs = rows.map(\.id)
    record.field("id", id)
    record.field("number", number)
    record.field("title", title)
    record.field("reference", reference)
    record.field("orientation", orientation)
    record.field("profile", profile)
    record.field("textSize", textSize)
    record.list("columns", columns)
    record.list("headings", headings) { $1.write(to: &$0, columnIDs) }
    record.list("groups", groups) { $1.write(to: &$0, columnIDs, rowIDs) }
    record.list("rows", rows) { $1.write(to: &$0, columnIDs) }
    record.list("totals", totals) { $1.write(to: &$0, columnIDs) }
    record.list("corrections", corrections)
    record.list("notes", notes)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    let columns: [AnnexColumn] = try fields.list("columns")
    let columnPositions = Positions(columns.map(\.id))
    let rows = try fields.list("rows") { (item) throws(ModelFault) in
      try AnnexRow(fields: item.fields(), columnPositions)
    }
    let rowPositions = Positions(rows.map(\.id))
    self.init(
      id: try fields.value("id"), number: try fields.value("number"), title: try fields.value("title"),
      reference: try fields.value("reference"), orientation: try fields.value("orientation"),
      profile: try fields.optional("profile") ?? .asIssued, textSize: try fields.optional("textSize"),
      headings: try fields.list("headings") { (item) throws(ModelFault) in
        try AnnexHeading(fields: item.fields(), columnPositions)
      },
      columns: columns,
      groups: try fields.list("groups") { (item) throws(ModelFault) in
        try AnnexGroup(fields: item.fields(), columnPositions, rowPositions)
      },
      rows: rows,
      totals: try fields.list("totals") { (item) throws(ModelFault) in
        try AnnexTotal(fields: item.fields(), columnPositions)
      },
      corrections: try fields.list("corrections"), notes: try fields.list("notes"),
      origin: try fields.origin())
  }
}

extension Correction: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("column", column)
    record.field("printed", printed)
    record.field("corrected", corrected)
    record.field("printedIn", printedIn)
    record.field("reason", reason)
    record.field("isOpen", isOpen)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      column: try fields.value("column"), printed: try fields.value("printed"),
      corrected: try fields.optional("corrected"), printedIn: try fields.optional("printedIn"),
      reason: try fields.value("reason"), isOpen: try fields.value("isOpen"))
  }
}
