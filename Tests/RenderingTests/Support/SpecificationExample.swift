import CMarkGFM
import Diagnostics
import Foundation
import Testing

@testable import Directives

/// An example of the GFM specification.
struct SpecificationExample {
  let number: Int
  /// The section of the specification that it stands in.
  let section: String
  let text: String

  /// The examples of `Fixtures/gfm-specification.txt`.
  static func all() throws -> [SpecificationExample] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = try String(contentsOf: folder.appending(path: "Fixtures/gfm-specification.txt"), encoding: .utf8)
    return try file.components(separatedBy: "%%%% ").dropFirst().map { part in
      let end = try #require(part.firstIndex(of: "\n"))
      let head = part[..<end].split(separator: " ", maxSplits: 1)
      let text = String(part[end...].dropFirst())
      return SpecificationExample(
        number: try #require(Int(String(head[0]))), section: String(head[1]),
        text: text.replacing("\u{2192}", with: "\t"))
    }
  }

  /// The same with links from the root led to a server.
  var withServer: SpecificationExample {
    SpecificationExample(
      number: number, section: section,
      text: text.replacing(/(^|[(<: \n])\/([a-zA-Z])/) { "\($0.1)https://a.example/\($0.2)" })
  }

  /// The house's reading, below front matter as every document has it.
  func read() -> (MarkdownDocument?, [Diagnostic]) {
    MarkdownReader.read(path: "a.md", bytes: Array("---\nkind: digest\n---\n\(text)".utf8))
  }

  /// What cmark-gfm's writer makes of it.
  func reference() throws -> String {
    let tree = try #require(CommonMarkParser.tree(of: Array(text.utf8)))
    defer { cmark_node_free(tree) }
    let html = try #require(cmark_render_html(tree, CMARK_OPT_DEFAULT, nil))
    defer { free(html) }
    return String(cString: html)
  }
}
