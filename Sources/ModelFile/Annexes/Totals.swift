import PlanModel

extension AnnexTotal {
  func write(to output: inout ModelOutput, _ columnIDs: [String]) {
    output.object { record in
      record.field("label", label)
      record.field("rowsBefore", rowsBefore)
      record.field("groupsBefore", groupsBefore)
      record.cells(cells, columnIDs)
      record.list("differences", differences)
      record.list("notes", notes)
      record.origin(origin)
    }
  }

  init(fields: ModelFields, _ columns: Positions) throws(ModelFault) {
    self.init(
      label: try fields.value("label"), rowsBefore: try fields.value("rowsBefore"),
      groupsBefore: try fields.value("groupsBefore"), cells: try fields.cells(columns),
      differences: try fields.list("differences"), notes: try fields.list("notes"), origin: try fields.origin())
  }
}

extension SumDifference: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("column", column)
    record.field("stated", stated)
    record.field("counted", counted)
    record.field("waiver", waiver)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      column: try fields.value("column"), stated: try fields.value("stated"), counted: try fields.value("counted"),
      waiver: try fields.optional("waiver"))
  }
}
