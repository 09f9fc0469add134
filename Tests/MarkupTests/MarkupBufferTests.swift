import Testing

@testable import Markup

/// Text written into a buffer reads back as it was, and is never markup.
struct MarkupBufferTests {
  static let texts: [(text: String, asText: String, asAttribute: String)] = [
    ("", "", ""),
    ("Cụm công nghiệp", "Cụm công nghiệp", "Cụm công nghiệp"),
    ("a & b", "a &amp; b", "a &amp; b"),
    ("<b>", "&lt;b&gt;", "&lt;b&gt;"),
    ("\"nháy\" 'đơn'", "\"nháy\" 'đơn'", "&quot;nháy&quot; &#39;đơn&#39;"),
    ("&amp;", "&amp;amp;", "&amp;amp;"),
    ("`=/\\{}", "`=/\\{}", "`=/\\{}"),
  ]

  @Test func specialCharactersBecomeEntities() {
    for row in Self.texts {
      #expect(written { $0.text(row.text) } == row.asText, "\(row)")
      #expect(written { $0.attribute(row.text) } == row.asAttribute, "\(row)")
    }
  }

  @Test func everyByteAtEveryDistanceIsWrittenRightly() {
    for scalar in (UInt8.min...0x7F).map(Unicode.Scalar.init) {
      for before in 0...17 {
        let text =
          String(repeating: "ă", count: before / 2) + String(repeating: "x", count: before % 2) + String(scalar)
          + "12345678>"
        let plain = text.unicodeScalars.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
        let quoted = plain.replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
        #expect(written { $0.text(text) } == plain)
        #expect(written { $0.attribute(text) } == quoted)
      }
    }
  }

  @Test func theBufferGrowsWithWhatIsWritten() {
    let text = String(repeating: "<ữ&xyz' \"12345678", count: 500)
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    for capacity in [0, 1, 7, 4096] {
      var buffer = MarkupBuffer(reserving: capacity)
      for _ in 0..<3 { buffer.text(text) }
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == escaped + escaped + escaped)
      #expect(buffer.last == UInt8(ascii: "8"))
    }
  }

  @Test func numbersAreWrittenInDigits() {
    for value in [0, 1, 9, 10, 11, 99, 100, 1_234_567, -1, -10, -305, .max, .min] {
      #expect(written { $0.number(value) } == String(value))
    }
  }

  @Test func safeMarkupIsKeptAsItIs() {
    let bytes = Array("<p>&".utf8)
    #expect(written { $0.alreadySafeMarkup(bytes) } == "<p>&")
    #expect(written { $0.alreadySafeMarkup(bytes.reversed().reversed().lazy.map { $0 }) } == "<p>&")
    #expect(written { $0.alreadySafeMarkup(AnySequence(bytes)) } == "<p>&")
    #expect(written { buffer in bytes.withUnsafeBufferPointer { buffer.alreadySafeMarkup($0) } } == "<p>&")
  }

  @Test func aClearedBufferIsEmpty() {
    var buffer = MarkupBuffer(reserving: 16)
    buffer.literal("<p>")
    buffer.removeAll()
    #expect(buffer.bytes.isEmpty && buffer.last == nil)
  }
}

func written(_ write: (inout MarkupBuffer) -> Void) -> String {
  var buffer = MarkupBuffer()
  write(&buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}
