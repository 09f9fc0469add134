import PlanModel

extension DocumentTextKind: ModelValue {}

extension PlanBody: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    record.list("duties", duties)
    record.list("corrections", corrections)
    record.list("notes", notes)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      kind: try fields.value("kind"), duties: try fields.list("duties"), corrections: try fields.list("corrections"),
      notes: try fields.list("notes"), origin: try fields.origin())
  }
}

extension DocumentDuty: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("item", item)
    record.field("duty", duty)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(item: try fields.value("item"), duty: try fields.value("duty"), origin: try fields.origin())
  }
}
