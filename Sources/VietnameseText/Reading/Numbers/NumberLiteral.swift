import PlanModel

/// The grammar of one number as Vietnamese documents print it: a dot between thousands, a comma before decimals.
///
///     number   = digits | grouped, then "," and 1…9 digits or nothing
///     digits   = "0" | a digit 1…9 and more digits
///     grouped  = 1…3 digits, then groups of "." and three digits
///
/// One single group without decimals (`1.234`) is refused: it could be a thousand or a decimal point from another country.
struct NumberLiteral {
  /// Digits, dots and commas.
  let text: String
  let isNegative: Bool

  func decimal() throws(Refusal) -> FixedDecimal {
    var (dots, commas, tail) = (0, 0, 0)
    for byte in text.utf8 {
      tail += 1
      if byte == UInt8(ascii: ".") { dots += 1 }
      if byte == UInt8(ascii: ",") { (commas, tail) = (commas + 1, 0) }
    }
    let fraction = commas == 0 ? 0 : tail
    let whole = text.utf8.count - commas - fraction
    if dots > 0 || commas > 1 || whole == 0 || fraction < commas { try checkMarks() }
    guard text.utf8.first != UInt8(ascii: "0") || whole == 1 else { throw leadingZero }
    if dots == 1, commas == 0 { throw ambiguous }
    guard fraction <= 9 else {
      throw Refusal(
        .numberPrecision, "\(quoted(text)) có quá 9 chữ số sau dấu phẩy",
        hint: "làm tròn còn nhiều nhất 9 chữ số thập phân")
    }
    return FixedDecimal(try mantissa(), scale: fraction)
  }

  private func checkMarks() throws(Refusal) {
    let parts = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let wholes = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let (commas, groups) = (parts.map { $0.count }, wholes.map { $0.count })
    guard commas.count <= 2 else { throw badGroups }
    if commas.count == 2 {
      let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) ?? text.utf8.endIndex
      if text.utf8[comma...].contains(UInt8(ascii: ".")) { throw swappedMarks }
      guard commas.allSatisfy({ $0 > 0 }) else { throw loneMark }
    }
    guard groups.count > 1 else { return }
    let isGrouped = (1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }
    if isGrouped, text.utf8.first != UInt8(ascii: "0") { return }
    guard groups.allSatisfy({ $0 > 0 }) else { throw loneMark }
    throw groups.count == 2 && commas.count == 1 ? decimalPoint : badGroups
  }

  private func mantissa() throws(Refusal) -> Int {
    var value = 0
    for byte in text.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { continue }
      let digit = Int(byte - UInt8(ascii: "0"))
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeNow) = product.addingReportingOverflow(isNegative ? -digit : digit)
      guard !isTooLarge, !isTooLargeNow else {
        throw Refusal(
          .numberTooLarge, "\(quoted(text)) có quá nhiều chữ số",
          hint: "kiểm tra lại số; nếu đúng thì dùng đơn vị lớn hơn (triệu, tỷ)")
      }
      value = sum
    }
    return value
  }
}

extension NumberLiteral {
  private var sign: String { isNegative ? "-" : "" }
  private var withoutDots: String { text.filter { $0 != "." } }

  private var ambiguous: Refusal {
    Refusal(
      .numberAmbiguousSeparator,
      "\(quoted(text)) đọc được theo hai cách: \(withoutDots) hoặc \(text.map { $0 == "." ? "," : String($0) }.joined())",
      hint: "viết \(sign)\(withoutDots) nếu dấu chấm ngăn hàng nghìn; "
        + "viết \(sign)\(text.map { $0 == "." ? "," : String($0) }.joined()) nếu là số thập phân")
  }

  private var decimalPoint: Refusal {
    Refusal(
      .numberDecimalPoint, "\(quoted(text)) dùng dấu chấm trước phần thập phân",
      hint:
        "viết \(sign)\(text.prefix(40).map { $0 == "." ? "," : String($0) }.joined()): phần thập phân đứng sau dấu phẩy"
    )
  }

  private var swappedMarks: Refusal {
    let swapped = text.prefix(40).map { $0 == "." ? "," : $0 == "," ? "." : String($0) }.joined()
    return Refusal(
      .numberDecimalPoint, "\(quoted(text)) dùng dấu phẩy ngăn hàng nghìn và dấu chấm trước phần thập phân",
      hint: "viết \(sign)\(swapped): dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân")
  }

  private var badGroups: Refusal {
    Refusal(
      .numberGroup, "\(quoted(text)) có dấu ngăn nhóm chữ số đặt sai chỗ",
      hint: "viết liền các chữ số, ví dụ 1234567, hoặc ngăn từng nhóm ba chữ số bằng dấu chấm, ví dụ 1.234.567")
  }

  private var loneMark: Refusal {
    Refusal(
      .numberUnreadable, "\(quoted(text)) có dấu chấm hoặc dấu phẩy không đứng giữa hai chữ số",
      hint: "bỏ dấu thừa hoặc viết đủ chữ số, ví dụ 0,5")
  }

  private var leadingZero: Refusal {
    let rest = text.drop { $0 == "0" || $0 == "." }
    let plain = rest.isEmpty || rest.first == "," ? "0" + rest : String(rest)
    return Refusal(
      .numberLeadingZero, "\(quoted(text)) bắt đầu bằng chữ số 0 thừa", hint: "viết \(sign)\(plain.prefix(40))")
  }
}
