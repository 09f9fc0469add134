import Diagnostics
import PlanLoading
import PlanModel
import Testing

/// The text of a document is kept as its passages; how it is written down in the file says nothing.
@Suite struct PassageTests {
  private func passages(_ text: String) throws -> [Passage] {
    var files = MiniContent.files
    let letter = try #require(files["directives/cong-van-5.md"])
    let front = try #require(letter.firstRange(of: "corrections:"))
    files["directives/cong-van-5.md"] = letter[..<front.lowerBound] + "notes: [bản lưu]\n---\n\n" + text + "\n"
    let result = PlanLoader.load(files)
    let library = try #require(result.library, "\(text): \(result.diagnostics.map(\.text))")
    return try #require(library.letters.elements.first?.passages)
  }

  @Test func `a text is kept as headings, paragraphs, items, rows and what is embedded`() throws {
    let text = """
      ## I. **Mục đích**

      Một đoạn
      hai dòng, xem [trang](index.html)[^1].

      3. Việc *ba*
         - [x] xong
      4. Việc bốn

      | Quý | Số |
      | --- | ---: |
      | I | 1\\*2 |

      > Trích

      ::quarter-chart{unit=suoi-da plan=2021}

      :::note[Lưu ý]{kind=warning}
      Chưa xác nhận.
      :::

      :::assignment{lead="cac-huyen" item="1"}
      Lời của nhiệm vụ.
      :::

      ---

      [^1]: Chú thích.
      """
    let found = try passages(text).map { "\($0.kind.rawValue) \($0.depth) \($0.text)" }
    #expect(
      found == [
        "heading 2 I. **Mục đích**", "paragraph 0 Một đoạn hai dòng, xem [trang](index.html)[^1].",
        "numbered 0 3. Việc *ba*", "item 1 [x] xong", "numbered 0 Việc bốn", "table-head 0 Quý | Số | --- ---:",
        "table-row 0 I | 1\\*2", "quote 1 Trích", "view 0 quarter-chart plan=2021 unit=suoi-da",
        "note 0 Lưu ý (warning)", "paragraph 1 Chưa xác nhận.", "duty 0 1", "rule 0 ", "footnote 0 [^1]",
        "paragraph 1 Chú thích.",
      ])
  }

  @Test(arguments: [
    ("Một đoạn\nhai dòng", "Một đoạn hai dòng", true), ("*a* và **b**", "_a_ và __b__", true),
    ("- a\n- b", "* a\n* b", true), ("- a\n- b", "- a\n\n- b", true), ("1. a\n2. b", "1) a\n1) b", true),
    ("## A", "##   A  ##", true), ("|a|b|\n|-|-|\n|1|2|", "| a | b |\n| --- | --- |\n| 1 | 2 |", true),
    ("::annex{plan=2021 number=1}", "::annex{number=\"1\" plan=\"2021\"}", true),
    ("**43** cụm", "43 cụm", false), ("\\*a\\*", "*a*", false), ("[a](index.html)", "[a](tom-tat.html)", false),
    ("## A", "### A", false), ("1. a", "2. a", false), ("- a\n- b", "- a\n  - b", false), ("a b", "a  c", false),
    ("- [ ] a", "- [x] a", false), ("|a|\n|-|\n|1|", "|a|\n|-:|\n|1|", false), ("a\nb", "a\n\nb", false),
  ])
  func `only what a reader sees makes another passage`(_ first: String, _ second: String, isSame: Bool) throws {
    #expect((try passages(first) == passages(second)) == isSame, "\(first) · \(second)")
  }
}
