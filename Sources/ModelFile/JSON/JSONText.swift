/// Strings of JSON: quoted, with every character escaped that a reviewer would not see or that ends a line.
enum JSONText {
  /// Appends a string with its quotation marks.
  ///
  /// Escaped are `"`, `\`, the control characters U+0000–001F and U+007F–009F, and the line breaks U+2028 and U+2029.
  static func append(_ text: borrowing String, to bytes: inout [UInt8]) {
    withBytes(of: text) { utf8 in
      guard isPlain(utf8) else { return appendEscaped(utf8, to: &bytes) }
      bytes.write(utf8.count + 2) { place in
        place.write(mark)
        place.write(utf8)
        place.write(mark)
      }
    }
  }

  static let mark = UInt8(ascii: "\"")

  /// Hands on the bytes of a text where they lie.
  @inline(__always)
  private static func withBytes(of text: borrowing String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable(body)
    if isContiguous == nil { withCopy(of: text, body) }
  }

  /// Apart from what is usual, which so needs no reference of its own to the text.
  @inline(never)
  private static func withCopy(of text: borrowing String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  private static func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(mark)
    var (copied, position) = (0, 0)
    while position < utf8.count {
      let length = lengthToEscape(utf8, at: position)
      if length > 0 {
        bytes.append(contentsOf: utf8[copied..<position])
        escape(utf8, at: position, length, to: &bytes)
        copied = position + length
      }
      position += max(1, length)
    }
    bytes.append(contentsOf: utf8[copied...])
    bytes.append(mark)
  }

  /// Whether no byte begins a character that might be escaped; looked at by words of eight.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(utf8)
    var position = 0
    while position + 8 <= bytes.count {
      if !isPlain(bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)) { return false }
      position += 8
    }
    var rest = ones &* UInt64(UInt8(ascii: " "))
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    return isPlain(rest)
  }

  /// Whether none of eight bytes is a control, `"`, `\`, U+007F, or the first of U+0080–00BF or of U+2000–2FFF.
  private static func isPlain(_ word: UInt64) -> Bool {
    let controls = (word &- ones &* 0x20) & ~word & (ones &* 0x80)
    let marks = zeroBytes(word ^ ones &* 0x22) | zeroBytes(word ^ ones &* 0x5C) | zeroBytes(word ^ ones &* 0x7F)
    return controls | marks | zeroBytes((word | ones &* 0x20) ^ ones &* 0xE2) == 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Not 0 if one of the eight bytes is 0.
  private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }

  /// The number of bytes of the character at a position, where it must be escaped; else 0.
  private static func lengthToEscape(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    switch utf8[position] {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
    case 0xC2 where utf8[position + 1] < 0xA0: 2
    case 0xE2 where utf8[position + 1] == 0x80 && (0xA8...0xA9).contains(utf8[position + 2]): 3
    default: 0
    }
  }

  private static func escape(
    _ utf8: UnsafeBufferPointer<UInt8>, at position: Int, _ length: Int, to bytes: inout [UInt8]
  ) {
    let last = utf8[position + length - 1]
    bytes.append(UInt8(ascii: "\\"))
    switch last {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(last)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let code = length == 3 ? 0x2000 | Int(last & 0x3F) : Int(last)
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] { bytes.append(hexDigits[code >> shift & 0xF]) }
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
