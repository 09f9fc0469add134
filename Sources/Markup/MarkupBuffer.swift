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
    bytes.append(contentsOf: markup)
  }

  /// Writes text between tags: `&`, `<` and `>` become entities.
  package mutating func text(_ text: String) {
    escape(text, quotes: false)
  }

  /// Writes text inside a double-quoted attribute: `&`, `<`, `>`, `"` and `'` become entities.
  package mutating func attribute(_ text: String) {
    escape(text, quotes: true)
  }

  private mutating func escape(_ text: String, quotes: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let entity = Self.entity(utf8[index], quotes: quotes) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private static func entity(_ byte: UInt8, quotes: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\"") where quotes: "&quot;"
    case UInt8(ascii: "'") where quotes: "&#39;"
    default: nil
    }
  }
}
