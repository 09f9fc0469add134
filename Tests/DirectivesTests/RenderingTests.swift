import Diagnostics
import Directives
import Foundation
import Testing

/// The tree says what cmark-gfm says: written as HTML, it is what cmark-gfm itself writes.
///
/// `Fixtures/rendered.txt` holds Markdown and the HTML of `cmark-gfm -e table -e strikethrough -e autolink -e tasklist
/// --footnotes` (0.29.0.gfm.6); directives in code are plain text there.
@Suite struct RenderingTests {
  struct Row {
    let text: String
    let html: String
  }

  static func rows() throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = try String(contentsOf: folder.appending(path: "Fixtures/rendered.txt"), encoding: .utf8)
    return file.components(separatedBy: "%%%% text\n").dropFirst().map { part in
      let halves = part.components(separatedBy: "%%%% html\n")
      return Row(text: halves[0], html: halves[1])
    }
  }

  @Test func theTreeWritesWhatTheLibraryWrites() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 150)
    for row in rows {
      let (document, found) = MarkdownReader.read(path: "a.md", bytes: Array(row.text.utf8))
      #expect(found.map(\.id) == [], "\(row.text)")
      #expect(HTMLText.of(document?.blocks ?? []) == row.html, "\(row.text)")
    }
  }

  /// The place of a text is where exactly that text stands; escapes and entities are longer there, and start alike.
  @Test func everyInlineStandsWhereItSays() throws {
    for row in try Self.rows() {
      let (document, _) = MarkdownReader.read(path: "a.md", bytes: Array(row.text.utf8))
      var texts: [(String, Place)] = []
      Inlines.all(document?.blocks ?? []) { inline in
        if case .text(let text) = inline.content { texts.append((text, inline.place)) }
        if case .code(let text) = inline.content { texts.append((text, inline.place)) }
      }
      for (text, place) in texts {
        let written = Slice.of(row.text, place)
        let isPlain = !written.contains("\\") && !written.contains("&") && !written.contains("\n")
        let isRight =
          isPlain ? written == text || written.hasPrefix("`") && written.contains(text) : written.count >= text.count
        #expect(isRight, "\(row.text.debugDescription): “\(text)” is not “\(written)” at \(place)")
        #expect(place.start < place.end, "\(row.text)")
      }
    }
  }
}

/// The text of a file at a place.
enum Slice {
  static func of(_ text: String, _ place: Place) -> String {
    var result = String.UnicodeScalarView()
    var here = Position(line: 1, column: 1)
    for scalar in text.unicodeScalars {
      if here >= place.start, here < place.end { result.append(scalar) }
      here =
        scalar == "\n" ? Position(line: here.line + 1, column: 1) : Position(line: here.line, column: here.column + 1)
    }
    return String(result)
  }
}

/// Walks over the inlines of blocks.
enum Inlines {
  static func all(_ blocks: [Block], _ visit: (Inline) -> Void) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): all(inlines, visit)
      case .list(let list): for item in list.items { all(item.blocks, visit) }
      case .blockQuote(let blocks): all(blocks, visit)
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row.cells { all(cell.inlines, visit) } }
      case .footnoteDefinition(let note): all(note.blocks, visit)
      case .directive(let directive): all(directive.blocks, visit)
      case .codeBlock, .thematicBreak: break
      }
    }
  }

  static func all(_ inlines: [Inline], _ visit: (Inline) -> Void) {
    for inline in inlines {
      visit(inline)
      switch inline.content {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): all(inner, visit)
      case .link(let link): all(link.inlines, visit)
      default: break
      }
    }
  }
}
