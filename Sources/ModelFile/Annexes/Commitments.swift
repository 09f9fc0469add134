import PlanModel

extension PlannedMilestone: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    record.field("due", due)
    record.field("missing", missing)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      kind: try fields.value("kind"), due: try fields.optional("due"), missing: try fields.optional("missing"))
  }
}

/// Written with its kind, and the milestone for `milestone`: `{"kind": "milestone", "milestone": "ground-breaking"}`.
extension Duty.DueBasis: ModelRecord {
  private enum Kind: String, ModelValue {
    case cell, text, milestone, rule, none
  }

  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("kind", kind)
    if case .milestone(let milestone) = self { record.field("milestone", milestone) }
  }

  init(fields: ModelFields) throws(ModelFault) {
    let kind: Kind = try fields.value("kind")
    switch kind {
    case .cell: self = .cell
    case .text: self = .text
    case .milestone: self = .milestone(try fields.value("milestone"))
    case .rule: self = .rule
    case .none: self = .none
    }
  }

  private var kind: Kind {
    switch self {
    case .cell: .cell
    case .text: .text
    case .milestone: .milestone
    case .rule: .rule
    case .none: .none
    }
  }
}

extension Duty: ModelRecord {
  func writeFields(to record: inout ModelOutput) {
    record.field("id", id)
    record.field("text", text)
    record.list("leads", leads)
    record.list("cooperating", cooperating)
    record.field("due", due)
    record.field("dueBasis", dueBasis)
  }

  convenience init(fields: ModelFields) throws(ModelFault) {
    self.init(
      id: try fields.value("id"), text: try fields.value("text"), leads: try fields.list("leads"),
      cooperating: try fields.list("cooperating"), due: try fields.optional("due"),
      dueBasis: try fields.value("dueBasis"))
  }
}
