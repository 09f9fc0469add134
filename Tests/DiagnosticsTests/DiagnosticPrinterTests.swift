import Diagnostics
import Testing

/// What people and machines are shown of a message.
@Suite struct DiagnosticPrinterTests {
  private let text = """
    units:
      - id: ha-noi
        name: Thành phố Hà Nội
        name: Hà Nội

    """

  private func place(_ line: Int, _ columns: Range<Int>, path: String = "units.yaml") -> Place {
    Place(
      path: path, start: Position(line: line, column: columns.lowerBound),
      end: Position(line: line, column: columns.upperBound))
  }

  private func printed(_ diagnostics: [Diagnostic], _ text: String, width: Int = 100) -> String {
    var printer = DiagnosticPrinter(width: width) { $0 == "units.yaml" ? Array(text.utf8) : nil }
    return printer.print(diagnostics)
  }

  private let twice = MessageID("test.key.twice", "khóa “{key}” viết hai lần", hint: "giữ một khóa “{key}”")
  private let odd = MessageID("test.word.odd", severity: .warning, "từ lạ", hint: "xem lại")

  @Test func aMessageShowsItsLineNotesAndHint() {
    let note = Diagnostic.Note("xuất hiện lần đầu ở đây", at: place(3, 5..<9))
    let found = [
      Diagnostic(odd, at: place(4, 11..<17)),
      Diagnostic(twice, at: place(4, 5..<9), ["key": "name"], notes: [note]),
      Diagnostic(odd, at: place(1, 1..<1, path: "site.yaml"), suggestion: "có phải là “title”?"),
    ]
    let expected = """
      site.yaml:1:1: cảnh báo[test.word.odd]: từ lạ
        gợi ý: có phải là “title”?

      units.yaml:4:5: lỗi[test.key.twice]: khóa “name” viết hai lần
          4 |     name: Hà Nội
            |     ^^^^
        ghi chú: units.yaml:3:5: xuất hiện lần đầu ở đây
          3 |     name: Thành phố Hà Nội
            |     ^^^^
        gợi ý: giữ một khóa “name”

      units.yaml:4:11: cảnh báo[test.word.odd]: từ lạ
          4 |     name: Hà Nội
            |           ^^^^^^
        gợi ý: xem lại

      """
    #expect(printed(found, text) == expected)
    #expect(DiagnosticPrinter.summary(of: found) == "1 lỗi, 2 cảnh báo")
    #expect(DiagnosticPrinter.summary(of: []) == "")
  }

  @Test func caretsStandUnderTheText() {
    let rows: [(line: String, columns: Range<Int>, shown: String, carets: String)] = [
      ("tên: Võng Xuyên", 6..<16, "tên: Võng Xuyên", "     ^^^^^^^^^^"),
      ("a:\tb", 4..<5, "a:  b", "    ^"),
      ("\tb", 1..<2, "    b", "^^^^"),
      ("a\u{300}b", 1..<3, "a\u{300}b", "^"),
      ("a\u{300}b", 3..<4, "a\u{300}b", " ^"),
      ("x\u{200B}y", 2..<3, "x<U+200B>y", " ^^^^^^^^"),
      ("x\u{1B}[31my", 2..<3, "x<U+001B>[31my", " ^^^^^^^^"),
      ("漢字 a", 4..<5, "漢字 a", "     ^"),
      ("abc", 4..<4, "abc", "   ^"),
      ("abc", 9..<12, "abc", "   ^"),
      ("", 1..<1, "", "^"),
      ("abc\r", 1..<9, "abc", "^^^"),
    ]
    for row in rows {
      let shown = printed([Diagnostic(odd, at: place(1, row.columns))], row.line).split(separator: "\n")
      #expect(shown[1] == "    1 | " + row.shown, "\(row.line.debugDescription)")
      #expect(shown[2] == "      | " + row.carets, "\(row.line.debugDescription)")
    }
  }

  @Test func aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    let over = Place(path: "units.yaml", start: Position(line: 2, column: 3), end: Position(line: 4, column: 9))
    #expect(printed([Diagnostic(odd, at: over)], text).contains("    2 |   - id: ha-noi\n      |   ^^^^^^^^^^^^\n"))
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let line = String(repeating: "a", count: 300) + "BAD" + String(repeating: "b", count: 300)
    let shown = printed([Diagnostic(odd, at: place(1, 301..<304))], line, width: 40).split(separator: "\n")
    let bad = shown[1].firstRange(of: "BAD").map { shown[1].distance(from: shown[1].startIndex, to: $0.lowerBound) }
    let caret = shown[2].firstRange(of: "^^^").map { shown[2].distance(from: shown[2].startIndex, to: $0.lowerBound) }
    #expect(bad != nil && bad == caret)
    #expect(shown[1].count <= 48 && shown[1].hasSuffix("…") && shown[1].contains("| …"))
    let atEnd = printed([Diagnostic(odd, at: place(1, 601..<604))], line, width: 40).split(separator: "\n")
    #expect(atEnd[1].hasSuffix("bbb") && atEnd[2].hasSuffix("^^^"))
    #expect(atEnd[1].count == atEnd[2].count)
  }

  @Test func unseenCharactersInAMessageAreShownByNumber() {
    let found = Diagnostic(twice, at: place(1, 1..<2), ["key": "a\u{1B}[2J\u{202E}"])
    #expect(printed([found], "a").contains("khóa “a<U+001B>[2J<U+202E>” viết"))
  }

  @Test func aByteOrderMarkCountsAsNoColumn() {
    #expect(printed([Diagnostic(odd, at: place(1, 1..<3))], "\u{FEFF}id: a").contains("    1 | id: a\n      | ^^\n"))
  }

  @Test func messagesAreSortedByPathLineColumnAndId() {
    let found = [
      Diagnostic(twice, at: place(2, 1..<2)), Diagnostic(odd, at: place(10, 1..<2, path: "a.yaml")),
      Diagnostic(odd, at: place(2, 1..<2)), Diagnostic(twice, at: place(1, 9..<10)),
      Diagnostic(odd, at: place(9, 30..<31, path: "a.yaml")),
    ]
    let order = found.sortedByPlace().map { "\($0.place.path):\($0.place.start.line) \($0.id)" }
    #expect(
      order == [
        "a.yaml:9 test.word.odd", "a.yaml:10 test.word.odd", "units.yaml:1 test.key.twice",
        "units.yaml:2 test.key.twice", "units.yaml:2 test.word.odd",
      ])
    #expect(found.containErrors && ![found[1]].containErrors)
  }
}
