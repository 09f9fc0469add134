/// Which bytes of a text may not stand as they are, by the place the text is written to.
struct Escaping {
  /// Between tags: `&`, `<` and `>`.
  static let text = Escaping(specials: ByteSet(bits: 1 << 0x26 | 1 << 0x3C | 1 << 0x3E))
  /// Inside a quoted attribute: also `"` and `'`.
  static let attribute = Escaping(specials: ByteSet(bits: text.specials.bits | 1 << 0x22 | 1 << 0x27))

  private let specials: ByteSet

  /// Copies the bytes before the first special one, by words of eight where it can; returns how many they are.
  ///
  /// The last word may begin inside the one before it, so that no byte is left over.
  @inline(__always)
  func copyClean(
    from source: UnsafePointer<UInt8>, _ length: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var index = 0
    while index < length {
      let start = min(index, length &- 8)
      if start >= 0, Self.copyCleanWord(from: source, start, to: target) {
        index = start &+ 8
        continue
      }
      let end = min(index &+ 8, length)
      while index < end {
        let byte = source[index]
        if specials.contains(byte) { return index }
        target[index] = byte
        index &+= 1
      }
    }
    return length
  }

  /// Copies eight bytes if none of them is special anywhere.
  @inline(__always)
  private static func copyCleanWord(
    from source: UnsafePointer<UInt8>, _ index: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
    guard isClean(word) else { return false }
    UnsafeMutableRawPointer(target + index).storeBytes(of: word, as: UInt64.self)
    return true
  }

  static func entity(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }

  /// Whether none of eight bytes is special anywhere.
  private static func isClean(_ word: UInt64) -> Bool {
    let angles = zeroBytes((word | ones &* 2) ^ ones &* UInt64(UInt8(ascii: ">")))
    let ampersands = zeroBytes((word | ones) ^ ones &* UInt64(UInt8(ascii: "'")))
    return angles | ampersands | zeroBytes(word ^ ones &* UInt64(UInt8(ascii: "\""))) == 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Not 0 if one of the eight bytes is 0.
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones &* 0x80)
  }
}
