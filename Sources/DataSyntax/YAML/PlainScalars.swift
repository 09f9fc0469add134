import Diagnostics

/// A text of one line with its place.
struct PlainScalar {
  let text: String
  let isQuoted: Bool
  let start: Position
  let end: Position

  var node: Node { Node(.scalar(text), start: start, end: end) }
}

/// Texts of one line, plain or in quotes.
extension PlainYAML {
  /// Keys that libyaml certainly takes for keys are at most as long.
  private static let longestKey = 1000

  /// The text that begins here; nil where it is none of one line.
  mutating func scalar(inFlow: Bool) -> PlainScalar? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
    default: plain(inFlow: inFlow)
    }
  }

  /// Goes past the colon after a key that nothing is to be said about.
  mutating func takeColon(after key: PlainScalar) -> Bool {
    guard byte == UInt8(ascii: ":"), isBlank(at: index + 1), key.text.utf8.count <= Self.longestKey else {
      return false
    }
    index += 1
    if key.isQuoted { return !key.text.utf8.allSatisfy { $0 == 0x20 } }
    return key.text != "<<" && !YAMLReader.isBooleanWord(key.text)
  }

  /// A text in quotes without escapes.
  private mutating func quoted() -> PlainScalar? {
    let (start, quote) = (position, byte)
    index += 1
    let first = index
    var continued = 0
    while byte != quote {
      if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
      if byte & 0xC0 == 0x80 { continued += 1 }
      index += 1
    }
    origin += continued
    let text = text(first..<index, isASCII: continued == 0)
    index += 1
    return byte == quote ? nil : PlainScalar(text: text, isQuoted: true, start: start, end: position)
  }

  /// A text without quotes, without the blanks behind it.
  private mutating func plain(inFlow: Bool) -> PlainScalar? {
    let (start, first) = (position, index)
    guard Self.beginsText(byte), byte != UInt8(ascii: ".") || start.column > 1 else { return nil }
    var (end, continued) = (index, 0)
    scan: while true {
      switch byte {
      case 0x20: break
      case 0x0A: break scan
      case UInt8(ascii: ":") where isBlank(at: index + 1): break scan
      case UInt8(ascii: "#") where bytes[index - 1] == 0x20: break scan
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if inFlow { break scan }
        end = index + 1
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
        if inFlow { return nil }
        end = index + 1
      case UInt8(ascii: ":") where inFlow && Self.isFlowSign(bytes[index + 1]): return nil
      case 0..<0x20: return nil
      default:
        if byte & 0xC0 == 0x80 { continued += 1 }
        end = index + 1
      }
      index += 1
    }
    origin += continued
    let text = text(first..<end, isASCII: continued == 0)
    return PlainScalar(text: text, isQuoted: false, start: start, end: Position(line: line, column: end - origin))
  }

  private func text(_ range: Range<Int>, isASCII: Bool) -> String {
    let span = UnsafeBufferPointer(rebasing: bytes[range]).span
    return String(copying: UTF8Span(unchecked: span, isKnownASCII: isASCII))
  }

  /// Whether a text without quotes can begin with a byte; some that could are left to libyaml.
  private static func beginsText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20: false
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  private static func isFlowSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
