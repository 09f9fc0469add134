import PlanModel

extension Letter: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("kind", kind)
    record.field("number", number)
    record.field("symbol", symbol)
    record.field("issuer", issuer)
    record.field("place", place)
    record.field("date", date)
    record.field("subject", subject)
    record.list("addressees", addressees)
    record.list("addressedTo", addressedTo)
    record.field("recipients", recipients)
    record.field("signer", signer)
    record.field("legalBases", legalBases)
    record.list("duties", duties)
    record.list("corrections", corrections)
    record.list("notes", notes)
    record.list("passages", passages ?? [])
    record.list("sources", sources)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), kind: try fields.value("kind"), number: try fields.value("number"),
      symbol: try fields.optional("symbol"), issuer: try fields.value("issuer"), place: try fields.value("place"),
      date: try fields.value("date"), subject: try fields.value("subject"),
      addressees: try fields.list("addressees"), addressedTo: try fields.list("addressedTo"),
      recipients: try fields.value("recipients"), signer: try fields.value("signer"),
      legalBases: try fields.value("legalBases"), duties: try fields.list("duties"),
      corrections: try fields.list("corrections"), notes: try fields.list("notes"),
      passages: try fields.passages(), sources: try fields.list("sources"), origin: try fields.origin())
  }
}
