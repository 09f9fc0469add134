import Diagnostics
import Directives
import PlanModel
import Testing

@testable import Pages

@Suite struct ProseTests {
  private func prose(_ text: String, top: Int = 2, taken: [String] = []) throws -> Prose {
    let (document, faults) = MarkdownReader.read(path: "a.md", bytes: Array(text.utf8))
    #expect(faults.map(\.text) == [])
    let blocks = document?.blocks ?? []
    var builder = ProseBuilder(
      blocks, on: OutputPath("van-ban/a.html"), top: top, taken: taken, words: try ShippedWording.read(),
      view: { _, _, inner, _ in inner })
    return builder.prose(blocks)
  }

  private func headings(_ blocks: [ProseBlock]) -> [(level: Int, id: String)] {
    blocks.flatMap { block -> [(level: Int, id: String)] in
      switch block {
      case .heading(let level, let id, _): [(level, id)]
      case .quote(let inner): headings(inner)
      default: []
      }
    }
  }

  private static let outlines: [(text: String, top: Int, levels: [Int])] = [
    ("# a\n\n## b\n\n# c", 2, [2, 3, 2]),
    ("### a\n\n##### b\n\n#### c\n\n## d", 2, [2, 3, 3, 2]),
    ("# a\n\n###### b\n\n# c", 3, [3, 4, 3]),
    ("# a\n\n> ### b\n\n## c", 2, [2, 3, 3]),
    ("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f", 2, [2, 3, 4, 5, 6, 6]),
  ]

  @Test(arguments: outlines)
  func `levels of headings fit under the page's, and none is left out`(
    row: (text: String, top: Int, levels: [Int])
  ) throws {
    #expect(headings(try prose(row.text, top: row.top).blocks).map(\.level) == row.levels)
  }

  @Test func `ids of headings are their words unaccented, each once on the page`() throws {
    let ids = headings(try prose("# Tổ chức\n\n# Tổ chức\n\n# Đất đai\n\n# !!!", taken: ["vb-dat-dai"]).blocks)
    #expect(ids.map(\.id) == ["vb-to-chuc", "vb-to-chuc-2", "vb-dat-dai-2", "vb-muc"])
  }

  private static let addresses = [
    ("[x](#to-chuc)\n\n# Tổ chức", "#vb-to-chuc"), ("[x](#khac)", "#khac"),
    ("[x](cum-cong-nghiep/vong-xuyen.html)", "../cum-cong-nghiep/vong-xuyen.html"),
    ("[x](van-ban/b.html#vb-c)", "b.html#vb-c"), ("[x](index.html)", "../index.html"),
    ("[x](https://a.vn/Đ?b=[1])", "https://a.vn/%C4%90?b=%5B1%5D"), ("<a@b.vn>", "mailto:a@b.vn"),
  ]

  @Test(arguments: addresses)
  func `addresses are relative to the page, those of the web as they are`(text: String, address: String) throws {
    guard case .paragraph(let inlines) = try prose(text).blocks.first, case .link(let found, _, _) = inlines.first
    else {
      Issue.record("no link in \(text)")
      return
    }
    #expect(found == address)
  }

  @Test func `a footnote leads back to each place that refers to it`() throws {
    let prose = try prose("Một[^a] hai[^a].\n\n[^a]: Chú thích.")
    #expect(prose.footnotes.map(\.id) == ["vb-chu-thich-1"])
    #expect(prose.footnotes[0].backLinks.map(\.reference) == ["vb-chu-thich-1-1", "vb-chu-thich-1-2"])
  }
}
