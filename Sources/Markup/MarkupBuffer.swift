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

  private static let textSpecials = bits("&", "<", ">")
  private static let attributeSpecials = bits("&", "<", ">", "\"", "'")

  /// A table of bytes as the bits of one word; all the special bytes are below 64.
  private static func bits(_ specials: Unicode.Scalar...) -> UInt64 {
    specials.reduce(0) { $0 | 1 << UInt64($1.value) }
  }

  private mutating func escape(_ text: String, _ specials: UInt64) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        let byte = utf8[index]
        guard byte < 64, specials >> UInt64(byte) & 1 == 1 else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        literal(Self.entity(byte))
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
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
