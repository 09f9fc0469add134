import Glibc
import Markup
import Pages
import Rendering
import Templating
import Testing

/// Whatever stands in the data, pages made by the shipped templates have the same tags, and say all of it.
@Suite struct HostileTextTests {
  @Test(arguments: 0..<8) func `no text of the data becomes markup, and none is dropped`(share: Int) throws {
    let templates = try Self.templates()
    #expect(HostilePayloads.all.count >= 300)
    var harmless: [Int: [[UInt8]]] = [:]
    for index in stride(from: share, to: HostilePayloads.all.count, by: 8) {
      let payload = HostilePayloads.all[index]
      let hostile = HostilePages(payload)
      // Pictures place texts by their length, so the harmless page has texts as long.
      let length = payload.unicodeScalars.count
      let tags = harmless[length] ?? Self.tags(of: HostilePages(String(repeating: "x", count: length)), templates)
      harmless[length] = tags
      var said: [UInt8] = []
      for (index, (name, page)) in hostile.pages.enumerated() {
        let reading = Self.read(page, templates)
        #expect(reading.tags == tags[index], "\(payload.debugDescription) on \(name)")
        for address in reading.addresses {
          #expect(Self.isHarmless(address), "\(payload.debugDescription) on \(name): \(address.debugDescription)")
        }
        said += reading.text
      }
      #expect(Self.missing(hostile.texts, in: said) == [], "\(payload.debugDescription)")
    }
  }

  @Test func `every field of the pages is reached`() throws {
    let pages = HostilePages("x")
    let fields = pages.pages.flatMap { Self.strings(in: $0.page) }
    let unreached = fields.filter { !$0.contains("¦") && !Self.fixed.contains($0) }
    #expect(unreached == [], "a text field of a page model that these tests do not fill")
    #expect(pages.texts.count > 300)
  }

  @Test func `the shipped templates themselves run nothing`() throws {
    for tags in Self.tags(of: HostilePages("x"), try Self.templates()) {
      let text = String(decoding: tags, as: UTF8.self)
      #expect(!text.contains(/<(script|style|iframe|object|embed|form|base)\b/))
      #expect(!text.contains(/[\s\/](on[a-z]*|style|srcdoc|srcset)=/))
      #expect(!text.contains(/=[^ >\/]/), "an attribute without double quotes")
    }
  }

  /// Texts that the models make by themselves.
  private static let fixed: Set = ["a/b.html", "../", HostilePages.unseen, "1/2021"]

  private static func templates() throws -> PageTemplates {
    let (templates, _) = PageTemplates.compile(TemplateSet(sources: try ShippedTemplatesTests.sources()))
    return try #require(templates)
  }

  private static func tags(of pages: HostilePages, _ templates: PageTemplates) -> [[UInt8]] {
    pages.pages.map { read($0.page, templates).tags }
  }

  private static func read(_ page: Page, _ templates: PageTemplates) -> MarkupReading {
    var buffer = MarkupBuffer()
    templates.render(page, into: &buffer)
    return MarkupReading(buffer.bytes)
  }

  /// Whether a browser stays on the site, or follows http, https or mailto.
  static func isHarmless(_ address: String) -> Bool {
    let seen = address.unicodeScalars.filter { $0.value > 0x20 }.map { $0 == "\\" ? "/" : String($0) }.joined()
    if ["https://", "http://", "mailto:"].contains(where: address.hasPrefix) { return true }
    let scheme = seen.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return !seen.hasPrefix("//") && !(seen.dropFirst(scheme.count).hasPrefix(":") && !scheme.isEmpty)
  }

  /// The texts that do not occur, in one pass over what was said: each text ends with its number between two marks.
  private static func missing(_ texts: [String], in said: [UInt8]) -> [String] {
    var found = [Bool](repeating: false, count: texts.count)
    said.withUnsafeBufferPointer { said in
      var index = 0
      while index + 1 < said.count {
        guard said[index] == 0xC2, said[index + 1] == 0xA6 else {
          index += 1
          continue
        }
        index += 2
        var number = 0
        while index < said.count, said[index] >= 0x30, said[index] <= 0x39 {
          number = number * 10 + Int(said[index] - 0x30)
          index += 1
        }
        guard number < texts.count, !found[number], let base = said.baseAddress else { continue }
        let end = index + 2
        found[number] = Self.ends(with: texts[number], base, at: end <= said.count ? end : 0)
      }
    }
    return zip(texts, found).filter { !$0.1 }.map(\.0)
  }

  private static func ends(with text: String, _ base: UnsafePointer<UInt8>, at end: Int) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard let start = utf8.baseAddress, utf8.count <= end else { return false }
      return memcmp(start, base + end - utf8.count, utf8.count) == 0
    }
  }

  /// All strings inside a value.
  private static func strings(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }
}
