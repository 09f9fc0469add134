/// What follows the text of a link in brackets.
struct LinkTail {
  private let leaf: LeafText
  private(set) var index: Int

  init(_ leaf: LeafText, at index: Int) {
    self.leaf = leaf
    self.index = index
  }

  /// Goes past `(address "title")`; false, and nothing read, where something else stands.
  mutating func readAddress() -> Bool {
    let start = index
    guard take("(") else { return false }
    skipBlanks()
    let hasAddress = leaf[index] == UInt8(ascii: "<") ? readEnclosed(until: ">") : readBare()
    let before = index
    skipBlanks()
    if hasAddress, index > before, let quote = leaf[index] {
      switch quote {
      case UInt8(ascii: "\""): _ = readEnclosed(until: "\"")
      case UInt8(ascii: "'"): _ = readEnclosed(until: "'")
      case UInt8(ascii: "("): _ = readEnclosed(until: ")")
      default: break
      }
      skipBlanks()
    }
    if hasAddress, take(")") { return true }
    index = start
    return false
  }

  /// Goes past `[label]` and gives what stands between the brackets; nil, and nothing read, where something else stands.
  mutating func readLabel() -> Range<Int>? {
    let start = index
    guard take("[") else { return nil }
    while let byte = leaf[index], byte != UInt8(ascii: "["), byte != UInt8(ascii: "]") {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    if take("]") { return start + 1..<index - 1 }
    index = start
    return nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard leaf[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = leaf[index], byte == 0x20 || byte == 0x09 || byte == 0x0A { index += 1 }
  }

  /// Goes past an opening sign and everything up to the closing one.
  private mutating func readEnclosed(until closing: Unicode.Scalar) -> Bool {
    index += 1
    while let byte = leaf[index], byte != UInt8(ascii: closing) { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
    return take(closing)
  }

  /// Goes past an address without `<`: up to a blank or the parenthesis that closes the link.
  private mutating func readBare() -> Bool {
    var depth = 0
    while let byte = leaf[index], byte > 0x20 {
      if byte == UInt8(ascii: "\\"), let next = leaf[index + 1], InlineBuilder.isPunctuation(next) { index += 1 }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { return true }
      index += 1
    }
    return depth == 0
  }
}

/// The label of a link definition.
enum LinkLabel {
  /// The label as links and definitions are compared: small letters, one space between words.
  static func normalised(_ label: String) -> String {
    label.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
