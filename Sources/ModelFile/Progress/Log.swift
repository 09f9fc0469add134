import PlanModel

extension EventKind: ModelValue {}

extension ProgressLog: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.list("reports", reports)
    record.list("receipts", receipts)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(reports: try fields.list("reports"), receipts: try fields.list("receipts"))
  }
}

extension ProgressReport: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("period", period)
    record.field("from", from)
    record.field("submitted", submitted)
    record.field("countedTo", countedTo)
    if hasNothingToReport { record.field("hasNothingToReport", true) }
    record.field("document", document)
    record.field("note", note)
    record.list("events", events)
    record.list("figures", figures)
    record.origin(origin)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), period: try fields.optional("period"), from: try fields.value("from"),
      submitted: try fields.optional("submitted"), countedTo: try fields.optional("countedTo"),
      hasNothingToReport: try fields.optional("hasNothingToReport") ?? false,
      document: try fields.optional("document"), note: try fields.optional("note"), events: try fields.list("events"),
      figures: try fields.list("figures"), origin: try fields.origin())
  }
}

extension ProgressEvent: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("kind", kind)
    record.field("cluster", cluster)
    record.field("duty", duty)
    record.field("date", date)
    record.field("value", value)
    record.field("text", text)
    record.field("evidence", evidence)
    record.list("sources", sources)
    record.field("certainty", certainty)
    record.field("note", note)
    if isEstimate { record.field("isEstimate", true) }
    record.field("obstacle", obstacle)
    record.field("revision", revision)
    record.field("waiver", waiver)
    record.origin(origin)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), kind: try fields.value("kind"), cluster: try fields.optional("cluster"),
      duty: try fields.optional("duty"), date: try fields.value("date"), value: try fields.optional("value"),
      text: try fields.optional("text"), evidence: try fields.optional("evidence"),
      sources: try fields.list("sources"), certainty: try fields.value("certainty"),
      note: try fields.optional("note"), isEstimate: try fields.optional("isEstimate") ?? false,
      obstacle: try fields.optional("obstacle"), revision: try fields.optional("revision"),
      waiver: try fields.optional("waiver"), origin: try fields.origin())
  }
}

extension Evidence: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("document", document)
    record.field("number", number)
    record.field("date", date)
    record.field("issuer", issuer)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      document: try fields.value("document"), number: try fields.optional("number"), date: try fields.optional("date"),
      issuer: try fields.optional("issuer"))
  }
}
