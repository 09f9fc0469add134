import Diagnostics

/// Letters that look Latin and are not: a name written with one is another name, and nobody sees why.
enum Lookalikes {
  /// The Latin text that a scalar pretends to be, or nil.
  ///
  /// - Parameters:
  ///   - scalar: the letter.
  ///   - besideLatin: whether an ASCII letter stands right before or after it; Cyrillic and Greek letters are refused only there.
  /// - Returns: the text to type instead.
  static func latin(for scalar: Unicode.Scalar, besideLatin: Bool) -> String? {
    switch scalar.value {
    case 0xD0, 0x189: return "Đ"
    case 0xF0: return "đ"
    case 0x2160...0x216B: return romanNumerals[Int(scalar.value - 0x2160)]
    case 0x2170...0x217B: return romanNumerals[Int(scalar.value - 0x2170)].lowercased()
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
    case 0x370...0x4FF where besideLatin: return foreign[scalar]
    default: return nil
    }
  }

  /// What fills the gaps of the message.
  static func arguments(_ scalar: Unicode.Scalar, plain: String) -> [String: String] {
    ["number": UnseenScalars.number(of: scalar), "name": name(of: scalar), "plain": plain]
  }

  /// What kind of letter it is, in Vietnamese.
  static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2160...0x217B: "số La Mã viết bằng một ký tự"
    case 0xFF01...0xFF5E: "ký tự toàn khổ"
    case 0x370...0x3FF: "chữ cái Hy Lạp"
    case 0x400...0x4FF: "chữ cái Kirin"
    default: CharacterNames.name(of: scalar)
    }
  }

  private static let romanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

  private static let foreign: [Unicode.Scalar: String] = {
    let strange = "АВЕЅІЈКМНОРСТУХаеосрѕіјухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
    let latin = "ABESIJKMHOPCTYXaeocpsijyxABEZHIKMNOPTYXo"
    let pairs = zip(strange.unicodeScalars, latin.unicodeScalars).map { ($0, String($1)) }
    return Dictionary(pairs) { first, _ in first }
  }()
}
