/// A letter of a Vietnamese text taken apart: base, shape, tone and case.
///
/// Covers `a`–`z`, `A`–`Z` and the 134 composed letters of the Vietnamese alphabet; nothing else is a letter here.
struct VietnameseLetter: Hashable, Sendable {
  /// Tones in the order of the alphabet (thanh điệu).
  enum Tone: UInt8, Sendable {
    case level, falling, dipping, creaky, rising, heavy
  }

  /// The letter without shape, tone and case: one of `a`…`z`.
  let base: UInt8
  /// The small letter without its tone: `ă` for `Ằ`.
  let toneless: Unicode.Scalar
  /// The small letter with its tone: `ằ` for `Ằ`.
  let small: Unicode.Scalar
  /// The capital letter with its tone: `Ằ` for `ằ`.
  let capital: Unicode.Scalar
  let tone: Tone
  let isCapital: Bool

  /// The letter a scalar stands for, or nil where it is none.
  init?(_ scalar: Unicode.Scalar) {
    guard let slot = Self.slot(of: scalar), let letter = Self.table[slot] else { return nil }
    self = letter
  }

  private init(
    base: UInt8, toneless: Unicode.Scalar, small: Unicode.Scalar, capital: Unicode.Scalar, tone: Tone, isCapital: Bool
  ) {
    self.base = base
    self.toneless = toneless
    self.small = small
    self.capital = capital
    self.tone = tone
    self.isCapital = isCapital
  }

  /// The letters live in two stretches of Unicode: U+0000–01FF and U+1EA0–1EFF.
  private static func slot(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0..<0x200: Int(scalar.value)
    case 0x1EA0..<0x1F00: Int(scalar.value) - 0x1EA0 + 0x200
    default: nil
    }
  }

  private static let table: [VietnameseLetter?] = {
    var table = [VietnameseLetter?](repeating: nil, count: 0x260)
    for (base, small, capital) in rows {
      guard let base = base.utf8.first, let toneless = small.unicodeScalars.first else { continue }
      for (index, pair) in zip(small.unicodeScalars, capital.unicodeScalars).enumerated() {
        guard let tone = Tone(rawValue: UInt8(index)) else { continue }
        for (scalar, isCapital) in [(pair.0, false), (pair.1, true)] {
          guard let slot = slot(of: scalar) else { continue }
          table[slot] = VietnameseLetter(
            base: base, toneless: toneless, small: pair.0, capital: pair.1, tone: tone, isCapital: isCapital)
        }
      }
    }
    return table
  }()

  /// Base, then the small and the capital letter in the six tones; consonants have the level tone alone.
  private static let rows: [(base: String, small: String, capital: String)] =
    [
      ("a", "aàảãáạ", "AÀẢÃÁẠ"), ("a", "ăằẳẵắặ", "ĂẰẲẴẮẶ"), ("a", "âầẩẫấậ", "ÂẦẨẪẤẬ"),
      ("e", "eèẻẽéẹ", "EÈẺẼÉẸ"), ("e", "êềểễếệ", "ÊỀỂỄẾỆ"), ("i", "iìỉĩíị", "IÌỈĨÍỊ"),
      ("o", "oòỏõóọ", "OÒỎÕÓỌ"), ("o", "ôồổỗốộ", "ÔỒỔỖỐỘ"), ("o", "ơờởỡớợ", "ƠỜỞỠỚỢ"),
      ("u", "uùủũúụ", "UÙỦŨÚỤ"), ("u", "ưừửữứự", "ƯỪỬỮỨỰ"), ("y", "yỳỷỹýỵ", "YỲỶỸÝỴ"),
      ("d", "đ", "Đ"),
    ] + "bcdfghjklmnpqrstvwxz".map { (String($0), String($0), $0.uppercased()) }
}

/// Whether a scalar is one of the marks that composed Vietnamese text has none of (U+0300–036F).
func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
