import PlanModel

extension ColumnRole: ModelValue {}

extension AnnexColumn: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("label", label)
    record.field("role", role)
    record.field("milestone", milestone)
    record.field("unit", unit)
    record.field("width", width)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), label: try fields.value("label"), role: try fields.value("role"),
      milestone: try fields.optional("milestone"), unit: try fields.optional("unit"),
      width: try fields.optional("width"))
  }
}

extension AnnexHeading {
  func write(to output: inout ModelOutput, _ columnIDs: [String]) {
    output.object { record in
      record.field("label", label)
      record.field("footnote", footnote)
      record.list("columns", ids: columnIDs[columns].map(\.self))
      record.list("children", children) { $1.write(to: &$0, columnIDs) }
    }
  }

  init(fields: ModelFields, _ columns: Positions) throws(ModelFault) {
    self.init(
      label: try fields.value("label"), footnote: try fields.optional("footnote"),
      columns: try columns.range("columns", of: fields, empty: 0),
      children: try fields.list("children") { (item) throws(ModelFault) in
        try AnnexHeading(fields: item.fields(), columns)
      })
  }
}
