import PlanModel

extension SiteFacts: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("title", title)
    record.field("publisher", publisher)
    record.field("cutOff", cutOff)
    record.field("planInForce", planInForce)
    record.field("reports", reports)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      title: try fields.value("title"), publisher: try fields.value("publisher"), cutOff: try fields.value("cutOff"),
      planInForce: try fields.value("planInForce"), reports: try fields.optional("reports"))
  }
}

extension ReportForm: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("issuer", issuer)
    record.field("superior", superior)
    record.field("place", place)
    record.field("symbol", symbol)
    record.list("authority", authority)
    record.list("recipients", recipients)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      issuer: try fields.value("issuer"), superior: try fields.optional("superior"), place: try fields.value("place"),
      symbol: try fields.value("symbol"), authority: try fields.list("authority"),
      recipients: try fields.list("recipients"))
  }
}

extension Plan: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("year", year)
    record.field("documentNumber", documentNumber)
    record.field("title", title)
    record.field("issuer", issuer)
    record.field("place", place)
    record.field("date", date)
    record.field("legalBases", legalBases)
    record.field("signer", signer)
    record.field("recipients", recipients)
    record.list("targets", targets)
    record.list("statedCounts", statedCounts)
    record.list("reportingDuties", reportingDuties)
    record.list("annexes", annexes)
    record.list("corrections", corrections)
    record.list("notes", notes)
    record.field("body", body)
    record.list("sources", sources)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      year: try fields.year("year"), documentNumber: try fields.value("documentNumber"),
      title: try fields.value("title"), issuer: try fields.value("issuer"), place: try fields.value("place"),
      date: try fields.value("date"), legalBases: try fields.value("legalBases"), signer: try fields.value("signer"),
      recipients: try fields.value("recipients"), targets: try fields.list("targets"),
      statedCounts: try fields.list("statedCounts"), reportingDuties: try fields.list("reportingDuties"),
      annexes: try fields.list("annexes"), corrections: try fields.list("corrections"),
      notes: try fields.list("notes"), body: try fields.optional("body"), sources: try fields.list("sources"),
      origin: try fields.origin())
  }
}

extension Signer: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.list("authority", authority)
    record.field("name", name)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(authority: try fields.list("authority"), name: try fields.value("name"))
  }
}

extension ReportingDuty: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.list("reporters", reporters)
    record.list("recipients", recipients)
    record.field("recurrence", recurrence)
    record.field("beforeDay", beforeDay)
    record.field("month", month)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      reporters: try fields.list("reporters"), recipients: try fields.list("recipients"),
      recurrence: try fields.value("recurrence"), beforeDay: try fields.value("beforeDay"),
      month: try fields.optional("month"))
  }
}
