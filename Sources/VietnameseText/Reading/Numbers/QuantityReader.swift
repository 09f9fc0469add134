package import PlanModel

/// Reads a number with its bound, range and unit of measure (số lượng, đơn vị tính).
package enum QuantityReader {
  /// Takes `[bound] number [unit]` and `[bound] number - number [unit]`, with or without spaces around the dash.
  ///
  /// - Bound: `>` `>=` `≥` `<` `<=` `≤` `~` `≈`, `trên`, `hơn`, `dưới`, `ít nhất`, `tối thiểu`, `không dưới`,
  ///   `không ít hơn`, `không quá`, `tối đa`, `nhiều nhất`, `khoảng`, `chừng`; before a range only "about".
  /// - Number: as `DecimalReader` takes it; before a unit other than a percentage also one digit padded as in `06 cụm`.
  /// - Range: `10-15`, `600 – 700`, `10 đến 15`, `từ 10 đến 15`; the second number is greater.
  /// - Unit: `%` or `‰` with or without a space (`68,45 %` is `68,45%`); `ha`, `m`, `m2`, `m3`, `m²`, `m³`, `km`, `km2`, `km²`
  ///   attached or apart; else one to six words apart from the number, of two letters or more, joined by spaces or `/`
  ///   (`triệu đồng/người/tháng`). It is kept as written.
  ///
  /// Words that would bound the number (`20 cụm trở lên`) are refused as units.
  package static func read(_ text: String) -> Result<Quantity, Refusal> {
    Result { () throws(Refusal) in
      var parser = QuantityParser(cursor: TokenCursor(text))
      return try parser.quantity()
    }
  }

  /// Takes what `read` takes if its unit is `%`: `68,45%`, `10-15%`, `ít nhất 90%`.
  package static func percent(_ text: String) -> Result<Quantity, Refusal> {
    Result { () throws(Refusal) in
      let quantity = try read(text).get()
      guard quantity.unit == "%" else {
        let number = quantity.unit == nil ? String(text.prefix(40)) : "68,45"
        throw Refusal(
          .percentMissingSign, "\(quoted(text)) không có dấu %", hint: "viết tỷ lệ kèm dấu %, ví dụ \(number)%")
      }
      return quantity
    }
  }
}

struct QuantityParser {
  var cursor: TokenCursor

  mutating func quantity() throws(Refusal) -> Quantity {
    try NumberFault.checkPresence(cursor)
    let bound = acceptBound()
    let needsRange = bound == nil && cursor.accept("từ")
    let first = try literal()
    var unit = try unit()
    var second: NumberLiteral?
    if acceptSeparator() {
      second = try literal()
      let upperUnit = try self.unit()
      if unit != nil, unit != upperUnit { throw unitMismatch }
      unit = upperUnit
    }
    guard cursor.isAtEnd else { throw trailing }
    if needsRange, second == nil { throw boundUnknown }
    let value = try number(first, unit: unit)
    guard let second else { return Quantity(bound: bound ?? .exactly, value: value, unit: unit) }
    let upper = try number(second, unit: unit)
    try checkRange(bound, value, upper)
    return Quantity(bound: bound ?? .exactly, value: value, upper: upper, unit: unit)
  }

  private mutating func acceptBound() -> Bound? {
    guard cursor.next?.kind != .number else { return nil }
    for (words, bound) in QuantityWords.bounds where cursor.accept(words) { return bound }
    return nil
  }

  private mutating func acceptSeparator() -> Bool {
    QuantityWords.separators.contains { cursor.accept($0) }
  }

  private mutating func literal() throws(Refusal) -> NumberLiteral {
    if let literal = NumberLiteral(&cursor) { return literal }
    let speaksOfNumbers = cursor.next?.kind == .word && cursor.tokens.contains { $0.kind == .number }
    throw speaksOfNumbers ? boundUnknown : NumberFault.classify(cursor)
  }

  /// One digit padded to two (`06 cụm`) counts as that digit where a unit follows, as documents print small counts.
  private func number(_ literal: NumberLiteral, unit: String?) throws(Refusal) -> FixedDecimal {
    let digits = literal.text.utf8
    let isPadded = digits.count == 2 && digits.first == UInt8(ascii: "0") && digits.last != UInt8(ascii: "0")
    if isPadded, !literal.isNegative, let unit, !QuantityWords.isPercent(unit) {
      return try NumberLiteral(text: String(literal.text.suffix(1)), isNegative: false).decimal()
    }
    return try literal.decimal()
  }

  private func checkRange(_ bound: Bound?, _ lower: FixedDecimal, _ upper: FixedDecimal) throws(Refusal) {
    guard lower < upper else {
      throw Refusal(
        .quantityRangeOrder, "\(quoted(cursor.source)) có số đầu không nhỏ hơn số cuối",
        hint: "viết số nhỏ trước, số lớn sau, ví dụ 10-15; chỉ có một số thì không viết thành khoảng")
    }
    guard bound == nil || bound == .about else {
      throw Refusal(
        .quantityBoundWithRange, "\(quoted(cursor.source)) vừa có từ chỉ mức trên, mức dưới vừa là một khoảng",
        hint: "chọn một cách viết: “ít nhất 10” hoặc “10-15”")
    }
  }
}

extension QuantityParser {
  private var trailing: Refusal {
    NumberFault.spelling(cursor)
      ?? Refusal(
        .numberTrailingText, "cuối số liệu còn \(quoted(cursor.rest))",
        hint: "chỉ viết số và đơn vị tính, ví dụ 68,45% hoặc 10-15 cụm; bỏ phần \(quoted(cursor.rest))")
  }

  private var boundUnknown: Refusal {
    Refusal(
      .quantityBoundUnknown, "chưa hiểu từ đứng trước số trong \(quoted(cursor.source))",
      hint: "dùng một trong các từ: khoảng, trên, dưới, ít nhất, không quá; hoặc viết khoảng “từ 10 đến 15”")
  }

  private var unitMismatch: Refusal {
    Refusal(
      .quantityUnitMismatch, "hai số trong \(quoted(cursor.source)) không cùng đơn vị tính",
      hint: "viết đơn vị tính một lần ở cuối, ví dụ 10-15% hoặc 600-700 ha")
  }
}
