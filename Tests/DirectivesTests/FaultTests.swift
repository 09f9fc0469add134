import Diagnostics
import Directives
import Testing

/// Every fault of a Markdown file is told with its id and exact place, and nothing else is.
@Suite struct FaultTests {
  static let rules = DirectiveRules([
    DirectiveRule("annex", .leaf, arguments: [.required("number"), .optional("plan")]),
    DirectiveRule("note", .container), DirectiveRule("timeline", .leaf, label: .required),
  ])

  @Test func eachFaultOfTheTextIsToldAtItsPlace() {
    for row in FaultTable.markdown + FaultTable.directives {
      check(row.id, row.text) { MarkdownReader.read(path: "a.md", bytes: $0).1 }
    }
  }

  @Test func eachFaultAgainstTheRulesIsToldAtItsPlace() {
    for row in FaultTable.rules {
      check(row.id, row.text) { bytes in
        let (document, found) = MarkdownReader.read(path: "a.md", bytes: bytes)
        return found + (document.map { Self.rules.check($0) } ?? [])
      }
    }
  }

  @Test func everyMessageHasAFixture() {
    let rows = FaultTable.markdown + FaultTable.directives + FaultTable.rules + BombTable.located
    let unreachable = ["markdown.parser.failed", "markdown.text.lost"]
    let covered = Set(rows.map(\.id) + unreachable)
    for message in MessageID.directiveMessages { #expect(covered.contains(message.id), "\(message.id)") }
  }

  @Test func aMistypedNameIsRecognised() {
    let rows = [("::anex{number=3}", "annex"), ("::annex{number=3 plann=1}", "plan"), ("::xyz", nil)]
    for (text, word) in rows {
      let document = MarkdownReader.read(path: "a.md", bytes: Array(text.utf8)).0
      let hint = document.map { Self.rules.check($0) }?.first?.hint ?? ""
      #expect(
        hint == word.map { "có phải là “\($0)”?" } ?? "các chỉ thị dùng được ở đây: annex, note, timeline", "\(text)")
    }
  }

  @Test func bothUsesOfAnArgumentAndBothContainersAreShown() {
    for text in ["::annex{⟦a⟧=b ⟦a⟧=c}\n", "⟦:::a⟧\n⟦:::b⟧\n:::\n:::\n"] {
      let marked = MarkedText(text)
      let found = MarkdownReader.read(path: "a.md", bytes: marked.bytes).1
      #expect(found.flatMap(\.notes).map { $0.place.start..<$0.place.end } == [marked.marks[0]], "\(text)")
    }
  }

  @Test func faultsInCodeAreNone() {
    let text = "```\n<div> [a](javascript:x) ::a{ [^x] &#0;\n:::\n[a]: b\n```\n\n    <b>\n\n`<b> &#0; [^x]`\n"
    #expect(MarkdownReader.read(path: "a.md", bytes: Array(text.utf8)).1.map(\.id) == [])
  }

  @Test func allFaultsOfAFileAreTold() {
    let text = "---\na: 1\na: 2\n---\n<b>\n\n[x](y:z)\n\n::a{\n\nĐ\u{200B}\n\n:::b\n"
    let ids = MarkdownReader.read(path: "a.md", bytes: Array(text.utf8)).1.map(\.id)
    #expect(
      ids == [
        "syntax.key.duplicate", "markdown.html.block", "markdown.link.scheme", "directive.arguments.unclosed",
        "syntax.character.invisible", "directive.container.unclosed",
      ])
  }

  /// Reads a fixture; exactly one message must come, at the mark.
  private func check(_ id: String, _ text: String, _ read: ([UInt8]) -> [Diagnostic]) {
    let marked = MarkedText(text)
    let found = read(marked.bytes)
    #expect(found.map(\.id) == [id], "\(text.debugDescription)")
    #expect(found.first.map { $0.place.start..<$0.place.end } == marked.marks.first, "\(id) \(text.debugDescription)")
    for gap in found.flatMap({ [$0.text, $0.hint] }) {
      #expect(gap.wholeMatch(of: /.*\{[a-z]+\}.*/) == nil, "\(id): \(gap)")
    }
  }
}
