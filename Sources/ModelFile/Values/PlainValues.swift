import PlanModel

extension String: ModelValue {
  func write(to output: inout ModelOutput) { output.text(self) }
  init(from value: ModelInput) throws(ModelFault) { self = try value.text() }
}

extension Int: ModelValue {
  func write(to output: inout ModelOutput) { output.integer(self) }

  init(from value: ModelInput) throws(ModelFault) {
    guard let number = Int(try value.text()) else { throw try value.formFault("12") }
    self = number
  }
}

extension Bool: ModelValue {
  func write(to output: inout ModelOutput) { output.boolean(self) }

  init(from value: ModelInput) throws(ModelFault) {
    switch try value.text() {
    case "true": self = true
    case "false": self = false
    default: throw try value.formFault("true")
    }
  }
}

extension Missing: ModelRecord {
  static var isOneLine: Bool { true }
  func writeFields(to record: inout ModelOutput) { record.field("reason", reason) }
  init(fields: ModelFields) throws(ModelFault) { self.init(reason: try fields.value("reason")) }
}

extension Certainty: ModelValue {}
extension MilestoneKind: ModelValue {}
extension Recurrence: ModelValue {}
