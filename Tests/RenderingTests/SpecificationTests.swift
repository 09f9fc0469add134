import CMarkGFM
import Diagnostics
import Foundation
import Testing

@testable import Directives
@testable import Pages
@testable import Rendering

/// Every example of the GFM specification is written as cmark-gfm's own writer writes it, or refused by name.
///
/// cmark-gfm is asked at run time, with the extensions and options of the house's parser. Where the house's form differs,
/// `Difference.all` names how; nothing else may. What is refused is counted by the messages' ids.
@Suite struct SpecificationTests {
  @Test func `an example of the specification is written as cmark-gfm writes it, or refused by name`() throws {
    let examples = try SpecificationExample.all()
    let tally = try Self.tally(examples)
    #expect(tally.unlike == [])
    #expect(tally.refused == Self.refused)
    #expect(tally.compared == 462)
    #expect(tally.compared + tally.refused.values.reduce(0, +) == examples.count)
    #expect(examples.map(\.number) == Array(1...672))
  }

  /// Links from the root of a server are refused; led to one, those examples are compared too.
  @Test func `examples with links from the root are written alike where the links lead to a server`() throws {
    let examples = try SpecificationExample.all().filter { try Self.refusal(of: $0) == "markdown.link.absolute" }
    let tally = try Self.tally(examples.map(\.withServer))
    #expect(tally.unlike == [])
    #expect(tally.refused == Self.refusedWithServer)
    #expect(tally.compared == 63)
  }

  /// Every named difference is one that the examples or the house's own texts have.
  @Test func `no difference is named in vain`() throws {
    var found = try Self.tally(SpecificationExample.all()).differences
    let words = try ProseGFMTests.words()
    for row in try ProseGFMTests.rows() {
      guard let document = MarkdownReader.read(path: "a.md", bytes: Array(row.text.utf8)).0 else { continue }
      found.formUnion(Difference.names(Self.written(document, words), row.html))
    }
    #expect(found == Set(Difference.all.map(\.name)))
  }

  /// How many examples are refused, by the ids of their messages.
  private static let refused: [String: Int] = [
    "document.image": 6,
    "markdown.code.info": 2,
    "markdown.code.unclosed": 6,
    "markdown.entity.refused": 4,
    "markdown.html.block": 44,
    "markdown.html.block, markdown.html.inline": 2,
    "markdown.html.inline": 23,
    "markdown.html.inline, markdown.reference.unused": 1,
    "markdown.image.outside": 13,
    "markdown.image.outside, markdown.link.absolute": 1,
    "markdown.link.absolute": 66,
    "markdown.link.absolute, markdown.reference.duplicate": 1,
    "markdown.link.absolute, markdown.reference.unused": 2,
    "markdown.link.absolute, markdown.text.lost": 1,
    "markdown.link.empty": 3,
    "markdown.link.empty, markdown.reference.unused": 1,
    "markdown.link.malformed": 9,
    "markdown.link.scheme": 6,
    "markdown.reference.duplicate": 1,
    "markdown.reference.unused": 9,
    "markdown.table.broken": 1,
    "markdown.table.extra-cell": 1,
    "markdown.text.lost": 1,
    "syntax.indentation.tab": 6,
  ]

  private static let refusedWithServer = ["document.image": 2, "markdown.link.absolute": 1]

  private struct Tally {
    var compared = 0
    var unlike: [String] = []
    var refused: [String: Int] = [:]
    var differences: Set<String> = []
  }

  private static func tally(_ examples: [SpecificationExample]) throws -> Tally {
    let words = try ProseGFMTests.words()
    var tally = Tally()
    for example in examples {
      if let refusal = try refusal(of: example) {
        tally.refused[refusal, default: 0] += 1
        continue
      }
      let document = try #require(example.read().0)
      let (ours, theirs) = (written(document, words), try example.reference())
      tally.compared += 1
      tally.differences.formUnion(Difference.names(ours, theirs))
      if !Difference.areAlike(ours, theirs) {
        tally.unlike.append("\(example.number) \(example.section):\n\(example.text)\n\(ours)\n\(theirs)")
      }
    }
    return tally
  }

  /// The ids of the messages that refuse an example; pictures are refused when a document is loaded.
  private static func refusal(of example: SpecificationExample) throws -> String? {
    let ids = Set(example.read().1.map(\.id)).sorted()
    if !ids.isEmpty { return ids.joined(separator: ", ") }
    return try example.reference().contains("<img ") ? "document.image" : nil
  }

  private static func written(_ document: MarkdownDocument, _ words: Wording) -> String {
    var builder = ProseBuilder(
      document.blocks, on: OutputPath("a.html"), top: 1, taken: [], words: words, view: { _, _, inner, _ in inner })
    return ProseGFMTests.written(ProseWriter.pieces(of: builder.prose(document.blocks)))
  }
}
