import PlanModel

extension CityIndicator: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("name", name)
    record.field("unit", unit)
    record.list("observations", observations)
    record.field("repeatedSince", repeatedSince)
    record.field("figure", figure)
    record.field("note", note)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), name: try fields.value("name"), unit: try fields.value("unit"),
      observations: try fields.list("observations"), repeatedSince: try fields.optional("repeatedSince"),
      figure: try fields.optional("figure"), note: try fields.optional("note"), origin: try fields.origin())
  }
}

extension CityIndicator.Observation: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("date", date)
    record.field("value", value)
    record.list("sources", sources)
    record.field("certainty", certainty)
    record.field("note", note)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      date: try fields.value("date"), value: try fields.value("value"), sources: try fields.list("sources"),
      certainty: try fields.value("certainty"), note: try fields.optional("note"))
  }
}
