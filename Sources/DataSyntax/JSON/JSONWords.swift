import Diagnostics

/// Values and keys without quotes: numbers, `true`, `false`, `null`, and what should have had quotes.
extension JSONReader {
  /// The value that begins with neither a quote nor a bracket; numbers and Booleans are kept as their text.
  mutating func bareValue() -> Node {
    if let quotes = strangeQuotes() { return quotes }
    let start = position
    let word = bareText(endsAtBlank: true)
    switch word {
    case "": return unexpected()
    case "null": return Node(.empty, start: start, end: position)
    case "true", "false": return Node(.scalar(word), start: start, end: position)
    default: break
    }
    if Self.isNumber(Array(word.utf8)) { return Node(.scalar(word), start: start, end: position) }
    let rest = bareText(endsAtBlank: false)
    let text = word + rest
    let isNumeric =
      text.utf8.first.map { $0 == 0x2B || $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) } ?? false
    let message = isNumeric ? MessageID.jsonBadNumber : .jsonUnknownWord
    faults.add(Diagnostic(message, at: place(from: start), ["text": text]))
    return Node(.scalar(text), start: start, end: position)
  }

  /// A key that is not in straight double quotes.
  mutating func bareKey() -> Node {
    if let quotes = strangeQuotes() { return quotes }
    let start = position
    let text = bareText(endsAtBlank: false)
    if text.isEmpty { return unexpected() }
    faults.add(Diagnostic(.jsonKeyNotQuoted, at: place(from: start), ["key": text]))
    return Node(.scalar(text), start: start, end: position)
  }

  /// Reads up to a sign of JSON or the line's end, without the blanks before it.
  private mutating func bareText(endsAtBlank: Bool) -> String {
    let begin = index
    var end = index
    while let byte, !Self.isSign(byte), !(endsAtBlank && (byte == 0x20 || byte == 0x09)) {
      advance()
      if byte != 0x20 && byte != 0x09 { end = index }
    }
    index = end
    return String(decoding: bytes[begin..<end], as: UTF8.self)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// Text in single or curly quotes: refused, and read as if the quotes were straight.
  private mutating func strangeQuotes() -> Node? {
    let isSingle = byte == UInt8(ascii: "'")
    let isCurly = bytes[index...].starts(with: [0xE2, 0x80, 0x9C]) || bytes[index...].starts(with: [0xE2, 0x80, 0x9D])
    guard isSingle || isCurly else { return nil }
    let (start, length) = (position, isSingle ? 1 : 3)
    for _ in 0..<length { advance() }
    let begin = index
    while let byte, byte != 0x0A, !closesStrangeQuotes(isSingle: isSingle), byte != UInt8(ascii: "\"") { advance() }
    let text = String(decoding: bytes[begin..<index], as: UTF8.self)
    if closesStrangeQuotes(isSingle: isSingle) { for _ in 0..<length { advance() } }
    faults.add(Diagnostic(.jsonSingleQuotes, at: place(from: start), ["text": text]))
    if byte == UInt8(ascii: "\"") { stop(Diagnostic(.jsonUnclosedString, at: source.restOfLine(from: start))) }
    return Node(.scalar(text), start: start, end: position)
  }

  private func closesStrangeQuotes(isSingle: Bool) -> Bool {
    if isSingle { return byte == UInt8(ascii: "'") }
    let rest = bytes[index...]
    return rest.starts(with: [0xE2, 0x80, 0x9D]) || rest.starts(with: [0xE2, 0x80, 0x9C])
  }

  private mutating func unexpected() -> Node {
    let place = source.character(at: source.clamped(position))
    let range = source.offset(of: place.start)..<source.offset(of: place.end)
    let character = String(decoding: bytes[range], as: UTF8.self)
    stop(Diagnostic(.jsonUnexpectedCharacter, at: place, ["character": character]))
    return Node(.empty, start: place.start, end: place.end)
  }

  /// Whether the text is a number by RFC 8259: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  static func isNumber(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard let lead = rest.first else { return false }
    let whole = digits(&rest)
    guard whole > 0, lead != UInt8(ascii: "0") || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func digits(_ text: inout ArraySlice<UInt8>) -> Int {
    let run = text.prefix { (0x30...0x39).contains($0) }
    text = text.dropFirst(run.count)
    return run.count
  }
}
