import PlanModel

extension Obstacle: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("authority", authority)
    record.field("isBeyondPowers", isBeyondPowers)
    record.field("proposal", proposal)
    record.field("deadline", deadline)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      authority: try fields.optional("authority"), isBeyondPowers: try fields.optional("isBeyondPowers"),
      proposal: try fields.optional("proposal"), deadline: try fields.optional("deadline"))
  }
}

extension Revision: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("milestone", milestone)
    record.field("deadline", deadline)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(milestone: try fields.optional("milestone"), deadline: try fields.value("deadline"))
  }
}

extension PeriodReceipt: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("plan", plan)
    record.field("period", period)
    record.field("registeredTo", registeredTo)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      plan: try fields.value("plan"), period: try fields.value("period"),
      registeredTo: try fields.value("registeredTo"), origin: try fields.origin())
  }
}
