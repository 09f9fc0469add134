extension CalendarDate {
  /// As in ISO 8601, for ids and machines: `2021-06-30`.
  package var iso: String {
    let dash = UInt8(ascii: "-")
    let bytes = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash,
      digit(month / 10), digit(month), dash, digit(day / 10), digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The last digit of a number.
  private func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
}

extension MonthOfYear {
  /// As in ISO 8601, for ids and machines: `2021-06`.
  package var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
