/// What git calls the content of a file: the SHA-1 of its bytes behind a short head [git-hash-object].
///
/// It tells files apart; nothing is kept safe by it.
package struct BlobID: Hashable, Sendable {
  /// 40 hexadecimal digits.
  package let text: String

  package init(text: String) {
    self.text = text
  }

  package init(of bytes: [UInt8]) {
    var digest = SHA1()
    digest.add(Array("blob \(bytes.count)\u{0}".utf8))
    digest.add(bytes)
    let digits = Array("0123456789abcdef".utf8)
    text = String(
      decoding: digest.finish().flatMap { word in
        stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 15)] }
      }, as: UTF8.self)
  }
}

/// SHA-1 [FIPS 180-4].
private struct SHA1 {
  private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  private var rest: [UInt8] = []
  private var count: UInt64 = 0
  private var words = [UInt32](repeating: 0, count: 80)

  mutating func add(_ bytes: [UInt8]) {
    count += UInt64(bytes.count)
    let bytes = rest.isEmpty ? bytes : rest + bytes
    let whole = bytes.count / 64 * 64
    bytes.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: whole, by: 64) { take(buffer[start..<start + 64]) }
    }
    rest = Array(bytes[whole...])
  }

  mutating func finish() -> [UInt32] {
    let bits = count * 8
    let padding = (119 - Int(count % 64)) % 64 + 1
    let length = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0)) }
    add([0x80] + [UInt8](repeating: 0, count: padding - 1) + length)
    return state
  }

  private mutating func take(_ block: Slice<UnsafeBufferPointer<UInt8>>) {
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    words.withUnsafeMutableBufferPointer { words in
      var next = block.startIndex
      for index in 0..<16 {
        let high = UInt32(block[next]) << 24 | UInt32(block[next + 1]) << 16
        words[index] = high | UInt32(block[next + 2]) << 8 | UInt32(block[next + 3])
        next += 4
      }
      for index in 16..<80 {
        words[index] = Self.turned(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], by: 1)
      }
      for index in 0..<80 {
        let (mix, constant) = Self.round(index, b, c, d)
        let sum = Self.turned(a, by: 5) &+ mix &+ e &+ constant &+ words[index]
        (a, b, c, d, e) = (sum, a, Self.turned(b, by: 30), c, d)
      }
    }
    for (index, part) in [a, b, c, d, e].enumerated() { state[index] &+= part }
  }

  @inline(__always)
  private static func round(_ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (UInt32, UInt32) {
    switch index {
    case 0..<20: (b & c | ~b & d, 0x5A82_7999)
    case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
    case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
    default: (b ^ c ^ d, 0xCA62_C1D6)
    }
  }

  @inline(__always)
  private static func turned(_ word: UInt32, by count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
}
