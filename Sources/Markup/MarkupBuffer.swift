/// HTML or SVG text being written: one UTF-8 buffer; text enters it escaped, or as a literal of our own code.
@usableFromInline
package struct MarkupBuffer: ~Copyable {
  @usableFromInline var buffer: ByteBuffer

  package init(reserving capacity: Int = 256) {
    buffer = ByteBuffer(reserving: capacity)
  }

  /// A copy of the text.
  package var bytes: [UInt8] { Array(buffer.bytes()) }

  package var last: UInt8? { buffer.bytes().last }

  /// Forgets the text and keeps the memory.
  package mutating func removeAll() {
    buffer.removeAll()
  }

  /// Writes markup that stands in our own source code.
  package mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { buffer.append($0) }
  }

  /// Writes bytes that are known to be safe markup: a template's literal text, or another buffer's content.
  package mutating func alreadySafeMarkup(_ markup: some Sequence<UInt8>) {
    let isContiguous: Void? = markup.withContiguousStorageIfAvailable { buffer.append($0) }
    if isContiguous == nil { for byte in markup { buffer.append(byte) } }
  }

  /// Writes bytes that are known to be safe markup, straight from memory: a template's literal text.
  @inlinable
  package mutating func alreadySafeMarkup(_ markup: UnsafeBufferPointer<UInt8>) {
    buffer.append(markup)
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
    buffer.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  @inline(__always)
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
      var clean = 0
      buffer.write(length) {
        clean = escaping.copyClean(from: source, length, to: $0)
        return clean
      }
      if clean == length { return }
      literal(Escaping.entity(source[clean]))
      source += clean + 1
      length -= clean + 1
    }
  }
}
