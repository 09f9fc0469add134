import Testing

@testable import Templating

/// Any file at all ends in a template or in faults with places, never in a crash.
struct MutationTests {
  static let seed = """
    <!DOCTYPE html><html lang="vi"><title>{{title}}</title>
    {{! chú thích }}
    {{#rows}}<a href="{{link}}"{{#isLate}} class="a {{text}}"{{/isLate}}>{{title}}</a>{{#cells}}{{.}}{{/cells}}{{/rows}}
    {{^none}}<!-- x -->{{/none}}{{#site}}{{owner.name}}{{/site}}{{{already-safe-markup body}}}{{> p}}<script>a</script>
    """
  static let pieces = [
    "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "<", "!", "\"", "'", "=", " ", "\n", "title", "rows", "--", ".", "ế",
    "{{> page}}",
    "{{#headings}}", "{{/headings}}", "{{> p}}", "<p", "<script>", "\u{0}",
  ]

  @Test func mutatedTemplatesCompileOrAreRefused() {
    var state: UInt64 = 20_211_118
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var compiled = 0
    for round in 0..<300 {
      var scalars = Array(Self.seed.unicodeScalars)
      for _ in 0...next(4) {
        let at = next(scalars.count)
        let end = min(scalars.count, at + (next(3) == 0 ? next(12) : 0))
        scalars.replaceSubrange(at..<end, with: Self.pieces[next(Self.pieces.count)].unicodeScalars)
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let set = templates(String(text), ["p": "{{#headings}}{{#children}}{{title}}{{/children}}{{/headings}}"])
      let (template, diagnostics) = set.compile("page", for: SamplePage.self)
      #expect((template == nil) == !(set.diagnostics + diagnostics).isEmpty, "round \(round): \(String(text))")
      compiled += template == nil ? 0 : 1
    }
    #expect(compiled > 10 && compiled < 290)
  }
}
