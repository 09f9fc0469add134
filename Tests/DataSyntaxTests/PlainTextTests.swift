import Diagnostics
import Testing

@testable import DataSyntax

/// What is written plainly is read without libyaml; nobody can tell by the tree or by a message.
@Suite struct PlainTextTests {
  private static let rounds = 20_000

  private static let texts = [
    "a: b\nc:\n  d: e\n  f:\n    - g\n    - h: i\n      j: k\nl:\n- m\n- o: p\n  q: {r: s, t: [u, v]}\n",
    "# ghi chú\nunits:\n  - id: x # y\n    name: \"Hà Nội\"\n    aliases: ['Thủ đô', \"\"]\n  - {id: z, date: 5/6/2023}\n",
    "- - a\n  - b\n-   c: 12:30\n    e: []\n- {}\n- 'q'\n- \"q\": v, [w]\n",
    "a: >-\n  Theo nguồn\n  tổ chức\nb:\n  - c: |\n      e\n      f\n  - >\n    g\n    h\n  - |-\n   i\n",
  ]

  /// What changes the meaning of a text more often than a letter does.
  private static let pieces = [
    "- ", ": ", "\n", "\n  ", "\n- ", "{", "}", "[", "]", ",", ", ", " #", "...", "---", "\"", "''", ":", "? ", "&a ",
    "*a", "!t ", "|\n", ">-\n  ", "+", "<<: ", "no: ", "a: ", "%", "\\", "é", "\t", "\n\n", "    ", " \n", ".", "=",
    "1",
  ].map { Array($0.utf8) }

  @Test func plainTextsGiveTheTreeOfLibyaml() {
    for text in Self.texts { #expect(Self.trees(Array(text.utf8)) != nil, "\(text)") }
  }

  @Test func noMutationIsReadOtherwise() {
    var random = SplitMix(state: 20_210_205)
    var plain = 0
    for round in 0..<Self.rounds {
      var bytes = Array(Self.texts[random.below(Self.texts.count)].utf8)
      for _ in 0...random.below(3) {
        let start = random.below(bytes.count)
        let piece = Self.pieces[random.below(Self.pieces.count)]
        bytes.replaceSubrange(start..<min(bytes.count, start + random.below(3)), with: piece)
      }
      guard let (own, events) = Self.trees(bytes) else { continue }
      plain += 1
      if events.document?.root != own || !events.diagnostics.isEmpty {
        Issue.record("round \(round): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(plain > Self.rounds / 20, "some mutations must be plain")
  }

  /// The tree of a plain text, and what libyaml makes of it; nil where the text is not plain.
  private static func trees(_ bytes: [UInt8]) -> (own: Node, events: ReadResult)? {
    let limits = ReadingLimits()
    let text = CheckedText(path: "a.yaml", bytes: bytes, rules: .yaml, limits: limits)
    guard text.isClean, let source = text.source, let own = DataReader.plainTree(source, limits: limits) else {
      return nil
    }
    return (own, DataReader.readEvents(text, source, limits: limits))
  }
}
