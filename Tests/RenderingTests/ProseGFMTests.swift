import Diagnostics
import Directives
import Foundation
import Markup
import Templating
import Testing

@testable import Pages
@testable import Rendering

/// A text on a page is what cmark-gfm makes of the same Markdown.
///
/// The inputs and cmark-gfm's own HTML are those of `Tests/DirectivesTests/Fixtures/rendered.txt`. Where the house's
/// form differs, `Difference` names how; nothing else may.
@Suite struct ProseGFMTests {
  @Test func `a text without directives is written as cmark-gfm writes it`() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 200)
    let words = try Self.words()
    for row in rows {
      let (document, faults) = MarkdownReader.read(path: "a.md", bytes: Array(row.text.utf8))
      #expect(faults.map(\.id) == [], "\(row.text)")
      let blocks = document?.blocks ?? []
      // Loading refuses pictures; no page shows one.
      if row.html.contains("<img") { continue }
      var builder = ProseBuilder(
        blocks, on: OutputPath("a.html"), top: 1, taken: [], words: words, view: { _, _, inner, _ in inner })
      let written = Self.written(ProseWriter.pieces(of: builder.prose(blocks)))
      #expect(Difference.removed(fromOurs: written) == Difference.removed(fromTheirs: row.html), "\(row.text)")
    }
  }

  static func written(_ pieces: [ProsePiece]) -> String {
    pieces.map { piece in
      guard case .markup(let bytes) = piece.content else { return "?" }
      return String(decoding: bytes, as: UTF8.self) + "\n"
    }
    .joined()
  }

  struct Row {
    let text: String
    let html: String
  }

  static func rows() throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = try String(
      contentsOf: folder.appending(path: "DirectivesTests/Fixtures/rendered.txt"), encoding: .utf8)
    return file.components(separatedBy: "%%%% text\n").dropFirst().map { part in
      let halves = part.components(separatedBy: "%%%% html\n")
      return Row(text: halves[0], html: halves[1])
    }
  }

  /// Each key says its own gaps.
  static func words() throws -> Wording {
    let place = Place.file("vi.yaml")
    let entries = WordingKey.all.map { key in
      Wording.Entry(
        key: key.id, pattern: key.id + key.gaps.map { " {\($0)}" }.joined(), keyPlace: place, place: place)
    }
    return try #require(Wording.read(entries, file: "vi.yaml").wording)
  }
}

/// The named differences between the house's HTML and cmark-gfm's: each is taken out of the one or the other.
enum Difference {
  static func removed(fromOurs html: String) -> String {
    html
      // Headings have ids, and their levels fit under the page's.
      .replacing(/<(\/?)h[1-6](?: id="[^"]*")?>/) { "<\($0.1)h>" }
      // Alignment is a class; heads of columns name their scope; tables scroll in a region of their own.
      .replacing(/[ ]class="align-(left|center|right)"/) { " align=\"\($0.1)\"" }
      .replacing(" scope=\"col\"", with: "")
      .replacing(/<div class="table-scroll"[^>]*>\n/, with: "").replacing("</table>\n</div>\n", with: "</table>\n")
      // A task's box says what it is.
      .replacing(/(<input type="checkbox"(?: checked)? disabled) aria-label="[^"]*">/) { "\($0.1)>" }
      // Footnotes: ids of the house, Vietnamese labels, numbers at the ways back.
      .replacing(/<section class="footnotes"[^>]*>/, with: "<section>")
      .replacing(/(id|href)="#?vb-chu-thich[^"]*"/) { "\($0.1)=note" }
      .replacing(/[ ]class="footnote-(ref|back)"/, with: "").replacing(
        /[ ]aria-label="prose.footnote-back[^"]*"/, with: ""
      )
      // Apostrophes in attributes are written as a number.
      .replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
  }

  static func removed(fromTheirs html: String) -> String {
    html
      .replacing(/<(\/?)h[1-6]>/) { "<\($0.1)h>" }
      // Tags without content close as HTML's do; flags have no value.
      .replacing(" />", with: ">").replacing(" checked=\"\"", with: " checked")
      .replacing(" disabled=\"\"", with: " disabled")
      .replacing("<section class=\"footnotes\" data-footnotes>", with: "<section>")
      .replacing(/(id|href)="#?fn(?:ref)?-[^"]*"/) { "\($0.1)=note" }
      .replacing(/[ ]class="footnote-(ref|backref)"/, with: "")
      .replacing(" data-footnote-ref", with: "").replacing(" data-footnote-backref", with: "")
      .replacing(" aria-label=\"Back to content\"", with: "")
      .replacing("&#x27;", with: "'").replacing("&quot;", with: "\"")
  }
}
