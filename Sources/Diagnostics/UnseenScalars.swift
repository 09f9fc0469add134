/// Unicode scalars that take no room on the screen, or that steer what stands beside them.
///
/// Content refuses them, and messages show them as `<U+200B>`, so that they neither hide nor act on a terminal.
package enum UnseenScalars {
  /// Whether the scalar is a control character; LF and tab are too.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Whether the scalar separates lines for some programs but not for others: NEL, LINE and PARAGRAPH SEPARATOR.
  package static func isLineSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// Whether the scalar turns the direction of writing, so that text reads other than it is stored.
  package static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the scalar has no shape of its own: zero-width spaces and joiners, soft hyphen, selectors, tags.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065,
      0x206A...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether a message must show the scalar by its number.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isLineSeparator(scalar) || isDirection(scalar) || isInvisible(scalar)
  }

  /// The scalar's number as Unicode writes it: `U+00A0`.
  package static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }

  /// The text with every unseen scalar shown as `<U+200B>`.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: contains) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if contains(scalar) {
        result += "<\(number(of: scalar))>"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
