import Diagnostics
import Foundation
import Rendering
import Templating
import Testing

@Suite struct ShippedTemplatesTests {
  @Test func `every shipped template compiles against what its page says`() throws {
    let set = TemplateSet(sources: try Self.sources())
    let (templates, diagnostics) = PageTemplates.compile(set)
    #expect(set.diagnostics.map(Self.line) == [])
    #expect(diagnostics.map(Self.line) == [])
    #expect(templates != nil)
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    return "\(place.path):\(place.start.line):\(place.start.column): \(diagnostic.id) \(diagnostic.text)"
  }

  /// All `.html` files of the shipped folder.
  static func sources() throws -> [TemplateSource] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates")
    let folders = ["pages", "partials"].map { root.appending(path: $0) }
    return try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { file in
        TemplateSource(
          name: String(file.dropLast(".html".count)), path: file,
          bytes: [UInt8](try Data(contentsOf: folder.appending(path: file))))
      }
    }
  }
}
