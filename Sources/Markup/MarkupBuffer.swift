/// HTML or SVG text being written: one UTF-8 buffer; text enters it escaped, or as a literal of our own code.
///
/// The memory belongs to the buffer, which is never copied: writers hand it on `inout`.
package struct MarkupBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  package init(reserving capacity: Int = 256) {
    memory = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    memory.deallocate()
  }

  /// A copy of the text.
  package var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: memory, count: count))
  }

  package var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// Forgets the text and keeps the memory.
  package mutating func removeAll() {
    count = 0
  }

  /// Writes markup that stands in our own source code.
  package mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { append($0) }
  }

  /// Writes bytes that are known to be safe markup: a template's literal text, or another buffer's content.
  package mutating func alreadySafeMarkup(_ markup: some Sequence<UInt8>) {
    let isContiguous: Void? = markup.withContiguousStorageIfAvailable { append($0) }
    if isContiguous == nil { for byte in markup { append(byte) } }
  }

  /// Writes bytes that are known to be safe markup, straight from memory: a template's literal text.
  package mutating func alreadySafeMarkup(_ markup: UnsafeBufferPointer<UInt8>) {
    append(markup)
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
      var index = 0
      while index < utf8.count {
        reserve(utf8.count - index)
        index += appendCleanWords(UnsafeBufferPointer(rebasing: utf8[index...]))
        while index < utf8.count {
          let byte = utf8[index]
          index += 1
          if byte < 64, specials >> UInt64(byte) & 1 == 1 {
            literal(Self.entity(byte))
            break
          }
          memory[count] = byte
          count += 1
        }
      }
    }
  }

  /// Copies words of eight bytes among which none is special anywhere; returns how many bytes that were.
  ///
  /// There must be room for all bytes.
  @inline(__always)
  private mutating func appendCleanWords(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let source = UnsafeRawBufferPointer(utf8)
    let target = UnsafeMutableRawPointer(memory + count)
    var index = 0
    while index + 8 <= source.count {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let angles = Self.zeroBytes((word | Self.ones &* 2) ^ Self.ones &* UInt64(UInt8(ascii: ">")))
      let ampersands = Self.zeroBytes((word | Self.ones) ^ Self.ones &* UInt64(UInt8(ascii: "'")))
      if angles | ampersands | Self.zeroBytes(word ^ Self.ones &* UInt64(UInt8(ascii: "\""))) != 0 { break }
      target.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
      index += 8
    }
    count += index
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

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (memory + count).initialize(from: start, count: bytes.count)
    count += bytes.count
  }

  private mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Makes room for more bytes.
  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if length > capacity - count { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    capacity = max(count + length, 2 * capacity)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
