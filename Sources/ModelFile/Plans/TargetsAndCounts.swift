import PlanModel

extension PlanTarget: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("text", text)
    record.list("figures", figures)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(text: try fields.value("text"), figures: try fields.list("figures"))
  }
}

extension PlanTarget.Figure: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("label", label)
    record.field("value", value)
    record.field("milestone", milestone)
    record.list("indicators", indicators)
    record.field("continues", continues)
    record.list("sources", sources)
    record.field("certainty", certainty)
    record.field("note", note)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), label: try fields.value("label"), value: try fields.value("value"),
      milestone: try fields.optional("milestone"), indicators: try fields.list("indicators"),
      continues: try fields.optional("continues"), sources: try fields.list("sources"),
      certainty: try fields.optional("certainty"), note: try fields.optional("note"))
  }
}

extension PlanTarget.Figure.Predecessor: ModelRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("plan", plan)
    record.field("figure", figure)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(plan: try fields.value("plan"), figure: try fields.value("figure"))
  }
}

extension StatedCount: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("subject", subject)
    record.field("stated", stated)
    record.field("counted", counted)
    record.field("waiver", waiver)
    record.origin(origin)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      subject: try fields.value("subject"), stated: try fields.value("stated"), counted: try fields.value("counted"),
      waiver: try fields.optional("waiver"), origin: try fields.origin())
  }
}

extension StatedCount.Subject: ModelRecord {
  private enum Kind: String, ModelValue {
    case rows
    case groupRows = "group-rows"
    case milestone
  }

  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    switch self {
    case .rows(let annex):
      record.field("kind", Kind.rows)
      record.field("annex", annex)
    case .groupRows(let annex, let group):
      record.field("kind", Kind.groupRows)
      record.field("annex", annex)
      record.field("group", group)
    case .milestone(let milestone, let period):
      record.field("kind", Kind.milestone)
      record.field("milestone", milestone)
      record.field("period", period)
    }
  }

  init(fields: ModelFields) throws(ModelFault) {
    let kind: Kind = try fields.value("kind")
    switch kind {
    case .rows: self = .rows(annex: try fields.value("annex"))
    case .groupRows: self = .groupRows(annex: try fields.value("annex"), group: try fields.value("group"))
    case .milestone: self = .milestone(try fields.value("milestone"), try fields.value("period"))
    }
  }
}
