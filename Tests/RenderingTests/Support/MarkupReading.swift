/// A page as a browser's tokenizer takes it apart: tags with the names of their attributes, and all text.
///
/// A second reader, on purpose not the one that the program itself checks templates or links with. Written for
/// speed without an optimiser: no generic code in its loops.
struct MarkupReading {
  /// Every tag with its attributes' names, values left out: `<td class=>`, `</td>`; a bare `<` in text shows too.
  private(set) var tags: [UInt8] = []
  /// Values of `href` and `src`.
  private(set) var addresses: [String] = []
  /// The text between tags and all attribute values, references resolved, each ended by a byte that UTF-8 never has.
  private(set) var text: [UInt8] = []

  init(_ bytes: [UInt8]) {
    tags.reserveCapacity(bytes.count)
    text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        append(bytes, &index, until: 0x3C)
        if index < bytes.count { readTag(bytes, &index) }
      }
    }
  }

  /// From `<` to behind `>`.
  private mutating func readTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    var name = tags.count
    while index < bytes.count, bytes[index] != 0x3E {
      let byte = bytes[index]
      if byte == 0x22, index > 0, bytes[index - 1] == 0x3D {
        let isAddress = tags[name...].elementsEqual("href=".utf8) || tags[name...].elementsEqual("src=".utf8)
        index += 1
        let start = text.count
        append(bytes, &index, until: 0x22)
        if isAddress { addresses.append(String(decoding: text[start...].dropLast(), as: UTF8.self)) }
      } else {
        tags.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
        if byte == 0x20 || byte == 0x0A || byte == 0x2F { name = tags.count }
      }
      index += 1
    }
    tags.append(0x3E)
    index += 1
  }

  /// Takes text up to a byte, its references resolved.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, until end: UInt8) {
    while index < bytes.count, bytes[index] != end {
      if bytes[index] == 0x26, let (length, character) = Self.reference(bytes, index) {
        text.append(character)
        index += length
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    text.append(0xFF)
  }

  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, UInt8)? {
    let known: [(StaticString, UInt8)] = [
      ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
    ]
    for (reference, character) in known where index + reference.utf8CodeUnitCount <= bytes.count {
      var same = 0
      while same < reference.utf8CodeUnitCount, reference.utf8Start[same] == bytes[index + same] { same += 1 }
      if same == reference.utf8CodeUnitCount { return (same, character) }
    }
    return nil
  }
}
