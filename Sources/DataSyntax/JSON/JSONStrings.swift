import Diagnostics

/// Text in quotes.
extension JSONReader {
  /// The string whose opening quote is to be read next.
  mutating func string(isKey: Bool = false) -> Node {
    let start = position
    advance()
    var begin = index
    var pieces: [UInt8] = []
    var hasEscapes = false
    while let byte, byte != UInt8(ascii: "\""), byte != 0x0A {
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        pieces += bytes[begin..<index]
        escape(into: &pieces)
        begin = index
      } else {
        if byte == 0x09 { faults.add(Diagnostic(.jsonTabInString, at: source.character(at: position))) }
        advance()
      }
    }
    guard byte == UInt8(ascii: "\"") else {
      stop(Diagnostic(.jsonUnclosedString, at: source.restOfLine(from: start)))
      return Node(.scalar(""), start: start, end: start)
    }
    var text = String(decoding: bytes[begin..<index], as: UTF8.self)
    if hasEscapes { text = String(decoding: pieces + bytes[begin..<index], as: UTF8.self) }
    advance()
    if keepsQuoted && !isKey { quoted.append(place(from: start)) }
    if isKey && hasEscapes { refuseSpaces(in: text, at: place(from: start)) }
    if cleansText || hasEscapes { text = RefusedCharacter.cleaned(text, keepsSpaces: !isKey) }
    return Node(.scalar(text), start: start, end: position)
  }

  /// Refuses the spaces that an escape brought into a key.
  private mutating func refuseSpaces(in key: String, at place: Place) {
    guard let space = key.unicodeScalars.first(where: { RefusedCharacter.isSpace($0.value) }) else { return }
    faults.add(Diagnostic(.characterSpace, at: place, RefusedCharacter.arguments(space)))
  }

  /// Reads an escape, adds what it stands for to the text, and refuses what may not be typed either.
  private mutating func escape(into text: inout [UInt8]) {
    let (start, begin) = (position, index)
    advance()
    let scalar: Unicode.Scalar
    switch byte {
    case UInt8(ascii: "u"): scalar = unicodeEscape(from: start)
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    default: return refuseEscape(from: start, begin)
    }
    if byte != UInt8(ascii: "u"), index < bytes.count, index == begin + 1 { advance() }
    text += Array(String(scalar).utf8)
    if let fault = RefusedCharacter.escapeFault(scalar, at: place(from: start)), scalar != "\u{FFFD}" {
      faults.add(fault)
    }
  }

  private mutating func refuseEscape(from start: Position, _ begin: Int) {
    if let byte, byte != 0x0A, byte != UInt8(ascii: "\"") {
      advance()
      while let byte = self.byte, byte & 0xC0 == 0x80 { advance() }
    }
    let text = String(decoding: bytes[begin..<index], as: UTF8.self)
    faults.add(Diagnostic(.jsonBadEscape, at: place(from: start), ["escape": text]))
  }

  /// The scalar of `\uXXXX` or of a pair of them; U+FFFD after a message.
  private mutating func unicodeEscape(from start: Position) -> Unicode.Scalar {
    let begin = index - 1
    advance()
    guard let high = fourDigits() else {
      refuseEscape(from: start, begin)
      return "\u{FFFD}"
    }
    if let scalar = Unicode.Scalar(UInt32(high)) { return scalar }
    if high < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    {
      let before = (index, continuation)
      index += 2
      if let low = fourDigits(), (0xDC00...0xDFFF).contains(low) {
        return Unicode.Scalar(0x10000 + UInt32(high - 0xD800) << 10 + UInt32(low - 0xDC00)) ?? "\u{FFFD}"
      }
      (index, continuation) = before
    }
    let text = String(decoding: bytes[begin..<index], as: UTF8.self)
    faults.add(Diagnostic(.jsonLoneSurrogate, at: place(from: start), ["escape": text]))
    return "\u{FFFD}"
  }

  private mutating func fourDigits() -> UInt16? {
    let digits = bytes[index..<min(index + 4, bytes.count)]
    let isHex = digits.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
    guard digits.count == 4, isHex else { return nil }
    index += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
