import DataSyntax
import Diagnostics
import Testing

/// Every fault that a file can have as text, YAML or JSON is told with its id and exact place.
@Suite struct FaultTests {
  @Test func eachFaultOfCharactersAndYAMLIsToldAtItsPlace() {
    for row in FaultTable.characters + FaultTable.yaml { check(row.id, row.text, path: "units.yaml") }
  }

  @Test func eachFaultOfJSONIsToldAtItsPlace() {
    for row in FaultTable.json { check(row.id, row.text, path: "units.json") }
  }

  @Test func everyMessageHasAFixture() {
    let rows = FaultTable.characters + FaultTable.yaml + FaultTable.json
    let elsewhere = [
      "syntax.file.too-large", "syntax.file.utf16", "syntax.file.more-faults", "syntax.line.too-long",
      "syntax.character.invalid-utf8",
    ]
    let covered = Set(rows.map(\.id) + elsewhere)
    for message in MessageID.syntaxMessages { #expect(covered.contains(message.id), "\(message.id)") }
  }

  @Test func bytesThatAreNoUTF8AreNamed() {
    let bytes = Array("name: H".utf8) + [0xE0, 0x20] + Array("Nội\nkind: ".utf8) + [0xFF, 0xFE, 0x0A]
    let found = DataReader.read(path: "a.yaml", bytes: bytes).diagnostics
    #expect(found.map(\.id) == ["syntax.character.invalid-utf8", "syntax.character.invalid-utf8"])
    #expect(found.map(\.place.start) == [Position(line: 1, column: 8), Position(line: 2, column: 7)])
    #expect(found.map(\.place.end) == [Position(line: 1, column: 9), Position(line: 2, column: 9)])
    #expect(found[1].text.contains("FF FE"))
  }

  @Test func aFileInUTF16IsOneMessage() {
    for start: [UInt8] in [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] {
      let result = DataReader.read(path: "a.yaml", bytes: start)
      #expect(result.diagnostics.map(\.id) == ["syntax.file.utf16"])
      #expect(result.document == nil)
    }
  }

  @Test func sizeAndLineLengthAreLimited() {
    let limits = ReadingLimits(fileSize: 40, lineLength: 12)
    let long = DataReader.read(path: "a.yaml", bytes: Array("name: Việt Nam\nid: a\n".utf8), limits: limits)
    #expect(long.diagnostics.map(\.id) == ["syntax.line.too-long"])
    #expect(long.diagnostics.first?.place.start == Position(line: 1, column: 13))
    #expect(long.diagnostics.first?.place.end == Position(line: 1, column: 15))
    let large = DataReader.read(path: "a.yaml", bytes: [UInt8](repeating: 0x61, count: 41), limits: limits)
    #expect(large.diagnostics.map(\.id) == ["syntax.file.too-large"])
  }

  @Test func bothUsesOfAKeyAreShown() {
    for (path, text) in [("a.yaml", "⟦id⟧: a\n⟦id⟧: b\n"), ("a.json", "{⟦\"id\"⟧: 1,\n ⟦\"id\"⟧: 2}")] {
      let marked = MarkedText(text)
      let found = DataReader.read(path: path, bytes: marked.bytes).diagnostics
      #expect(found.map { $0.place.start..<$0.place.end } == [marked.marks[1]])
      #expect(found.flatMap(\.notes).map { $0.place.start..<$0.place.end } == [marked.marks[0]])
    }
  }

  @Test func aLooseMarkSaysWhichLetterToType() {
    let rows = [
      ("a\u{300}", "à"), ("o\u{302}\u{323}", "ộ"), ("ơ\u{301}", "ớ"), ("U\u{31B}\u{309}", "Ử"), ("ê\u{323}", "ệ"),
    ]
    for (loose, letter) in rows {
      let found = DataReader.read(path: "a.yaml", bytes: Array("name: \(loose)\n".utf8)).diagnostics
      #expect(found.first?.hint.contains("“\(letter)”") == true, "\(letter)")
      #expect(found.first?.hint.unicodeScalars.contains { (0x300...0x36F).contains($0.value) } == false, "\(letter)")
    }
  }

  /// Reads a fixture; exactly one message must come, at the mark.
  private func check(_ id: String, _ text: String, path: String) {
    let marked = MarkedText(text)
    let found = DataReader.read(path: path, bytes: marked.bytes).diagnostics
    #expect(found.map(\.id) == [id], "\(text.debugDescription)")
    #expect(found.first.map { $0.place.start..<$0.place.end } == marked.marks.first, "\(id) \(text.debugDescription)")
    #expect(found.allSatisfy { !$0.text.contains("{") || $0.text.contains("dấu {") }, "\(found.map(\.text))")
    #expect(found.allSatisfy { !$0.hint.isEmpty }, "\(id)")
  }
}
