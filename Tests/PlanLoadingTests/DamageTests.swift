import Diagnostics
import PlanLoading
import PlanModel
import Testing

/// Damaged content is answered with messages, never with a crash or a library that lacks something silently.
@Suite struct DamageTests {
  /// What is done to one line of a file.
  enum Damage: CaseIterable {
    case deleted, doubled, indented, unindented, emptied, listed, mapped, cut

    func apply(to line: Substring) -> String {
      let key = line.prefix { $0 != ":" }
      return switch self {
      case .deleted: ""
      case .doubled: "\(line)\n\(line)\n"
      case .indented: "  \(line)\n"
      case .unindented: "\(line.dropFirst(2))\n"
      case .emptied: "\(key):\n"
      case .listed: "\(key): [a, b]\n"
      case .mapped: "\(key): {a: b}\n"
      case .cut: "\(line.dropLast(line.count / 3))\n"
      }
    }
  }

  @Test(arguments: Damage.allCases) func aDamagedLineIsReportedOrHarmless(_ damage: Damage) throws {
    let whole = try #require(PlanLoader.load(MiniContent.files).library)
    for (path, text) in MiniContent.files.sorted(by: { $0.key < $1.key }) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for position in lines.indices {
        var files = MiniContent.files
        files[path] = lines.indices.map { $0 == position ? damage.apply(to: lines[$0]) : "\(lines[$0])\n" }.joined()
        let result = PlanLoader.load(files)
        #expect((result.library == nil) == result.diagnostics.containErrors, "\(path):\(position + 1)")
        guard let library = result.library else { continue }
        #expect(library.plans.count == whole.plans.count, "\(path):\(position + 1)")
        #expect(library.clusters.count == whole.clusters.count, "\(path):\(position + 1)")
        #expect(library.plans.flatMap(\.annexes).count == 3, "\(path):\(position + 1)")
        #expect(library.letters.count == 1 && result.texts.count == 2, "\(path):\(position + 1)")
      }
    }
  }
}
