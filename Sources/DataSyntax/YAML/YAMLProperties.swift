import Diagnostics

/// Anchors, tags and escapes: what stands in the source beside a node's own text.
extension YAMLReader {
  /// Refuses the anchor and the tag before a node, each at its own place.
  mutating func refuseProperties(_ event: YAMLEvent) {
    if faults.isFull { return faults.omit() }
    let bytes = source.bytes
    var (offset, line) = (self.offset(of: event.start), event.start.line)
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20: offset += 1
      case 0x0A:
        offset += 1
        line += 1
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        let begin = offset
        while offset < bytes.count, !Self.endsProperty(bytes[offset]) { offset += 1 }
        let place = source.place(begin..<offset, line: line)
        let name = String(decoding: bytes[begin..<offset], as: UTF8.self)
        let message = bytes[begin] == UInt8(ascii: "&") ? MessageID.yamlAnchor : .yamlTag
        faults.add(Diagnostic(message, at: place, ["name": name]))
      default: return
      }
    }
  }

  private static func endsProperty(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: ",")
  }

  /// Refuses escapes such as `\u200B` that bring in what may not be typed.
  mutating func refuseEscapes(_ event: YAMLEvent) {
    let bytes = source.bytes
    if faults.isFull { return }
    var (offset, line) = (self.offset(of: event.start), event.start.line)
    let end = self.offset(of: event.end)
    while offset < end {
      if bytes[offset] == 0x0A { line += 1 }
      guard bytes[offset] == UInt8(ascii: "\\"), offset + 1 < end else {
        offset += 1
        continue
      }
      let (scalar, length) = Self.escape(bytes[offset..<end])
      if bytes[offset + 1] == 0x0A { line += 1 }
      let place = source.place(offset..<min(end, offset + length), line: line)
      if let scalar, let fault = RefusedCharacter.escapeFault(scalar, at: place) { faults.add(fault) }
      offset += length
    }
  }

  /// The scalar that an escape of YAML stands for where it may be refused, and the escape's length.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, Int) {
    let letter = bytes[bytes.startIndex + 1]
    let digits: Int
    switch letter {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return (letters[letter], 2)
    }
    let text = String(decoding: bytes.dropFirst(2).prefix(digits), as: UTF8.self)
    return (UInt32(text, radix: 16).flatMap { Unicode.Scalar($0) }, 2 + digits)
  }

  private static var letters: [UInt8: Unicode.Scalar] {
    [
      UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "v"): "\u{B}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: "N"): "\u{85}",
      UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
    ]
  }
}
