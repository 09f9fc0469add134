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
    while index &+ 8 <= length {
      let end = index &+ 8
      if !Self.copyCleanWord(from: source + index, to: target + index) {
        index = copyCleanBytes(from: source, index..<end, to: target)
        if index < end { return index }
      }
      index = end
    }
    if index < length, length > 8, Self.copyCleanWord(from: source + length - 8, to: target + length - 8) {
      return length
    }
    return copyCleanBytes(from: source, index..<length, to: target)
  }

  /// Copies the bytes of a stretch before the first special one; returns where that stands.
  @inline(__always)
  private func copyCleanBytes(
    from source: UnsafePointer<UInt8>, _ stretch: Range<Int>, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    for index in stretch {
      if specials.contains(source[index]) { return index }
      target[index] = source[index]
    }
    return stretch.upperBound
  }

  /// Copies eight bytes if none of them is special anywhere.
  @inline(__always)
  private static func copyCleanWord(from source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Bool {
    let word = ByteWord(at: source)
    guard isClean(word) else { return false }
    UnsafeMutableRawPointer(target).storeBytes(of: word.bits.littleEndian, as: UInt64.self)
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
  @inline(__always)
  private static func isClean(_ word: ByteWord) -> Bool {
    let angles = word.marks(of: UInt8(ascii: ">"), orWithout: 2)
    let ampersands = word.marks(of: UInt8(ascii: "'"), orWithout: 1)
    return angles | ampersands | word.marks(of: UInt8(ascii: "\"")) == 0
  }
}
