import DataSyntax
import Diagnostics
import Directives
import Testing

/// The front matter is the leading `---` block, read as data with the places of the file.
@Suite struct FrontMatterTests {
  @Test func frontMatterAndBodyAreTold() throws {
    let text = "---\nnumber: 1143/UBND-KTN\nkind: digest\n---\nĐoạn *một*\n"
    let (document, found) = MarkdownReader.read(path: "directives/a.md", bytes: Array(text.utf8))
    #expect(found.isEmpty)
    let front = try #require(document?.frontMatter)
    guard case .mapping(let entries) = front.root.content else { throw Missing() }
    #expect(entries.map(\.key) == ["number", "kind"])
    #expect(entries[1].keyStart == Position(line: 3, column: 1))
    #expect(document?.blocks.first?.place.start == Position(line: 5, column: 1))
  }

  @Test func formsOfFrontMatter() {
    let rows: [(String, hasFront: Bool, tree: String, ids: [String])] = [
      ("Đoạn", false, "p(Đoạn)", []), ("", false, "", []), ("---\na: 1\n---", true, "", []),
      ("---  \na: 1\n---  \nx", true, "p(x)", []), ("---\na: 1\n---\n---\n", true, "rule", []),
      ("---\na: 1\n\n# ghi chú\n---\nx", true, "p(x)", []), ("\n---\n", false, "rule", []),
      ("----\n", false, "rule", []), ("---\r\na: 1\r\n---\r\nx\r\n", true, "p(x)", ["syntax.file.windows-lines"]),
      ("\u{FEFF}---\na: 1\n---\nx", true, "p(x)", ["syntax.file.byte-order-mark"]),
      ("\u{FEFF}x", false, "p(x)", ["syntax.file.byte-order-mark"]),
      ("---\n- a: [\n---\nx", false, "p(x)", ["syntax.yaml.malformed"]),
    ]
    for row in rows {
      let (document, found) = MarkdownReader.read(path: "a.md", bytes: Array(row.0.utf8))
      if row.ids != ["syntax.yaml.malformed"] {
        #expect(found.map(\.id) == row.ids, "\(row.0.debugDescription)")
        #expect((document?.frontMatter != nil) == row.hasFront, "\(row.0.debugDescription)")
      } else {
        #expect(found.containErrors)
      }
      #expect(document.map { TreeText.of($0.blocks) } == row.tree, "\(row.0.debugDescription)")
    }
  }

  @Test func whatIsNoTextIsRefused() {
    let rows: [([UInt8], String)] = [
      ([0xFF, 0xFE, 0x61, 0], "syntax.file.utf16"), (Array("a\u{0}b".utf8), "syntax.character.control"),
      ([0x61, 0xFF], "syntax.character.invalid-utf8"), (Array("a\u{300}".utf8), "syntax.character.combining"),
      ([UInt8](repeating: 0x61, count: (512 << 10) + 1), "syntax.file.too-large"),
      (Array("---\na: b\u{200B}\n---\n".utf8), "syntax.character.invisible"),
    ]
    for (bytes, id) in rows {
      #expect(MarkdownReader.read(path: "a.md", bytes: bytes).1.map(\.id) == [id])
    }
  }

  private struct Missing: Error {}
}
