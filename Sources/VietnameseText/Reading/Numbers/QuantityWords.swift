import PlanModel

/// The words and signs around a number.
enum QuantityWords {
  /// What bounds a number; longer forms first.
  static let bounds: [([TokenCode], Bound)] = [
    ([">", "="], .atLeast), (["<", "="], .atMost), ([">"], .moreThan), (["<"], .lessThan),
    (["\u{2265}"], .atLeast), (["\u{2264}"], .atMost), (["~"], .about), (["\u{2248}"], .about),
    (["không", "ít", "hơn"], .atLeast), (["không", "dưới"], .atLeast), (["ít", "nhất"], .atLeast),
    (["tối", "thiểu"], .atLeast), (["không", "quá"], .atMost), (["tối", "đa"], .atMost), (["nhiều", "nhất"], .atMost),
    (["trên"], .moreThan), (["hơn"], .moreThan), (["dưới"], .lessThan), (["khoảng"], .about), (["chừng"], .about),
  ]

  /// What stands between the two numbers of a range.
  static let separators: [TokenCode] = ["-", "\u{2013}", "\u{2014}", "đến", "tới"]

  static func isPercent(_ unit: String) -> Bool { unit.hasPrefix("%") || unit.hasPrefix("\u{2030}") }

  /// Units that may stand right after the number.
  static let attachable: Set<String> = ["ha", "m", "m2", "m3", "m\u{B2}", "m\u{B3}", "km", "km2", "km\u{B2}"]

  /// Units that may carry a power.
  static let powers: Set<TokenCode> = ["m", "km", "dm", "cm", "mm"]

  /// Words that say something of the number instead of naming its unit.
  static let notUnits: Set<TokenCode> = [
    "trở", "lên", "xuống", "hơn", "kém", "khoảng", "chừng", "trên", "dưới", "gần", "tối", "không", "từ", "hoặc", "và",
    "nhất",
    "phần", "rưỡi",
  ]
}

extension QuantityParser {
  /// The unit that comes next, as written but for its spaces; nil at the end and before the second number of a range.
  mutating func unit() throws(Refusal) -> String? {
    guard let first = cursor.next, first.kind != .number, !QuantityWords.separators.contains(first.code) else {
      return nil
    }
    if first.kind == .sign {
      guard first.code == "%" || first.code == "\u{2030}" else { return nil }
      cursor.advance()
      return cursor.written(first) + (try denominators())
    }
    if NumberFault.spelling(cursor) != nil { return nil }
    var unit = ""
    for _ in 0..<6 {
      guard let next = cursor.next, next.kind == .word, !QuantityWords.separators.contains(next.code) else { break }
      let name = try unitWord()
      if unit.isEmpty, first.isAttached, !QuantityWords.attachable.contains(name.lowercased()) { throw unknown(name) }
      let word = try name + denominators()
      unit += unit.isEmpty ? word : " " + word
    }
    return unit
  }

  /// What follows a unit word as `/người/tháng`.
  private mutating func denominators() throws(Refusal) -> String {
    var text = ""
    while cursor.nextCode == "/", cursor.peek(1)?.kind == .word {
      cursor.advance()
      text += "/" + (try unitWord())
    }
    return text
  }

  private mutating func unitWord() throws(Refusal) -> String {
    guard let word = cursor.next else { return "" }
    let text = cursor.written(word)
    let isKnown = text.unicodeScalars.allSatisfy { VietnameseLetter($0) != nil }
    let isLong = text.unicodeScalars.count > 1 || word.code == "m"
    guard isKnown, isLong, !QuantityWords.notUnits.contains(word.code) else { throw unknown(text) }
    cursor.advance()
    guard QuantityWords.powers.contains(word.code), let power = cursor.next, power.isAttached,
      ["2", "3", "\u{B2}", "\u{B3}"].contains(power.code)
    else { return text }
    cursor.advance()
    return text + cursor.written(power)
  }

  private func unknown(_ unit: String) -> Refusal {
    Refusal(
      .quantityUnitUnknown, "\(quoted(unit)) không đọc được là đơn vị tính",
      hint:
        "viết đơn vị tính cách số một khoảng trống, ví dụ 20 cụm, 5,92 ha; chỉ mức thì đặt trước số, ví dụ ít nhất 20 cụm"
    )
  }
}
