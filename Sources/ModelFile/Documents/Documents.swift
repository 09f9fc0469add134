import PlanModel

extension DocumentTextKind: ModelValue {}

extension PlanBody: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    record.list("duties", duties)
    record.list("corrections", corrections)
    record.list("notes", notes)
    record.list("passages", passages ?? [])
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      kind: try fields.value("kind"), duties: try fields.list("duties"), corrections: try fields.list("corrections"),
      notes: try fields.list("notes"), passages: try fields.passages(), origin: try fields.origin())
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

extension Passage.Kind: ModelValue {}

extension Passage: ModelRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    record.field("depth", depth)
    record.field("text", text)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(try fields.value("kind"), depth: try fields.value("depth"), text: try fields.value("text"))
  }
}

extension ModelFields {
  /// The text of a document; nil in files of a version that did not keep it.
  func passages() throws(ModelFault) -> [Passage]? {
    object.scope.hasPassages ? try list("passages") : nil
  }
}
