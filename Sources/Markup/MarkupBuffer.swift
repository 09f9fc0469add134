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
    Array(unsafeUninitializedCapacity: count) { bytes, written in
      bytes.baseAddress?.initialize(from: memory, count: count)
      written = count
    }
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
    append(text, .text)
  }

  /// Writes text inside a double-quoted attribute: `&`, `<`, `>`, `"` and `'` become entities.
  package mutating func attribute(_ text: String) {
    append(text, .attribute)
  }

  /// Writes a whole number in digits.
  package mutating func number(_ value: Int) {
    if value < 0 { literal("-") }
    digits(value.magnitude)
  }

  private mutating func digits(_ value: UInt) {
    if value > 9 { digits(value / 10) }
    append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  private mutating func append(_ text: String, _ escaping: Escaping) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, escaping) }
    if isContiguous == nil { appendCopy(of: text, escaping) }
  }

  @inline(never)
  private mutating func appendCopy(of text: String, _ escaping: Escaping) {
    var text = text
    text.withUTF8 { append($0, escaping) }
  }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) {
    guard var source = utf8.baseAddress else { return }
    var length = utf8.count
    while true {
      reserve(length)
      let clean = escaping.copyClean(from: source, length, to: memory + count)
      count &+= clean
      if clean == length { return }
      literal(Escaping.entity(source[clean]))
      source += clean + 1
      length -= clean + 1
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (memory + count).initialize(from: start, count: bytes.count)
    count &+= bytes.count
  }

  private mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Makes room for more bytes.
  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if length > capacity &- count { grow(by: length) }
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
