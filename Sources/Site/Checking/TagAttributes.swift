import Markup

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
      if isLetter(bytes[index]) {
        let start = index
        skip { !ByteSet.elementEnds.contains($0) }
        element = start..<index
        return true
      }
      if bytes[index] == UInt8(ascii: "!"), starts(with: "!--") {
        // The dashes of `<!--` may be those of `-->`, as browsers see it.
        index += 1
        while skip(to: UInt8(ascii: "-")), !starts(with: "-->"), !starts(with: "--!>") { index += 1 }
      }
    }
    return false
  }

  private mutating func nextAttribute() -> Attribute? {
    skip { ByteSet.gaps.contains($0) }
    guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return nil }
    let start = index
    index += 1
    skip { !ByteSet.nameEnds.contains($0) }
    let name = start..<index
    skip { ByteSet.spaces.contains($0) }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return Attribute(element: element, name: name, value: name.upperBound..<name.upperBound)
    }
    index += 1
    return Attribute(element: element, name: name, value: value())
  }

  @inline(__always)
  private mutating func value() -> Range<Int> {
    skip { ByteSet.spaces.contains($0) }
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
    skip { !ByteSet.plainValueEnds.contains($0) }
    return start..<index
  }

  /// Goes to the end of an element whose content holds no tags.
  private mutating func skipRawText() {
    guard let raw = rawText() else { return }
    while skip(to: UInt8(ascii: "<")) {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "/"),
        isWord(index + 1..<index + 1 + raw.utf8CodeUnitCount, raw)
      {
        return
      }
    }
  }

  /// The name of the element where its content holds no tags.
  private func rawText() -> StaticString? {
    switch element.count {
    case 3 where isWord(element, "xmp"): "xmp"
    case 5 where isWord(element, "style"): "style"
    case 6 where isWord(element, "script"): "script"
    case 6 where isWord(element, "iframe"): "iframe"
    case 7 where isWord(element, "noembed"): "noembed"
    case 8 where isWord(element, "textarea"): "textarea"
    case 8 where isWord(element, "noframes"): "noframes"
    case 9 where isWord(element, "plaintext"): "plaintext"
    default: nil
    }
  }

  /// Whether a stretch is a word, in letters of any case.
  @inline(__always)
  func isWord(_ range: Range<Int>, _ word: StaticString) -> Bool {
    let (length, letters) = (word.utf8CodeUnitCount, word.utf8Start)
    guard range.count == length, range.upperBound <= bytes.count else { return false }
    for offset in 0..<length where lowercased(bytes[range.lowerBound + offset]) != letters[offset] { return false }
    return true
  }

  private func starts(with word: StaticString) -> Bool {
    isWord(index..<index + word.utf8CodeUnitCount, word)
  }

  /// Goes behind all bytes of a kind.
  @inline(__always)
  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    let bytes = bytes
    var end = index
    while end < bytes.count, isSkipped(bytes[end]) { end += 1 }
    index = end
  }

  /// Goes to the next such byte; false, and at the end, where there is none.
  private mutating func skip(to byte: UInt8) -> Bool {
    index = bytes.position(of: byte, from: index)
    return index < bytes.count
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lowercased(byte)) }
private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

extension ByteSet {
  fileprivate static let spaces = ByteSet(bits: 1 << 0x20 | 1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D)
  /// Spaces and `/`, as they stand before an attribute.
  fileprivate static let gaps = ByteSet(bits: spaces.bits | 1 << 0x2F)
  /// Spaces and `>`.
  fileprivate static let plainValueEnds = ByteSet(bits: spaces.bits | 1 << 0x3E)
  /// Spaces, `/` and `>`.
  fileprivate static let elementEnds = ByteSet(bits: gaps.bits | 1 << 0x3E)
  /// Spaces, `/`, `>` and `=`.
  fileprivate static let nameEnds = ByteSet(bits: elementEnds.bits | 1 << 0x3D)
}
