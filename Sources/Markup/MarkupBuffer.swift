/// HTML or SVG text being written: one UTF-8 buffer; text enters it escaped, or as a literal of our own code.
package struct MarkupBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Forgets the text and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes markup that stands in our own source code.
  package mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes that are known to be safe markup: a template's literal text, or another buffer's content.
  package mutating func alreadySafeMarkup(_ markup: some Sequence<UInt8>) {
    let isContiguous: Void? = markup.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isContiguous == nil { bytes.append(contentsOf: markup) }
  }

  /// Writes bytes that are known to be safe markup, straight from memory: a template's literal text.
  package mutating func alreadySafeMarkup(_ markup: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Writes text between tags: `&`, `<` and `>` become entities.
  package mutating func text(_ text: String) {
    escape(text, Self.textSpecials)
  }

  /// Writes text inside a double-quoted attribute: `&`, `<`, `>`, `"` and `'` become entities.
  package mutating func attribute(_ text: String) {
    escape(text, Self.attributeSpecials)
  }

  /// The special bytes as the bits of one word; all are below 64.
  private static let textSpecials: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
  private static let attributeSpecials: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27

  private mutating func escape(_ text: String, _ specials: UInt64) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = Self.cleanWords(utf8, from: 0)
      while index < utf8.count {
        let byte = utf8[index]
        index += 1
        guard byte < 64, specials >> UInt64(byte) & 1 == 1 else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index - 1]))
        literal(Self.entity(byte))
        start = index
        index = Self.cleanWords(utf8, from: index)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// Skips words of eight bytes among which none is special anywhere.
  private static func cleanWords(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let angles = zeroBytes((word | ones &* 2) ^ ones &* UInt64(UInt8(ascii: ">")))
      let ampersands = zeroBytes((word | ones) ^ ones &* UInt64(UInt8(ascii: "'")))
      if angles | ampersands | zeroBytes(word ^ ones &* UInt64(UInt8(ascii: "\""))) != 0 { break }
      index += 8
    }
    return index
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Not 0 if one of the eight bytes is 0.
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones &* 0x80)
  }

  private static func entity(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
