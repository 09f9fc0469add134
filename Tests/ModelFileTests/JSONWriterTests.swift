import Testing

@testable import ModelFile

struct JSONWriterTests {
  @Test("lines are indented by two spaces a level, however deep", arguments: [1, 31, 32, 33, 200])
  func indentation(depth: Int) {
    var json = JSONWriter()
    for _ in 0..<depth { json.openArray() }
    json.integer(7)
    for _ in 0..<depth { json.closeArray() }
    let spaces = (0...depth).map { String(repeating: "  ", count: $0) }
    let opened = spaces.dropLast().map { $0 + "[" }
    let closed = spaces.dropLast().reversed().map { $0 + "]" }
    let lines = opened + [spaces[depth] + "7"] + closed
    #expect(String(decoding: json.bytes, as: UTF8.self) == lines.joined(separator: "\n"))
  }
}
