/// Strings of JSON: quoted, with every character escaped that a reviewer would not see or that ends a line.
enum JSONText {
  /// Appends a string with its quotation marks.
  ///
  /// Escaped are `"`, `\`, the control characters U+0000–001F and U+007F–009F, and the line breaks U+2028 and U+2029.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      var position = 0
      while position < utf8.count {
        let length = lengthToEscape(utf8, at: position)
        if length == 0 {
          position += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<position])
        escape(utf8, at: position, length, to: &bytes)
        position += length
        start = position
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

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
