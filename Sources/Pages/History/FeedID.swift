/// A name for good that needs no address of the site: a URN of a UUID made from words of the content.
///
/// The UUID is of version 8 (RFC 9562): FNV-1a of 128 bits over the words.
package struct FeedID: Hashable, Sendable {
  /// `urn:uuid:5f0c21ab-…`.
  package let text: String

  init(_ words: String) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in words.utf8 { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    let version: UInt128 = 0x8 << 76
    let variant: UInt128 = 0x2 << 62
    let bits = hash & ~(0xf << 76) & ~(0x3 << 62) | version | variant
    let digits = stride(from: 124, through: 0, by: -4).map { Self.digits[Int(truncatingIfNeeded: bits >> $0) & 0xf] }
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
    text = "urn:uuid:" + parts.joined(separator: "-")
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
