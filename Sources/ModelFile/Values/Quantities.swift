import PlanModel

extension Bound: ModelValue {}

/// Written with a point and all digits that the document gives: `"68.450"`.
extension FixedDecimal: ModelValue {
  func write(to output: inout ModelOutput) { output.text(text(mark: UInt8(ascii: "."))) }

  init(from value: ModelInput) throws(ModelFault) {
    guard let number = Self(plainText: try value.text()) else { throw try value.formFault("68.45") }
    self = number
  }

  private init?(plainText text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    let isNegative = parts[0].first == "-"
    let whole = isNegative ? parts[0].dropFirst() : parts[0]
    let hasDigits = !whole.isEmpty && (parts.count == 1 || (1...9).contains(fraction.utf8.count))
    guard hasDigits, (whole + fraction).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let mantissa = Int((isNegative ? "-" : "") + whole + fraction)
    else { return nil }
    self.init(mantissa, scale: fraction.utf8.count)
  }
}

extension Quantity: ModelRecord {
  static var isOneLine: Bool { true }

  func writeFields(to record: inout ModelOutput) {
    record.field("bound", bound)
    record.field("value", value)
    record.field("upper", upper)
    record.field("unit", unit)
  }

  init(fields: ModelFields) throws(ModelFault) {
    self.init(
      bound: try fields.value("bound"), value: try fields.value("value"), upper: try fields.optional("upper"),
      unit: try fields.optional("unit"))
  }
}
