import Diagnostics
import Directives
import Testing

/// Bad input never ends the program, and whatever is told of it lies inside the file.
@Suite struct MutationTests {
  private static let rounds = 4_000
  private static let lively =
    Array("\n\n\t :::[]{}()<>!*_~`#-+|>\\&;^=\"'@.1/a\u{E9}".utf8) + [0x00, 0x0D, 0x80, 0xC2, 0xFF]

  @Test func mutatedFilesAreReadOrRefusedWithAPlace() throws {
    let texts = (TreeTable.blocks + TreeTable.inlines + TreeTable.directives).map(\.text)
    var random = SplitMix(state: 20_210_317)
    var refused = 0
    for round in 0..<Self.rounds {
      let base = (0..<3).map { _ in texts[random.below(texts.count)] }.joined(separator: "\n\n")
      let bytes = Self.mutate(Array(base.utf8), &random)
      let (document, found) = MarkdownReader.read(path: "a.md", bytes: bytes)
      if found.containErrors { refused += 1 }
      if document == nil && found.isEmpty { Issue.record("round \(round): no document, no message") }
      let lines = Self.lines(bytes)
      for place in found.map(\.place) + found.flatMap(\.notes).map(\.place) where !Self.holds(lines, place) {
        Issue.record(
          "round \(round): \(found.map(\.id)) \(place) \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
      Inlines.all(document?.blocks ?? []) { inline in
        if !Self.holds(lines, inline.place) {
          Issue.record("round \(round): \(inline) \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
      }
    }
    #expect(refused > Self.rounds / 4, "the mutations must do harm")
  }

  /// Two threads read at once, and each gets what one alone gets.
  @Test func twoThreadsReadAtOnce() async {
    let texts = (TreeTable.blocks + TreeTable.inlines + TreeTable.directives).map(\.text)
    let alone = texts.map(Self.tree)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for shift in 0..<2 {
        group.addTask {
          var wrong = 0
          for round in 0..<60 {
            for index in texts.indices {
              let turned = (index * (shift + 1) + round) % texts.count
              if Self.tree(texts[turned]) != alone[turned] { wrong += 1 }
            }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  private static func tree(_ text: String) -> String {
    TreeText.of(MarkdownReader.read(path: "a.md", bytes: Array(text.utf8)).0?.blocks ?? [])
  }

  private static func mutate(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var result = bytes.isEmpty ? [0x61] : bytes
    for _ in 0..<(1 + random.below(5)) {
      let index = random.below(result.count)
      switch random.below(4) {
      case 0 where result.count > 1: result.remove(at: index)
      case 1: result.insert(lively[random.below(lively.count)], at: index)
      case 2: result[index] = lively[random.below(lively.count)]
      default:
        let piece = result[index..<min(result.count, index + random.below(30))]
        result.insert(contentsOf: Array(piece), at: random.below(result.count))
      }
    }
    return result
  }

  /// The width of each line in scalars.
  private static func lines(_ bytes: [UInt8]) -> [Int] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).unicodeScalars.count
    }
  }

  private static func holds(_ lines: [Int], _ place: Place) -> Bool {
    guard place.start <= place.end else { return false }
    for position in [place.start, place.end] {
      guard position.line >= 1, position.line <= lines.count, position.column >= 1 else { return false }
      guard position.column <= lines[position.line - 1] + 2 else { return false }
    }
    return true
  }
}

/// A seeded random number generator, the same everywhere.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
  }
}
