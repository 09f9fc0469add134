package import PlanModel

/// For whom a number is written.
package enum NumberForm: Hashable, Sendable {
  /// For people: thousands are grouped, `1.234`. The readers refuse it where it is ambiguous and never read another value.
  case display
  /// For content: digits are not grouped, `1234`; the readers read the same value back.
  case data
}

/// Writes numbers in the Vietnamese way: a dot between thousands, a comma before decimals.
package enum NumberWriter {
  /// `68,45`, `1.234,5`, `-2,3`; all decimals of the number are written, zeros too.
  package static func decimal(_ number: FixedDecimal, as form: NumberForm = .display) -> String {
    number.text(mark: UInt8(ascii: ","), grouping: form == .display ? UInt8(ascii: ".") : nil)
  }

  /// `43`, `1.234`.
  package static func integer(_ number: Int, as form: NumberForm = .display) -> String {
    decimal(FixedDecimal(number), as: form)
  }

  /// `68,45%`, `> 600 ha`, `khoảng 20`, `ít nhất 20 cụm`, `10-15 cụm`; lower case, so it may stand in a sentence.
  ///
  /// Bounds are written `khoảng`, `>`, `ít nhất`, `<`, `không quá`. A range with a negative number is joined by `đến`.
  package static func quantity(_ quantity: Quantity, as form: NumberForm = .display) -> String {
    var text = prefix(quantity.bound) + decimal(quantity.value, as: form)
    if let upper = quantity.upper {
      text += quantity.value.mantissa < 0 || upper.mantissa < 0 ? " đến " : "-"
      text += decimal(upper, as: form)
    }
    guard let unit = quantity.unit else { return text }
    return text + (QuantityWords.isPercent(unit) ? "" : " ") + unit
  }

  /// `IV`; numbers outside 1…3999 have no Roman form and are written in digits.
  package static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return integer(number) }
    var (rest, text) = (number, "")
    for (value, letters) in romanLetters {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  private static func prefix(_ bound: Bound) -> String {
    switch bound {
    case .exactly: ""
    case .about: "khoảng "
    case .moreThan: "> "
    case .atLeast: "ít nhất "
    case .lessThan: "< "
    case .atMost: "không quá "
    }
  }

  private static let romanLetters = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
