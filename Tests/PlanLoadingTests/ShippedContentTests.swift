import Diagnostics
import Foundation
import PlanLoading
import PlanModel
import Testing

/// The content that ships with the program has no fault.
@Suite struct ShippedContentTests {
  @Test func shippedContentGivesNoMessage() throws {
    let files = try ShippedContent.files()
    #expect(files.count > 20)
    let result = PlanLoader.load(files)
    let shown = result.diagnostics.map {
      "\($0.place.path):\($0.place.start.line):\($0.place.start.column): \($0.id): \($0.text)"
    }
    #expect(shown == [])
    let plan = try #require(result.library?.plans.first)
    #expect(plan.annexes.map(\.id) == ["pl1", "pl2", "pl3"])
  }
}

/// The folder `Content` of this repository.
enum ShippedContent {
  static func files() throws -> [LoadedFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content").standardized
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
    return try paths.sorted().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") || $0.hasSuffix(".md") }.map {
      path in
      LoadedFile(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
    }
  }
}
