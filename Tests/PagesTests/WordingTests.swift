import Diagnostics
import Foundation
import Testing

@testable import Pages

@Suite struct WordingTests {
  @Test func `the shipped words are complete, and none is unknown`() throws {
    let (wording, diagnostics) = Wording.read(try ShippedWording.entries(), file: "strings/vi.yaml")
    #expect(diagnostics.map(\.text) == [])
    #expect(wording != nil)
  }

  @Test func `every word that is declared is used by some page`() throws {
    let folder = ShippedWording.root.appending(path: "Sources/Pages")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var uses = ""
    var names: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      if file.deletingLastPathComponent().lastPathComponent == "Wording" {
        names += text.matches(of: /static let (\w+) = WordingKey\(/).map { String($0.1) }
      } else {
        uses += text
      }
    }
    let used = Set(uses.matches(of: /\.(\w+)/).map { String($0.1) })
    // The labels of the forms' rows and parts follow from the list of figures.
    let labels = ["project-", "area-", "group-"].map { "statutory.\($0)" }
    let named = WordingKey.all.filter { key in !labels.contains(where: key.id.hasPrefix) }
    #expect(names.count == named.count)
    #expect(names.filter { !used.contains($0) } == [])
  }
}
