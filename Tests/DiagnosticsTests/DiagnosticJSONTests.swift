import Diagnostics
import Foundation
import Testing

/// Machines get one JSON document whose keys stay what they are.
@Suite struct DiagnosticJSONTests {
  private let id = MessageID("test.key.twice", "khóa “{key}”\tviết hai lần", hint: "giữ một \"khóa\"")

  @Test func theDocumentIsWrittenAsDocumented() {
    let place = Place(
      path: "a\\b.yaml", start: Position(line: 4, column: 5), end: Position(line: 4, column: 9))
    let note = Diagnostic.Note("ở đây", at: .file("c.yaml"))
    let expected = #"""
      {
        "formatVersion": 1,
        "errors": 1,
        "warnings": 0,
        "diagnostics": [
          {"id": "test.key.twice", "severity": "error", "path": "a\\b.yaml", "line": 4, "column": 5, "endLine": 4, "endColumn": 9, "text": "khóa “a\u200B”\tviết hai lần", "hint": "giữ một \"khóa\"", "notes": [{"path": "c.yaml", "line": 1, "column": 1, "endLine": 1, "endColumn": 1, "text": "ở đây"}]}
        ]
      }

      """#
    #expect(DiagnosticJSON.write([Diagnostic(id, at: place, ["key": "a\u{200B}"], notes: [note])]) == expected)
  }

  @Test func noMessagesAreAnEmptyList() {
    let expected = """
      {
        "formatVersion": 1,
        "errors": 0,
        "warnings": 0,
        "diagnostics": []
      }

      """
    #expect(DiagnosticJSON.write([]) == expected)
  }

  @Test func anyTextSurvives() throws {
    let key = String(String.UnicodeScalarView((0...0x2100).compactMap { Unicode.Scalar($0) })) + "\u{E0041}😀"
    let written = DiagnosticJSON.write([Diagnostic(id, at: .file("a"), suggestion: key)])
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
    let items = read?["diagnostics"] as? [[String: Any]]
    let hint = items?.first?["hint"] as? String
    #expect(hint.map { Array($0.unicodeScalars) } == Array(key.unicodeScalars))
  }
}
