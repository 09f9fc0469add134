/// The addresses that a style sheet fetches: `url(…)` and `@import "…"`.
enum StyleAddresses {
  static func find(in bytes: [UInt8]) -> [PageAddresses.Address] {
    var found: [PageAddresses.Address] = []
    var index = 0
    while index < bytes.count {
      if starts("/*", bytes, index) {
        index = end(of: "*/", bytes, from: index + 2)
      } else if starts("url(", bytes, index) {
        found.append(address(in: bytes, from: index + 4, closing: UInt8(ascii: ")")))
        index += 4
      } else if starts("@import", bytes, index) {
        index += 7
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        if !starts("url(", bytes, index) { found.append(address(in: bytes, from: index, closing: UInt8(ascii: ";"))) }
      } else {
        index += 1
      }
    }
    return found
  }

  private static func address(in bytes: [UInt8], from start: Int, closing: UInt8) -> PageAddresses.Address {
    var start = start
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    var end = closing
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      end = bytes[start]
      start += 1
    }
    let value = bytes[start...].prefix { $0 != end && (end != closing || !isSpace($0)) }
    return PageAddresses.Address(text: String(decoding: value, as: UTF8.self), isFollowed: false, offset: start)
  }

  private static func starts(_ word: StaticString, _ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      for (offset, byte) in word.enumerated() {
        let own = bytes[index + offset]
        if ((0x41...0x5A).contains(own) ? own + 0x20 : own) != byte { return false }
      }
      return true
    }
  }

  private static func end(of word: StaticString, _ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, !starts(word, bytes, index) { index += 1 }
    return min(index + word.utf8CodeUnitCount, bytes.count)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
