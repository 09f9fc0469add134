import PlanModel

extension FigureKind: ModelValue {}

extension ReportedFigure: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("kind", kind)
    record.field("cluster", cluster)
    record.field("unit", unit)
    record.field("value", value)
    record.field("date", date)
    record.list("sources", sources)
    record.field("certainty", certainty)
    record.field("note", note)
    if isEstimate { record.field("isEstimate", true) }
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), kind: try fields.value("kind"), cluster: try fields.optional("cluster"),
      unit: try fields.optional("unit"), value: try fields.value("value"), date: try fields.value("date"),
      sources: try fields.list("sources"), certainty: try fields.value("certainty"),
      note: try fields.optional("note"), isEstimate: try fields.optional("isEstimate") ?? false,
      origin: try fields.origin())
  }
}
