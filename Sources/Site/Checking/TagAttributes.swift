import Glibc

/// The attributes in the tags of an HTML or SVG file, as a browser finds them: any case, any quotes.
struct TagAttributes {
  /// An attribute: positions in the file.
  struct Attribute {
    let element: Range<Int>
    let name: Range<Int>
    /// Without its quotes; empty where the attribute has none.
    let value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var element = 0..<0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Tells of every attribute, in the order of the file.
  mutating func forEach(_ body: (Attribute) -> Void) {
    while findTag() {
      while let attribute = nextAttribute() { body(attribute) }
      skipRawText()
    }
  }

  /// Goes behind the name of the next opening tag.
  private mutating func findTag() -> Bool {
    while skip(to: UInt8(ascii: "<")), index + 1 < bytes.count {
      index += 1
      if starts(with: "!--") {
        // The dashes of `<!--` may be those of `-->`, as browsers see it.
        index += 1
        while skip(to: UInt8(ascii: "-")), !starts(with: "-->"), !starts(with: "--!>") { index += 1 }
      } else if isLetter(bytes[index]) {
        let start = index
        while index < bytes.count, bytes[index] == UInt8(ascii: "=") || !endsName(bytes[index]) { index += 1 }
        element = start..<index
        return true
      }
    }
    return false
  }

  private mutating func nextAttribute() -> Attribute? {
    while index < bytes.count, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return nil }
    let start = index
    index += 1
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    let name = start..<index
    var next = index
    while next < bytes.count, isSpace(bytes[next]) { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
      return Attribute(element: element, name: name, value: index..<index)
    }
    index = next + 1
    return Attribute(element: element, name: name, value: value())
  }

  private mutating func value() -> Range<Int> {
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let start = index
      _ = skip(to: quote)
      defer { index = min(index + 1, bytes.count) }
      return start..<index
    }
    let start = index
    while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }

  /// Goes to the end of an element whose content holds no tags.
  private mutating func skipRawText() {
    let elements: [StaticString] = ["script", "style", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"]
    guard element.count > 2, let raw = elements.first(where: { isWord(element, $0) }) else { return }
    while skip(to: UInt8(ascii: "<")) {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "/"),
        isWord(index + 1..<index + 1 + raw.utf8CodeUnitCount, raw)
      {
        return
      }
    }
  }

  /// Whether a stretch is a word, in letters of any case.
  func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount, range.upperBound <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      for (offset, byte) in word.enumerated() where lowercased(bytes[range.lowerBound + offset]) != byte {
        return false
      }
      return true
    }
  }

  private func starts(with word: StaticString) -> Bool {
    isWord(index..<index + word.utf8CodeUnitCount, word)
  }

  /// Goes to the next such byte; false, and at the end, where there is none.
  private mutating func skip(to byte: UInt8) -> Bool {
    guard index < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + index, Int32(byte), bytes.count - index)
    else {
      index = bytes.count
      return false
    }
    index = found - UnsafeMutableRawPointer(mutating: base)
    return true
  }
}

private func endsName(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || isSpace(byte)
}
private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lowercased(byte)) }
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }
private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
