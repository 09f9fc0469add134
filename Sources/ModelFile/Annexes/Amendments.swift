import PlanModel

extension RowAmendment {
  /// Written with the whole row as it reads since; a reader need not put changes together.
  func write(to output: inout ModelOutput, _ columnIDs: [String]) {
    output.object { record in
      record.field("letter", letter)
      record.field("date", date)
      record.list("changes", changes) { $1.write(to: &$0, columnIDs) }
      record.object("row") { row.writeFields(to: &$0, columnIDs) }
    }
  }

  init(fields: ModelFields, _ columns: Positions) throws(ModelFault) {
    self.init(
      letter: try fields.value("letter"), date: try fields.value("date"),
      changes: try fields.list("changes") { (item) throws(ModelFault) in
        try RowChange(fields: item.fields(), columns)
      },
      row: try AnnexRow(fields: fields.required("row").fields(), columns))
  }
}

/// A withdrawal has neither column nor words.
extension RowChange {
  fileprivate func write(to output: inout ModelOutput, _ columnIDs: [String]) {
    output.object { record in
      record.field("number", number)
      if let cell {
        record.field("column", columnIDs[cell.column])
        record.field("line", cell.line.map { $0 + 1 })
        record.field("duty", cell.duty.map { $0 + 1 })
        if !cell.from.isEmpty { record.field("from", cell.from) }
        record.field("to", cell.to)
      }
      record.field("isWithdrawal", subject == .withdrawal ? true : nil)
      record.field("reason", reason)
    }
  }

  fileprivate init(fields: ModelFields, _ columns: Positions) throws(ModelFault) {
    let isWithdrawal: Bool = try fields.optional("isWithdrawal") ?? false
    self.init(
      number: try fields.value("number"),
      subject: isWithdrawal ? .withdrawal : .cell(try CellChange(fields: fields, columns)),
      reason: try fields.value("reason"))
  }
}

extension CellChange {
  /// Lines and duties are counted from 1.
  fileprivate init(fields: ModelFields, _ columns: Positions) throws(ModelFault) {
    let line: Int? = try fields.optional("line")
    let duty: Int? = try fields.optional("duty")
    self.init(
      column: try columns.position(fields.required("column")), line: line.map { $0 - 1 }, duty: duty.map { $0 - 1 },
      from: try fields.optional("from") ?? "", to: try fields.value("to"))
  }
}
