package import PlanModel

/// Reads a decimal number without unit (số thập phân).
package enum DecimalReader {
  /// Takes `0`, `1234`, `1.234,5`, `1.234.567`, `68,45`, `-2,3`; see `NumberLiteral` for the grammar.
  ///
  /// Refuses `1.234` (ambiguous), `68.45`, `010`, `12:30`, `0x1F`, `1e5`, `1_000`, `1 234`, `+5`, digits of other scripts,
  /// more than nine decimals, what `Int` cannot hold, and any text beside the number. Spaces at the ends do not matter.
  package static func read(_ text: String) -> Result<FixedDecimal, Refusal> {
    Result { () throws(Refusal) in try lone(text) }
  }

  static func lone(_ text: String) throws(Refusal) -> FixedDecimal {
    var cursor = TokenCursor(text)
    try NumberFault.checkPresence(cursor)
    let start = cursor
    guard let literal = NumberLiteral(&cursor), cursor.isAtEnd else { throw NumberFault.classify(start) }
    return try literal.decimal()
  }
}

/// Reads a whole number without unit (số nguyên).
package enum IntegerReader {
  /// Takes `0`, `43`, `-5`, `1234`, `1.234.567`.
  ///
  /// Refuses what `DecimalReader` refuses and any decimals (`43,0`). The caller checks the range.
  package static func read(_ text: String) -> Result<Int, Refusal> {
    Result { () throws(Refusal) in
      let number = try DecimalReader.lone(text)
      guard number.scale == 0 else {
        throw Refusal(
          .numberNotInteger, "\(quoted(text)) không phải là số nguyên",
          hint: "viết số nguyên, không có phần thập phân, ví dụ 43")
      }
      return number.mantissa
    }
  }
}

extension NumberLiteral {
  /// The number that comes next, with a minus sign attached to it or none; nil where something else comes.
  init?(_ cursor: inout TokenCursor) {
    let sign = cursor.next
    let isNegative = sign?.code == "-" || sign?.code == "\u{2212}"
    guard let number = cursor.peek(isNegative ? 1 : 0), number.kind == .number, !isNegative || number.isAttached
    else { return nil }
    cursor.advance(by: isNegative ? 2 : 1)
    self.init(text: cursor.written(number), isNegative: isNegative)
  }
}
