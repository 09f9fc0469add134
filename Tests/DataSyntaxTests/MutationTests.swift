import DataSyntax
import Diagnostics
import Testing

/// Bad input never ends the program, and whatever is told of it lies inside the file.
@Suite struct MutationTests {
  private static let rounds = 3000

  /// Bytes that change what the text means, more likely than others.
  private static let lively: [UInt8] =
    Array("\n\t :-?,[]{}#&*!|>'\"%@`\\~<=.0aé".utf8) + [0x00, 0x0D, 0x7F, 0x80, 0xA0, 0xC2, 0xCC, 0xE2, 0xEF, 0xFF]

  @Test(arguments: ["a.yaml", "a.json"])
  func mutatedFilesAreReadOrRefusedWithAPlace(path: String) {
    let text = path == "a.yaml" ? Realistic.yaml : Realistic.json
    var random = SplitMix(state: 20_210_317)
    var refused = 0
    for round in 0..<Self.rounds {
      let bytes = Self.mutate(Array(text.utf8), &random)
      let result = DataReader.read(path: path, bytes: bytes)
      if result.diagnostics.containErrors { refused += 1 }
      if result.document == nil && result.diagnostics.isEmpty { Issue.record("round \(round): no tree, no message") }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for found in result.diagnostics {
        for place in [found.place] + found.notes.map(\.place) where !Self.holds(lines, place) {
          Issue.record("round \(round): \(found.id) \(place)")
        }
      }
      if let root = result.document?.root, !Self.isOrdered(root) { Issue.record("round \(round): \(root)") }
      var printer = DiagnosticPrinter { _ in bytes }
      if printer.print(result.diagnostics).isEmpty != result.diagnostics.isEmpty { Issue.record("round \(round)") }
    }
    #expect(refused > Self.rounds / 2, "the mutations must do harm")
  }

  private static func mutate(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var result = bytes
    for _ in 0..<(1 + random.below(4)) {
      let index = random.below(result.count)
      switch random.below(5) {
      case 0: result.remove(at: index)
      case 1: result.insert(lively[random.below(lively.count)], at: index)
      case 2: result[index] = UInt8(random.below(256))
      case 3: result[index] = lively[random.below(lively.count)]
      default:
        let piece = result[index..<min(result.count, index + random.below(40))]
        result.insert(contentsOf: Array(piece), at: random.below(result.count))
      }
    }
    return random.below(20) == 0 ? Array(result.prefix(random.below(result.count))) : result
  }

  /// Whether the position is one of the file, the end of a line included; bytes count as columns where they are no UTF-8.
  private static func holds(_ lines: [ArraySlice<UInt8>], _ position: Position) -> Bool {
    guard position.line >= 1, position.line <= lines.count, position.column >= 1 else { return false }
    let width = String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars.count
    return position.column <= width + 2
  }

  private static func holds(_ lines: [ArraySlice<UInt8>], _ place: Place) -> Bool {
    holds(lines, place.start) && holds(lines, place.end) && place.start <= place.end
  }

  /// Whether every node ends at or after its beginning.
  private static func isOrdered(_ node: Node) -> Bool {
    guard node.start <= node.end else { return false }
    switch node.content {
    case .mapping(let entries): return entries.allSatisfy { $0.keyStart <= $0.keyEnd && isOrdered($0.value) }
    case .sequence(let items): return items.allSatisfy(isOrdered)
    default: return true
    }
  }
}

/// A seeded random number generator, the same everywhere.
struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
  }
}
