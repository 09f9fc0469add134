/// Eight bytes of memory, looked at all at once.
@usableFromInline
package struct ByteWord {
  @usableFromInline let bits: UInt64

  @inlinable
  package init(at place: UnsafePointer<UInt8>) {
    bits = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// Not 0 if one of the bytes is such a one, whether with or without a bit that is set in it; the lowest bit then
  /// stands in the first of them.
  @inlinable
  package func marks(of byte: UInt8, orWithout bit: UInt8 = 0) -> UInt64 {
    let difference = (bits | Self.ones &* UInt64(bit)) ^ Self.ones &* UInt64(byte)
    return (difference &- Self.ones) & ~difference & Self.highest
  }

  /// Not 0 if one of the bytes is less than a limit, which is at most 0x80.
  @inlinable
  package func marks(below limit: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.highest
  }

  @inlinable
  static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The highest bit of each byte.
  @inlinable
  static var highest: UInt64 { 0x8080_8080_8080_8080 }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first such byte stands from a place on, or the end.
  @inlinable
  package func position(of byte: UInt8, from start: Int) -> Int {
    guard let base = baseAddress else { return start }
    var index = start
    while index &+ 8 <= count {
      let marks = ByteWord(at: base + index).marks(of: byte)
      if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count, base[index] != byte { index &+= 1 }
    return index
  }
}
