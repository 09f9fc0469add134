import Diagnostics
import PlanModel

/// Something that is written to the model file as one JSON value.
protocol Written {
  func write(to output: inout ModelOutput)
}

/// Something that is written to the model file as an object.
protocol WrittenRecord: Written {
  /// Whether the whole object stands on one line.
  static var isOneLine: Bool { get }
  func writeFields(to record: inout ModelOutput)
}

/// Something that is written to the model file and read back alike.
protocol ModelValue: Written {
  init(from value: ModelInput) throws(ModelFault)
}

/// Something that is written to the model file as an object and read back alike.
protocol ModelRecord: ModelValue, WrittenRecord {
  init(fields: ModelFields) throws(ModelFault)
}

extension WrittenRecord {
  static var isOneLine: Bool { false }

  func write(to output: inout ModelOutput) {
    output.object(onOneLine: Self.isOneLine) { writeFields(to: &$0) }
  }
}

extension ModelRecord {
  init(from value: ModelInput) throws(ModelFault) {
    try self.init(fields: value.fields())
  }
}

extension Written where Self: RawRepresentable, RawValue == String {
  func write(to output: inout ModelOutput) { rawValue.write(to: &output) }
}

extension ModelValue where Self: RawRepresentable, RawValue == String {
  init(from value: ModelInput) throws(ModelFault) {
    let text = try value.text()
    guard let known = Self(rawValue: text) else { throw value.fault(.modelChoiceUnknown, ["text": text]) }
    self = known
  }
}
