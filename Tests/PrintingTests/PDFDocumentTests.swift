import Testing

@testable import Printing

@Suite struct PDFDocumentTests {
  /// A PDF in Chromium's form with two pages, two fonts, a stream that looks like anything, and tagged elements.
  static func sample(
    date: String = "20261121060132", first: Int = 65, info: String = "/Info 1 0 R",
    fonts: [String] = ["LiberationSerif-Bold", "LiberationSerif"]
  ) -> [UInt8] {
    func node(_ number: Int) -> String {
      let digits = String(first + number)
      return "(node\(String(repeating: "0", count: 8 - digits.count))\(digits))"
    }
    let objects = [
      "<</Title (Trang)\n/CreationDate (D:\(date)+00'00')\n/ModDate (D:\(date)+00'00')>>",
      "<</Type /Page\n/Parent 4 0 R>>", "<</Type /Page\n/Parent 4 0 R>>", "<</Type /Pages\n/Count 2>>",
      "<</Type /FontDescriptor\n/FontName /BAAAAA+\(fonts[0])\n/Flags 6>>",
      "<</Type /FontDescriptor\n/FontName /AAAAAA+\(fonts[fonts.count - 1])\n/Flags 6>>",
      "<</Length 45>> stream\n/Type /Page\n(node00000999)/FontName /A+Trap\nendstream",
      "<</S /TH\n/ID \(node(0))>>", "<</S /TD\n/A <</Headers [\(node(0)) \(node(9))]>>\n/ID \(node(40))>>",
      "<</Names [\(node(0)) 8 0 R \(node(9)) 8 0 R \(node(40)) 9 0 R]\n/T (node12)>>",
    ]
    var text = "%PDF-1.4\n%\u{1}\n"
    var starts: [Int] = []
    for (index, object) in objects.enumerated() {
      starts.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for start in starts {
      let digits = String(start)
      text += "\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
    }
    return Array((text + "trailer\n<</Size 11\n/Root 4 0 R\n\(info)>>\nstartxref\n\(table)\n%%EOF\n").utf8)
  }

  @Test func `pages and fonts are counted outside the streams`() throws {
    let document = try #require(PDFDocument(Self.sample()))
    #expect(document.pageCount == 2)
    #expect(document.fonts == ["LiberationSerif", "LiberationSerif-Bold"])
  }

  @Test func `two prints on different days after different pages become the same bytes`() throws {
    var documents: [[UInt8]] = []
    for (date, first) in [("20261121060132", 65), ("20301231235959", 8779)] {
      var document = try #require(PDFDocument(Self.sample(date: date, first: first)))
      let isDated = document.setDates("20251231000000")
      #expect(isDated)
      document.renumberElements()
      #expect(document.bytes.count == Self.sample().count)
      documents.append(document.bytes)
    }
    #expect(documents[0] == documents[1])
    let text = String(decoding: documents[0], as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20251231000000+00'00')\n/ModDate (D:20251231000000+00'00')"))
    #expect(text.contains("/Names [(node00000001) 8 0 R (node00000002) 8 0 R (node00000003) 9 0 R]\n/T (node12)"))
    #expect(text.contains("/Headers [(node00000001) (node00000002)]"))
    #expect(text.contains("(node00000999)/FontName /A+Trap"), "a stream was touched")
  }

  @Test func `what is no PDF of Chromium's form is refused`() {
    let whole = Self.sample()
    #expect(PDFDocument([]) == nil)
    #expect(PDFDocument(Array("%PDF-1.4\nstartxref\n9\n%%EOF\n".utf8)) == nil)
    #expect(PDFDocument(Array(whole.dropLast(40))) == nil)
    #expect(PDFDocument(Array(whole.dropFirst())) == nil)
    #expect(PDFDocument(Self.sample(info: "")) == nil)
    for text in ["xref", "trailer", "startxref\n"] {
      let broken = String(decoding: whole, as: UTF8.self).replacing(text, with: "x", maxReplacements: 9)
      #expect(PDFDocument(Array(broken.utf8)) == nil, "\(text)")
    }
  }

  @Test(arguments: ["2026", "D:20261121060132", "2026112106013x"]) func `dates of another form are not touched`(
    date: String
  ) throws {
    var document = try #require(PDFDocument(Self.sample(date: date)))
    let isDated = document.setDates("20251231000000")
    #expect(!isDated)
  }
}
