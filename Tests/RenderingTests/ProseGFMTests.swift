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
/// form differs, `Difference.all` names how; nothing else may.
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
      #expect(Difference.areAlike(written, row.html), "\(row.text)")
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
