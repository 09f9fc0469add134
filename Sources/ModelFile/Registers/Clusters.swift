import PlanModel

extension ClusterFact.Kind: ModelValue {}

extension Cluster: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("name", name)
    record.list("aliases", aliases)
    record.field("isCraftVillage", isCraftVillage)
    record.field("unit", unit)
    record.field("extends", extends)
    record.list("facts", facts)
    record.field("note", note)
    record.field("missing", missing)
    record.origin(origin)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), name: try fields.value("name"), aliases: try fields.list("aliases"),
      isCraftVillage: try fields.value("isCraftVillage"), unit: try fields.value("unit"),
      extends: try fields.optional("extends"), facts: try fields.list("facts"), note: try fields.optional("note"),
      missing: try fields.optional("missing"), origin: try fields.origin())
  }
}

extension ClusterFact: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    record.field("text", text)
    record.field("quantity", quantity)
    record.field("date", date)
    record.list("sources", sources)
    record.field("certainty", certainty)
    record.field("note", note)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      kind: try fields.value("kind"), text: try fields.value("text"), quantity: try fields.optional("quantity"),
      date: try fields.value("date"), sources: try fields.list("sources"), certainty: try fields.value("certainty"),
      note: try fields.optional("note"))
  }
}
