import Diagnostics
import PlanLoading
import PlanModel
import Testing

@testable import Comparison
@testable import Review

/// What is only written otherwise is no change.
@Suite struct CosmeticTests {
  private func changes(_ change: (inout ContentTrees) -> Void = { _ in }, reversed: Bool = false) throws -> [String] {
    let shipped = try ContentTrees.shipped()
    var edited = shipped
    change(&edited)
    let old = try #require(PlanLoader.load(shipped.files()).library)
    let result = PlanLoader.load(edited.files(reversed: reversed))
    let new = try #require(result.library, "\(result.diagnostics.prefix(3).map(\.text))")
    return Expectation.lines(of: LibraryComparison.changes(from: PreparedLibrary(old), to: PreparedLibrary(new)))
  }

  @Test func `the same content gives an empty report`() throws {
    #expect(try changes() == [])
  }

  @Test func `the order of keys says nothing`() throws {
    #expect(try changes(reversed: true) == [])
  }

  @Test func `decimal zeros and other ways to write a date say nothing`() throws {
    let lines = try changes { content in
      for file in content.trees.keys {
        content.trees[file] = content.trees[file]?.rewritten { key, text in
          switch key {
          case "value": Self.withZeros(text)
          case "occupancy" where text.hasSuffix("5%"): Self.withZeros(text)
          case "date", "validTo": text.split(separator: "/").count == 3 ? Self.padded(text) : text
          default: text
          }
        }
      }
    }
    #expect(lines == [])
  }

  @Test func `a progress file of another name and the order of reports say nothing`() throws {
    let lines = try changes { content in
      let folder = "plans/2021/progress"
      content.trees["\(folder)/bao-cao-quy-3"] = content.trees.removeValue(forKey: "\(folder)/2022-Q3")
      for file in content.names(below: "plans/2021/progress/") { content.reversed.insert([file, "reports"]) }
    }
    #expect(lines == [])
  }

  /// `68,45%` → `68,450%`, `5 ha` → `5,0 ha`; other texts stay.
  private static func withZeros(_ text: String) -> String {
    let number = text.prefix { $0.isNumber || $0 == "," }
    let rest = text.dropFirst(number.count)
    guard !number.isEmpty, rest.isEmpty || rest == "%" || rest.hasPrefix(" ha") || rest.hasPrefix(" cụm") else {
      return text
    }
    return number.contains(",") ? "\(number)0\(rest)" : "\(number),0\(rest)"
  }

  /// `3/6/2021` → `03/06/2021`.
  private static func padded(_ text: String) -> String {
    let parts = text.split(separator: "/")
    guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return text }
    return parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "/")
  }
}

extension Tree {
  /// The tree with every text changed that stands under a key.
  fileprivate func rewritten(key: String = "", _ change: (String, String) -> String) -> Tree {
    switch self {
    case .text(let text): .text(change(key, text))
    case .mapping(let pairs): .mapping(pairs.map { Pair(key: $0.key, value: $0.value.rewritten(key: $0.key, change)) })
    case .list(let items): .list(items.map { $0.rewritten(key: key, change) })
    case .empty, .gone: self
    }
  }
}
