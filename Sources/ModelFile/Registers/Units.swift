import PlanModel

extension UnitKind: ModelValue {}

extension AdministrativeUnit: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("kind", kind)
    record.field("name", name)
    record.field("validFrom", validFrom)
    record.field("validTo", validTo)
    record.field("parent", parent)
    record.list("successors", successors)
    record.field("successorsMissing", successorsMissing)
    record.list("sources", sources)
    record.origin(origin)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), kind: try fields.value("kind"), name: try fields.value("name"),
      validFrom: try fields.optional("validFrom"), validTo: try fields.optional("validTo"),
      parent: try fields.optional("parent"), successors: try fields.list("successors"),
      successorsMissing: try fields.optional("successorsMissing"), sources: try fields.list("sources"),
      origin: try fields.origin())
  }
}
