import Diagnostics
import PlanModel

/// `{"value": …}`, or `{"missing": {"reason": …}}`.
extension Known: ModelRecord, ModelValue, WrittenRecord, Written where Value: ModelValue {
  func writeFields(to record: inout ModelOutput) {
    switch self {
    case .known(let value): record.field("value", value)
    case .missing(let missing): record.field("missing", missing)
    }
  }

  init(fields: ModelFields) throws(ModelFault) {
    if let missing: Missing = try fields.optional("missing") {
      if let value = fields.input("value") {
        throw value.fault(.modelShapeWrong, ["expected": "một trong hai trường “value” và “missing”"])
      }
      self = .missing(missing)
    } else {
      self = .known(try fields.value("value"))
    }
  }
}

/// A list that is itself a value; an empty one is written too.
extension Array: Written, ModelValue where Element == String {
  func write(to output: inout ModelOutput) { output.array(self) { $1.write(to: &$0) } }

  init(from value: ModelInput) throws(ModelFault) {
    var texts: [String] = []
    for item in try value.items() { texts.append(try item.text()) }
    self = texts
  }
}
