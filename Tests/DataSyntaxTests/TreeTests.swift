import DataSyntax
import Diagnostics
import Testing

/// What a file says reaches the tree unchanged, with places, whether it is written as YAML or as JSON.
@Suite struct TreeTests {
  private func root(_ text: String, path: String = "a.yaml") -> Node? {
    let result = DataReader.read(path: path, bytes: Array(text.utf8))
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map { "\($0.id) \($0.place.start)" }) in \(text)")
    return result.document?.root
  }

  @Test func textIsNeverTypedOrChanged() {
    let rows = [
      ("no", "no"), ("~", "~"), ("null", "null"), ("010", "010"), ("0x1F", "0x1F"), ("1_000", "1_000"),
      ("12:30", "12:30"), ("1.234", "1.234"), ("68,45%", "68,45%"), ("2021-02-30", "2021-02-30"),
      ("17/3/2021", "17/3/2021"), ("'it''s'", "it's"), ("\"a\\nb\"", "a\nb"), ("Lô B#2", "Lô B#2"),
      ("Hà Nội # ghi chú", "Hà Nội"), ("\"thành\u{A0}phố\"", "thành\u{A0}phố"), ("một\n  hai", "một hai"),
      ("|-\n  một\n  hai\n", "một\nhai"), (">-\n  một\n  hai\n", "một hai"), ("<<", "<<"), ("\"\"", ""), ("–", "–"),
      ("5 m² ≥ 20 °C “a” …", "5 m² ≥ 20 °C “a” …"), ("12 μm, Ω", "12 μm, Ω"),
    ]
    for (written, meant) in rows {
      guard case .mapping(let entries)? = root("value: \(written)\n")?.content else { return }
      #expect(entries.first?.value.content == .scalar(meant), "\(written)")
    }
  }

  @Test func aMissingValueIsEmptyAndNotText() {
    let rows = [("a:\nb: c\n", "a.yaml"), ("{\"a\": null, \"b\": \"c\"}", "a.json")]
    for (text, path) in rows {
      guard case .mapping(let entries)? = root(text, path: path)?.content else { return }
      #expect(entries.map(\.value.content) == [.empty, .scalar("c")])
    }
  }

  @Test func wordsThatYAMLTakesForBooleansAreKeysOnlyInQuotes() {
    let result = DataReader.read(path: "a.yaml", bytes: Array("\"no\": a\n'y': b\nnorth: c\n".utf8))
    #expect(result.diagnostics.isEmpty)
  }

  @Test func yamlAndJSONGiveTheSameTree() {
    let pairs = [
      ("a: b\n", #"{"a": "b"}"#),
      ("- a\n- [b, c]\n- {d: 1.50}\n-\n", #"["a", ["b", "c"], {"d": 1.50}, null]"#),
      ("a: []\nb: {}\nc: ''\n", #"{"a": [], "b": {}, "c": ""}"#),
      ("ok: true\nrows: -12\nrate: 1e3\n", #"{"ok": true, "rows": -12, "rate": 1e3}"#),
      ("a: |\n  x\n  y\nb: \"\\u00e0 \\\"\\\\ \\U0001F600\"\n", #"{"a": "x\ny\n", "b": "\u00e0 \"\\ \ud83d\uDE00"}"#),
      (
        "units:\n- id: ha-noi\n  name: Hà Nội\n  aliases:\n  - Thủ đô\n  - \"\"\n  parent:\n",
        #"{"units": [{"id": "ha-noi", "name": "Hà Nội", "aliases": ["Thủ đô", ""], "parent": null}]}"#
      ),
    ]
    for (yaml, json) in pairs {
      let (a, b) = (root(yaml), root(json, path: "a.json"))
      #expect(a.map(withoutPlaces) == b.map(withoutPlaces), "\(yaml)")
      #expect(a != nil)
    }
  }

  @Test func nodesSayWhereTheyBeginAndEnd() {
    let rows = [
      "⟦name⟧: ⟦Hà Nội⟧   # ghi chú\n",
      "⟦name⟧: ⟦\"Hà Nội\"⟧\n\n\n",
      "⟦text⟧: ⟦|-\n  một\n  hai⟧  \n\n\n",
      "⟦list⟧: ⟦[a, b]⟧ # ghi chú\n",
      "⟦list⟧:\n  ⟦- a\n  - b⟧\n\n# ghi chú\n",
      "⟦map⟧:\n  ⟦id: a\n  name: một\n    hai⟧\n\n",
      "⟦empty⟧:⟦⟧\n",
      "⟦map⟧:\n  ⟦id:⟧\n\n",
    ]
    for text in rows {
      let marked = MarkedText(text)
      let result = DataReader.read(path: "a.yaml", bytes: marked.bytes)
      guard let root = result.document?.root, case .mapping(let entries) = root.content, let entry = entries.first
      else {
        Issue.record("\(text)")
        continue
      }
      #expect(entry.keyStart..<entry.keyEnd == marked.marks[0], "\(text)")
      #expect(entry.value.start..<entry.value.end == marked.marks[1], "\(text)")
      #expect(root.start == entry.keyStart && root.end == entry.value.end, "\(text)")
    }
    let json = MarkedText("{⟦\"việc\"⟧: ⟦{\"rows\":\n [1, 2]}⟧\n}")
    guard case .mapping(let entries)? = root(json.text, path: "a.json")?.content else { return }
    #expect(entries.map { $0.keyStart..<$0.keyEnd } == [json.marks[0]])
    #expect(entries.map { $0.value.start..<$0.value.end } == [json.marks[1]])
  }

  @Test func aPartOfAFileKeepsTheFilesLines() {
    let result = DataReader.readFrontMatter(path: "a.md", bytes: Array("id: a\nid: b\n".utf8), firstLine: 2)
    #expect(result.diagnostics.map(\.place.start) == [Position(line: 3, column: 1)])
    let broken = DataReader.readFrontMatter(path: "a.md", bytes: Array("id: \"a\nb: c\n".utf8), firstLine: 2)
    #expect(broken.diagnostics.map(\.place.start) == [Position(line: 2, column: 5)])
  }

  @Test func windowsFilesAreReadWithAWarning() {
    let result = DataReader.read(path: "a.yaml", bytes: Array("\u{FEFF}a: |-\r\n  x\r\n  y\r\nb: c\r\n".utf8))
    #expect(result.diagnostics.map(\.id) == ["syntax.file.byte-order-mark", "syntax.file.windows-lines"])
    #expect(!result.diagnostics.containErrors)
    guard case .mapping(let entries)? = result.document?.root.content else { return }
    #expect(entries.map(\.value.content) == [.scalar("x\ny"), .scalar("c")])
  }

  private func withoutPlaces(_ node: Node) -> Node {
    let origin = Position(line: 1, column: 1)
    let content: Node.Content =
      switch node.content {
      case .mapping(let entries):
        .mapping(
          entries.map { Node.Entry(key: $0.key, keyStart: origin, keyEnd: origin, value: withoutPlaces($0.value)) })
      case .sequence(let items): .sequence(items.map(withoutPlaces))
      default: node.content
      }
    return Node(content, start: origin, end: origin)
  }
}
