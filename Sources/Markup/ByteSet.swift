/// Some of the bytes below 64, signs and controls, as the bits of one word.
@usableFromInline
package struct ByteSet: Sendable {
  @usableFromInline package let bits: UInt64

  /// - Parameter bits: `1 << 0x2F` for `/`.
  @inlinable
  package init(bits: UInt64) {
    self.bits = bits
  }

  @inlinable
  package func contains(_ byte: UInt8) -> Bool { byte < 64 && bits >> UInt64(byte) & 1 == 1 }
}
