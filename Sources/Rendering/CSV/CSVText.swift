import Markup

/// What keeps the text of a cell a text, and inside its cell.
enum CSVText {
  /// Secures the text written from a place to the end of the buffer: no formula, and quoted where it would be parted.
  ///
  /// The text is copied to room that is the same for all cells.
  static func secure(_ buffer: inout ByteBuffer, from start: Int, mayBeNumber: Bool, copy: inout [UInt8]) {
    let text = buffer.bytes(from: start)
    let needsApostrophe = isFormula(text) && !(mayBeNumber && isPlainNumber(text))
    let needsQuotes = isParted(text)
    guard needsApostrophe || needsQuotes else { return }
    copy.removeAll(keepingCapacity: true)
    copy.append(contentsOf: text)
    buffer.removeAll(from: start)
    let mark = UInt8(ascii: "\"")
    if needsQuotes { buffer.append(mark) }
    if needsApostrophe { buffer.append(UInt8(ascii: "'")) }
    copy.withUnsafeBufferPointer { append($0, doubling: mark, to: &buffer) }
    if needsQuotes { buffer.append(mark) }
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, doubling mark: UInt8, to buffer: inout ByteBuffer
  ) {
    var start = 0
    while start < text.count {
      let end = text.position(of: mark, from: start)
      buffer.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      if end < text.count {
        buffer.append(mark)
        buffer.append(mark)
      }
      start = end + 1
    }
  }

  /// Whether a reader would part or end the cell inside the text; looked at by words of eight first.
  private static func isParted(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var index = 0
    while index &+ 8 <= text.count, isWhole(ByteWord(at: base + index)) { index &+= 8 }
    if text.count - index < 8, text.count >= 8, isWhole(ByteWord(at: base + text.count - 8)) { return false }
    return text[index...].contains { partingBytes.contains($0) }
  }

  /// Whether none of eight bytes is a control, semicolon or quote.
  private static func isWhole(_ word: ByteWord) -> Bool {
    word.marks(below: 0x20) | word.marks(of: UInt8(ascii: ";")) | word.marks(of: UInt8(ascii: "\"")) == 0
  }

  /// Semicolon, quote and line ends.
  private static let partingBytes = ByteSet(bits: 1 << 0x3B | 1 << 0x22 | 1 << 0x0A | 1 << 0x0D)

  /// Whether a text begins with a sign that a spreadsheet takes for a formula's, behind what is not seen.
  private static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, !beginsWord(first) else { return false }
    if first == 0x09 || first == 0x0A || first == 0x0D { return true }
    let sign = String(decoding: text, as: UTF8.self).unicodeScalars
      .first { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    return sign.map(formulaSigns.contains) == true
  }

  /// The signs of formulas, and their wide forms, which some spreadsheets take alike.
  private static let formulaSigns: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// The first byte of a Latin letter or digit, which is most texts' beginning and no formula's.
  private static func beginsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xC6: true
    default: false
    }
  }

  /// A number with its sign, such as `-5` or `+2,5%`, stays one.
  private static func isPlainNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let hasSign = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    let unsigned = text.dropFirst(hasSign ? 1 : 0)
    return !unsigned.isEmpty && unsigned.allSatisfy { (0x30...0x39).contains($0) || ".,%".utf8.contains($0) }
  }
}
