import PlanModel

extension AnnexRow {
  func write(to output: inout ModelOutput, _ columnIDs: [String]) {
    output.object { writeFields(to: &$0, columnIDs) }
  }

  func writeFields(to record: inout ModelOutput, _ columnIDs: [String]) {
    record.field("id", id)
    record.field("ordinal", ordinal)
    record.field("cluster", cluster)
    record.field("unit", unit)
    record.field("developer", developer)
    record.cells(cells, columnIDs)
    record.list("lines", lines) { $1.write(to: &$0, columnIDs, duties) }
    record.list("milestones", milestones)
    record.list("duties", duties)
    record.field("occupancy", occupancy)
    record.field("carriedFrom", carriedFrom)
    record.field("printedIn", printedIn)
    record.field("missing", missing)
    record.list("corrections", corrections)
    record.list("notes", notes)
    record.list("amendments", amendments) { $1.write(to: &$0, columnIDs) }
    record.origin(origin)
  }

  convenience init(fields: ModelFields, _ columns: Positions) throws(ModelFault) {
    let duties: [Duty] = try fields.list("duties")
    let cells = try fields.cells(columns)
    self.init(
      id: try fields.value("id"), ordinal: try fields.value("ordinal"), cluster: try fields.optional("cluster"),
      unit: try fields.optional("unit"), developer: try fields.optional("developer"),
      cells: (0..<columns.count).map { cells[$0] ?? .blank }, lines: try Self.lines(fields, columns, duties),
      milestones: try fields.list("milestones"), duties: duties, occupancy: try fields.optional("occupancy"),
      carriedFrom: try fields.optional("carriedFrom"), printedIn: try fields.optional("printedIn"),
      missing: try fields.optional("missing"),
      corrections: try fields.list("corrections"),
      notes: try fields.list("notes"), origin: try fields.origin(),
      amendments: try fields.list("amendments") { (item) throws(ModelFault) in
        try RowAmendment(fields: item.fields(), columns)
      })
  }

  private static func lines(
    _ fields: ModelFields, _ columns: Positions, _ duties: [Duty]
  ) throws(ModelFault) -> [AnnexLine] {
    let positions = Positions(duties.map(\.id))
    var next = 0
    return try fields.list("lines") { (item) throws(ModelFault) in
      let line = try AnnexLine(fields: item.fields(), columns, positions, next: next)
      next = line.duties.upperBound
      return line
    }
  }
}

extension AnnexLine {
  fileprivate func write(to output: inout ModelOutput, _ columnIDs: [String], _ all: [Duty]) {
    output.object { record in
      record.cells(cells, columnIDs)
      record.list("duties", ids: all[duties].map(\.id))
    }
  }

  /// A line without duties stands after those of the line before, at `next`.
  fileprivate init(
    fields: ModelFields, _ columns: Positions, _ duties: Positions, next: Int
  ) throws(ModelFault) {
    self.init(cells: try fields.cells(columns), duties: try duties.range("duties", of: fields, empty: next))
  }
}
