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
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), label: try fields.value("label"), value: try fields.value("value"),
      milestone: try fields.optional("milestone"), indicators: try fields.list("indicators"))
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
