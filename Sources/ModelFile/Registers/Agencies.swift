import PlanModel

extension AgencyKind: ModelValue {}

extension Agency: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("kind", kind)
    record.field("name", name)
    record.list("aliases", aliases)
    record.field("unit", unit)
    record.list("members", members)
    record.field("validFrom", validFrom)
    record.field("validTo", validTo)
    record.list("successors", successors)
    record.field("note", note)
    record.list("sources", sources)
    record.origin(origin)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), kind: try fields.value("kind"), name: try fields.value("name"),
      aliases: try fields.list("aliases"), unit: try fields.optional("unit"), members: try fields.list("members"),
      validFrom: try fields.optional("validFrom"), validTo: try fields.optional("validTo"),
      successors: try fields.list("successors"), note: try fields.optional("note"),
      sources: try fields.list("sources"), origin: try fields.origin())
  }
}
