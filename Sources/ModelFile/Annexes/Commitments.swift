import PlanModel

extension PlannedMilestone: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    record.field("due", due)
    record.field("missing", missing)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      kind: try fields.value("kind"), due: try fields.optional("due"), missing: try fields.optional("missing"))
  }
}

extension Duty.DueBasis: ModelValue {}

extension Duty: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("text", text)
    record.list("leads", leads)
    record.list("cooperating", cooperating)
    record.field("due", due)
    record.field("dueBasis", dueBasis)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), text: try fields.value("text"), leads: try fields.list("leads"),
      cooperating: try fields.list("cooperating"), due: try fields.optional("due"),
      dueBasis: try fields.value("dueBasis"))
  }
}
