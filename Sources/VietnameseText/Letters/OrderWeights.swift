/// What one scalar adds to a sort key.
struct OrderElement {
  let primary: UInt32
  /// 1…6 by tone, 1 where there is none.
  var tone: UInt32 = 1
  /// 1 small or plain, 2 a variant of a plain character, 3 a capital letter.
  var form: UInt32 = 1
  /// How often the element stands: `…` sorts as three full stops.
  var count = 1
}

/// The weights behind `VietnameseOrder`, in the order of CLDR's root and its rules for `vi`.
enum OrderWeights {
  static func element(_ scalar: Unicode.Scalar) -> OrderElement {
    if let letter = VietnameseLetter(scalar) {
      return OrderElement(
        primary: alphabet[Int(letter.base - UInt8(ascii: "a"))] + shapeRank(letter),
        tone: UInt32(letter.tone.rawValue) + 1, form: letter.isCapital ? 3 : 1)
    }
    if scalar.isASCII { return OrderElement(primary: ascii[Int(scalar.value)]) }
    switch scalar {
    case "\u{A0}", "\u{202F}", "\u{2009}": return OrderElement(primary: ascii[0x20], form: 2)
    case "\u{2026}": return OrderElement(primary: ascii[0x2E], form: 2, count: 3)
    case "\u{B9}": return OrderElement(primary: ascii[0x31], form: 2)
    case "\u{B2}": return OrderElement(primary: ascii[0x32], form: 2)
    case "\u{B3}": return OrderElement(primary: ascii[0x33], form: 2)
    default: return OrderElement(primary: rare[scalar] ?? unknown(scalar))
    }
  }

  /// Where the letters of each base begin; a base has room for its four shapes.
  private static let alphabet: [UInt32] = (0..<26).map { 0x20_0100 + $0 * 4 }

  private static func shapeRank(_ letter: VietnameseLetter) -> UInt32 {
    switch letter.toneless {
    case "ă", "đ", "ê", "ô", "ư": 1
    case "â", "ơ": 2
    default: 0
    }
  }

  private static func unknown(_ scalar: Unicode.Scalar) -> UInt32 {
    (scalar.properties.isAlphabetic ? 0x30_0000 : 0x1000) + scalar.value
  }

  private static let ascii: [UInt32] = {
    var weights = (0..<128).map { UInt32($0) + 1 }
    for (index, scalar) in signs.enumerated() where scalar.isASCII {
      weights[Int(scalar.value)] = UInt32(index) + 0x100
    }
    for digit in 0..<10 { weights[0x30 + digit] = 0x20_0000 + UInt32(digit) }
    return weights
  }()

  private static let rare: [Unicode.Scalar: UInt32] = {
    var weights: [Unicode.Scalar: UInt32] = [:]
    for (index, scalar) in signs.enumerated() where !scalar.isASCII { weights[scalar] = UInt32(index) + 0x100 }
    return weights
  }()

  /// White space, punctuation and symbols in the order of CLDR's root.
  private static let signs = Array(
    ("\t\n\u{B}\u{C}\r _-\u{2010}\u{2013}\u{2014},;:!\u{A1}?\u{BF}.\u{B7}'\u{2018}\u{2019}\"\u{201C}\u{201D}\u{AB}\u{BB}"
      + "()[]{}\u{A7}\u{B6}@*/\\&#%\u{2030}\u{2022}\u{2032}\u{2033}`\u{B4}^\u{AF}\u{A8}\u{B8}\u{B0}\u{A9}\u{AE}"
      + "\u{2190}\u{2192}+\u{B1}\u{F7}\u{D7}<=\u{2260}>\u{AC}|\u{A6}~\u{2212}\u{2248}\u{2264}\u{2265}"
      + "\u{25A0}\u{25B2}\u{25CB}\u{25CF}\u{25D0}\u{2713}\u{A4}\u{A2}$\u{A3}\u{A5}\u{20AB}").unicodeScalars)
}
