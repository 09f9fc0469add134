import DataSyntax
import Diagnostics
import Directives
import Testing

/// Markdown without faults gives the tree that it says, and where each part stands.
@Suite struct TreeTests {
  @Test func textGivesItsTree() {
    let rows = TreeTable.blocks + TreeTable.inlines + TreeTable.directives
    #expect(rows.count >= 60)
    for row in rows {
      let (document, found) = MarkdownReader.read(path: "a.md", bytes: Array(row.text.utf8))
      #expect(found.map(\.id) == [], "\(row.text.debugDescription)")
      #expect(document.map { TreeText.of($0.blocks) } == row.tree, "\(row.text.debugDescription)")
    }
  }

  @Test func blocksStandWhereTheySay() {
    let rows: [(String, String)] = [
      ("⟦Đoạn một\nhai⟧\n\nx", "p"), ("x\n\n⟦## Tiêu đề ##⟧\n", "h2"), ("⟦Một\n===⟧\n\nx", "h1"),
      ("⟦- một\n- hai\n  ba⟧\n\nx", "ul"), ("⟦> một\n> hai⟧\n\nx", "quote"), ("x\n\n⟦```\nmã\n```⟧\nx", "code"),
      ("x\n\n⟦***⟧\nx", "rule"), ("trước\n⟦| a |\n|---|\n| Bê |⟧\n\nx", "table"), ("x\n⟦::ten[Đ]{a=b}⟧  \nx", "@t"),
      ("⟦:::ten\nx\n:::⟧\nx", "@t"), ("x[^1]\n\n⟦[^1]: Chú\n    thích⟧\n", "note"),
      ("[a]: b.md\n[c]: d.md\n⟦[a] [c]⟧\n", "p(a["), ("⟦| a |\n|---|⟧\n\nx", "table"),
    ]
    for (text, tree) in rows {
      let marked = MarkedText(text)
      let (document, found) = MarkdownReader.read(path: "a.md", bytes: marked.bytes)
      #expect(found.map(\.id) == [], "\(text)")
      let places = (document?.blocks ?? []).filter { TreeText.of([$0]).hasPrefix(tree) }.map(\.place)
      #expect(places.contains { $0.start..<$0.end == marked.marks[0] }, "\(text): \(places)")
    }
  }

  @Test func inlinesStandWhereTheySay() {
    let rows = [
      "Đỗ ⟦*nghiêng*⟧ x", "> - Đỗ &amp; \\* ⟦**x**⟧ y", "> Đỗ\n>   và\nlười ⟦[đi](a.md \"b\")⟧ x", "é ⟦`a\nb`⟧ c",
      "- a\n  é ⟦~~b~~⟧", "# é ⟦*b*⟧ #", "Đ&nbsp;&#273; ⟦![h](a.png)⟧", "é [x](y.md) ⟦[đi](z.md)⟧.",
      "é a@b.vn, ⟦www.c.vn⟧.",
      "é ⟦<https://a.vn>⟧", "[é]: a.md\n\nx ⟦[é]⟧ y", "[é]: a.md\n\nx ⟦[é *b*][É]⟧ y\n", "[é]: a.md\nĐ\nx ⟦[é]⟧ y\n---",
      "x ⟦[é][]⟧\n\n[é]: a.md",
      "é⟦[^đ]⟧\n\n[^đ]: x", "| é \\| `b` | ⟦*c*⟧ |\n|---|---|\n", "x\n| a | b |\n|---|---|\n| é | ⟦**c**⟧ |",
      "é ⟦[a](\n  b.md\n  'c')⟧ d",
      "é\\\n  ⟦*b*⟧", "- [x] é ⟦*b*⟧", "a\n::x{y=đ}\né ⟦*b*⟧",
    ]
    for text in rows {
      let marked = MarkedText(text)
      let (document, found) = MarkdownReader.read(path: "a.md", bytes: marked.bytes)
      #expect(found.map(\.id) == [], "\(text)")
      var places: [Range<Position>] = []
      Inlines.all(document?.blocks ?? []) { places.append($0.place.start..<$0.place.end) }
      #expect(places.contains(marked.marks[0]), "\(text): \(places)")
    }
  }

  @Test func partsOfDirectivesStandWhereTheySay() throws {
    let plain = MarkedText("Đ\n\n::⟦ten⟧[⟦Đỗ⟧]{⟦a⟧=⟦b⟧ ⟦c⟧=\"⟦Đỗ é⟧\"}")
    let document = try #require(MarkdownReader.read(path: "a.md", bytes: plain.bytes).0)
    guard case .directive(let directive) = document.blocks.last?.content else { throw Missing() }
    let texts = [directive.name, try #require(directive.label)] + directive.arguments.flatMap { [$0.key, $0.value] }
    #expect(texts.map { $0.place.start..<$0.place.end } == plain.marks)
    #expect(texts.map(\.text) == ["ten", "Đỗ", "a", "b", "c", "Đỗ é"])
    #expect(directive.value(of: "c")?.text == "Đỗ é")
  }

  private struct Missing: Error {}
}
