import Markup
import Testing

@Suite struct ByteWordTests {
  @Test func theFirstSuchByteIsFoundAtEveryDistance() {
    for length in 0...40 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 0xA3, count: length)
        for index in place..<length { bytes[index] = index.isMultiple(of: 3) ? 0x22 : 0x23 }
        for start in 0...length {
          let quote = (start..<length).first { bytes[$0] == 0x22 } ?? length
          #expect(bytes.withUnsafeBufferPointer { $0.position(of: 0x22, from: start) } == quote)
        }
      }
    }
  }

  @Test func eachByteOfAWordIsLookedAt() throws {
    for place in 0..<8 {
      for byte in UInt8.min...UInt8.max {
        var bytes = [UInt8](repeating: 0xFF, count: 8)
        bytes[place] = byte
        let word = try #require(bytes.withUnsafeBufferPointer { $0.baseAddress.map(ByteWord.init) })
        #expect((word.marks(of: 0x3E) != 0) == (byte == 0x3E))
        #expect((word.marks(of: 0x3E, orWithout: 2) != 0) == (byte == 0x3E || byte == 0x3C))
        #expect((word.marks(below: 0x20) != 0) == (byte < 0x20))
      }
    }
  }
}
