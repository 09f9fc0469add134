import Testing

@testable import Templating

/// Whatever a text field holds, it is shown letter by letter and never becomes markup, an attribute or an outside address.
struct EscapingTests {
  static let payloads = HostilePayloads.markup + HostilePayloads.addresses

  @Test func textBetweenTagsStaysText() {
    for payload in Self.payloads {
      for (before, after) in [("<p>", "</p>"), ("<title>", "</title>"), ("<textarea>", "</textarea>"), ("", "")] {
        let shown = render("\(before){{text}}\(after)", [:], SamplePage(text: payload))
        let inner = shown.dropFirst(before.count).dropLast(after.count)
        #expect(!inner.contains("<") && !inner.contains(">"), "\(payload)")
        #expect(decoded(String(inner)) == payload)
        #expect(shown.hasPrefix(before) && shown.hasSuffix(after))
      }
    }
  }

  @Test func attributeValuesStayInsideTheirQuotes() {
    for payload in Self.payloads {
      for before in ["<p title=\"", "<td class=\"a ", "<input value=\"", "<text x=\""] {
        let shown = render("\(before){{text}}\">", [:], SamplePage(text: payload))
        let inner = shown.dropFirst(before.count).dropLast(2)
        #expect(!inner.contains { "<>\"'".contains($0) }, "\(payload)")
        #expect(decoded(String(inner)) == payload)
        #expect(shown.hasPrefix(before) && shown.hasSuffix("\">"))
      }
    }
  }

  @Test func addressesNeverRunAndNeverLeadOutside() {
    for payload in Self.payloads {
      for before in [
        "<a href=\"", "<a\nHREF = \"", "<img src=\"", "<link href=\"", "<form action=\"", "<svg><use href=\"",
      ] {
        for template in ["{{link}}", "{{#isLate}}{{link}}{{/isLate}}", "{{#isDone}}a/{{/isDone}}{{link}}"] {
          let shown = render("\(before)\(template)\">", [:], SamplePage(link: payload))
          let address = decoded(String(shown.dropFirst(before.count).dropLast(2)))
          #expect(!leavesSite(address), "\(payload)")
          #expect(address == payload || address == "./" + payload)
        }
      }
    }
  }

  @Test func webLinksAreKeptButNeverFetched() {
    let web = SamplePage(link: "https://hanoi.gov.vn/?a=1&b=2")
    #expect(render("<a href=\"{{link}}\">", [:], web) == "<a href=\"https://hanoi.gov.vn/?a=1&amp;b=2\">")
    #expect(render("<img src=\"{{link}}\">", [:], web) == "<img src=\"./https://hanoi.gov.vn/?a=1&amp;b=2\">")
    #expect(render("<a href=\"../{{link}}\">", [:], SamplePage(link: "a:b")) == "<a href=\"../a:b\">")
    #expect(render("<p title=\"{{link}}\">", [:], SamplePage(link: "a:b")) == "<p title=\"a:b\">")
  }

  /// What a browser reads from escaped text.
  private func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// Whether a browser would take the address for one with a scheme or host, after the URL standard's own stripping.
  private func leavesSite(_ address: String) -> Bool {
    let scalars = address.unicodeScalars.drop { $0.value <= 0x20 }.filter { !["\t", "\n", "\r"].contains($0) }
    let stripped = String(String.UnicodeScalarView(scalars)).replacing("\\", with: "/")
    return stripped.hasPrefix("//") || stripped.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) != nil
  }

  @Test func thereAreEnoughPayloads() {
    #expect(HostilePayloads.markup.count >= 100)
    #expect(HostilePayloads.addresses.count >= 40)
    #expect(Set(Self.payloads).count == Self.payloads.count)
  }
}
