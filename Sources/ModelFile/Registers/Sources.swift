import PlanModel

extension Source.Kind: ModelValue {}

extension Source: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("kind", kind)
    record.field("title", title)
    record.field("publisher", publisher)
    record.field("date", date)
    record.field("url", url)
    record.field("note", note)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), kind: try fields.value("kind"), title: try fields.value("title"),
      publisher: try fields.optional("publisher"), date: try fields.optional("date"), url: try fields.optional("url"),
      note: try fields.optional("note"), origin: try fields.origin())
  }
}
