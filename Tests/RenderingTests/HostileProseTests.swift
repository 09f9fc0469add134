import Directives
import Markup
import Testing

@testable import Pages
@testable import Rendering

/// Whatever stands in a Markdown file is refused with its place or shown; nothing of it becomes markup that runs.
@Suite struct HostileProseTests {
  private static let fence = "```"

  /// Where a payload may stand in a text.
  private static let places: [(before: String, after: String)] = [
    ("Chữ ", " cuối."), ("- [ ] Chữ ", " cuối."), ("| a |\n|---|\n| chữ ", " |"), ("## Chữ ", " cuối"),
    ("[chữ](", ")"), ("[chữ](https://a.vn \"", "\")"), ("Chữ[^a]\n\n[^a]: Chữ ", " cuối."), (fence, "\nchữ\n```"),
    ("`chữ ", " cuối`"), ("<", ">"),
  ]

  @Test func `a text is refused with a place, or shown whole and harmless`() throws {
    let words = try ProseGFMTests.words()
    var shown = 0
    for payload in HostilePayloads.all {
      for place in Self.places {
        let text = place.before + payload + place.after + "\n"
        let (document, faults) = MarkdownReader.read(path: "a.md", bytes: Array(text.utf8))
        guard faults.isEmpty, let document else {
          #expect(!faults.isEmpty, "\(text.debugDescription) is refused without a message")
          continue
        }
        shown += 1
        var builder = ProseBuilder(
          document.blocks, on: OutputPath("a.html"), top: 2, taken: [], words: words, view: { _, _, inner, _ in inner })
        let html = ProseGFMTests.written(ProseWriter.pieces(of: builder.prose(document.blocks)))
        let reading = MarkupReading(Array(html.utf8))
        let tags = String(decoding: reading.tags, as: UTF8.self)
        #expect(Self.unknownTags(tags) == [], "\(text.debugDescription)")
        for address in reading.addresses {
          #expect(HostileTextTests.isHarmless(address), "\(text.debugDescription): \(address)")
        }
        // What stands behind a fence names a language, no text of the page; as everywhere only its first word counts.
        if place.before == Self.fence { continue }
        #expect(
          Self.letters(reading.text).isSuperset(of: Self.letters(payload.replacing(/&[#a-zA-Z0-9]+;/, with: ""))),
          "\(text.debugDescription)")
      }
    }
    #expect(shown > 300)
  }

  private static let known: Set = [
    "p", "h2", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "div", "a", "em", "strong", "del", "code",
    "pre", "sup", "section", "input", "br", "hr", "blockquote",
  ]
  private static let attributes: Set = [
    "id", "class", "href", "title", "aria-label", "role", "tabindex", "type", "disabled", "checked", "scope", "start",
  ]

  /// Tags and attributes that the writer does not have.
  private static func unknownTags(_ tags: String) -> [String] {
    tags.split(separator: ">").flatMap { tag -> [String] in
      let words = tag.drop { $0 == "<" || $0 == "/" }.split(separator: " ").map {
        String($0.prefix { $0 != "=" })
      }
      guard let name = words.first else { return [] }
      return (known.contains(name) ? [] : [name]) + words.dropFirst().filter { !attributes.contains($0) }
    }
  }

  private static func letters(_ text: [UInt8]) -> Set<Character> { letters(String(decoding: text, as: UTF8.self)) }

  /// The letters and digits that occur, without regard to case.
  private static func letters(_ text: String) -> Set<Character> {
    Set(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
