import Diagnostics
import Testing

@testable import Templating

/// Every fault of a template is told with its exact place.
struct MessageTests {
  struct Row: CustomStringConvertible, Sendable {
    var id: String
    var page: String
    var partials: [String: String]
    var description: String { "\(id): \(page)" }

    init(_ id: String, _ page: String, _ partials: [String: String] = [:]) {
      (self.id, self.page, self.partials) = (id, page, partials)
    }
  }

  static let syntax = [
    Row("tag.unclosed", "Tiến độ ⟦{{⟧title}"),
    Row("tag.unclosed", "⟦{{⟧title {{text}}"),
    Row("tag.unclosed", "⟦{{{⟧already-safe-markup body}}"),
    Row("tag.unopened", "Tiến độ {title⟦}}⟧"),
    Row("tag.empty", "ab\n⟦{{ }}⟧"),
    Row("tag.empty", "⟦{{# }}⟧"),
    Row("tag.unsupported", "⟦{{<parent}}⟧"),
    Row("tag.unsupported", "⟦{{$block}}⟧"),
    Row("tag.delimiters", "⟦{{=<% %>=}}⟧"),
    Row("markup.unmarked", "⟦{{{title}}}⟧"),
    Row("markup.unmarked", "⟦{{& title}}⟧"),
    Row("markup.unmarked", "⟦{{{already-safe-markup}}}⟧"),
    Row("name.malformed", "{{⟦tiêu đề⟧}}"),
    Row("name.malformed", "{{⟦site..name⟧}}"),
    Row("name.malformed", "{{#⟦2rows⟧}}{{title}}{{/2rows}}"),
    Row("name.malformed", "{{> ⟦../page⟧}}"),
    Row("section.unclosed", "<p>\n  ⟦{{#rows}}⟧{{title}}</p>"),
    Row("section.unclosed", "{{#isLate}}⟦{{#rows}}⟧{{title}}{{/isLate}}"),
    Row("section.unopened", "{{title}}⟦{{/rows}}⟧"),
    Row("section.mismatched", "{{#rows}}{{title}}⟦{{/row}}⟧"),
    Row(
      "section.too-deep",
      String(repeating: "{{#isLate}}", count: 64) + "⟦{{#isLate}}⟧" + String(repeating: "{{/isLate}}", count: 65)),
  ]

  static let names = [
    Row("name.unknown", "{{title}}\n<p>Tiêu đề: {{ ⟦titel⟧ }}</p>"),
    Row("name.unknown", "{{#isDone}}{{⟦zzz⟧}}{{/isDone}}"),
    Row("name.unknown", "{{#none}}{{⟦cell⟧}}{{/none}}"),
    Row("name.unknown", "{{#⟦row⟧}}{{own}}{{/row}}"),
    Row("name.unknown", "{{#⟦qwerty⟧}}{{anything}}{{/qwerty}}"),
    Row("name.unknown", "{{site.⟦nam⟧}}"),
    Row("name.unknown", "{{⟦own⟧}}{{#rows}}{{own}}{{/rows}}"),
    Row("name.unknown", "{{> p}}", ["p": "a\n{{⟦titel⟧}}"]),
    Row("path.broken", "{{⟦title⟧.length}}"),
    Row("path.broken", "{{⟦chart⟧.name}}"),
    Row("path.broken", "{{site.⟦parts⟧.first}}"),
    Row("item.missing", "{{⟦.⟧}}"),
    Row("item.missing", "{{#tags}}{{#rows}}{{⟦.⟧}}{{/rows}}{{/tags}}"),
    Row("variable.not-text", "{{⟦rows⟧}}"),
    Row("variable.not-text", "{{⟦isLate⟧}}"),
    Row("variable.not-text", "{{⟦site.owner⟧}}"),
    Row("variable.not-text", "{{⟦note⟧}}"),
    Row("variable.markup", "{{⟦body⟧}}"),
    Row("markup.text", "{{{already-safe-markup ⟦title⟧}}}"),
    Row("section.text", "{{#⟦title⟧}}{{title}}{{/title}}"),
    Row("section.text", "{{^⟦body⟧}}x{{/body}}"),
    Row("section.never", "⟦{{^site}}⟧x{{/site}}"),
    Row("partial.unknown", "{{> ⟦hed⟧}}", ["head": ""]),
    Row("partial.endless", "{{> a}}", ["a": "⟦{{> a}}⟧"]),
  ]

  static let places = [
    Row("section.unbalanced", "<p⟦{{#isLate}}⟧ class=\"late\">{{/isLate}}>"),
    Row("section.unbalanced", "⟦{{#isLate}}⟧<p class=\"{{/isLate}}"),
    Row("place.tag", "<h⟦{{text}}⟧>"),
    Row("place.tag", "<⟦{{text}}⟧>"),
    Row("place.tag", "</⟦{{text}}⟧>"),
    Row("place.tag", "<p ⟦{{text}}⟧>"),
    Row("place.tag", "<p data-⟦{{text}}⟧=\"\">"),
    Row("place.tag", "<p class=\"a\"⟦{{text}}⟧>"),
    Row("place.tag", "<⟦{{#isLate}}⟧b{{/isLate}}>"),
    Row("place.tag", "<title>a <⟦{{text}}⟧</title>"),
    Row("place.unquoted", "<a href=⟦{{link}}⟧>"),
    Row("place.unquoted", "<a class=⟦{{text}}⟧ id=\"{{text}}\">"),
    Row("place.unquoted", "<a class=a⟦{{text}}⟧>"),
    Row("place.unquoted", "<a class='⟦{{text}}⟧'>"),
    Row("place.event", "<a class=\"{{text}}\" onClick=\"f(⟦{{text}}⟧)\">"),
    Row("place.event", "<a onclick='⟦{{text}}⟧'>"),
    Row("place.style", "<p STYLE=\"width:⟦{{text}}⟧%\">"),
    Row("place.attribute", "<iframe srcdoc=\"⟦{{text}}⟧\"></iframe>"),
    Row("place.attribute", "<img srcset=\"⟦{{link}}⟧ 2x\">"),
    Row("place.script", "<script>let a = '</p>⟦{{text}}⟧'</script>"),
    Row("place.script", "<STYLE>p { color: ⟦{{text}}⟧ }</STYLE>"),
    Row("place.comment", "<!-- > ⟦{{text}}⟧ -->"),
    Row("place.comment", "<!DOCTYPE ⟦{{text}}⟧>"),
    Row("place.comment", "<!-- a -- b ⟦{{text}}⟧ -->"),
    Row("markup.place", "<p title=\"⟦{{{already-safe-markup body}}}⟧\">"),
    Row("markup.place", "<title>⟦{{{already-safe-markup body}}}⟧</title>"),
    Row("partial.place", "<p class=\"⟦{{> p}}⟧\">", ["p": "x"]),
    Row("html.space-missing", "<p {{#isLate}}class=\"a\"{{/isLate}}⟦i⟧d=\"b\">"),
    Row("html.space-missing", "<p{{#isLate}}⟦c⟧lass=\"a\"{{/isLate}}>"),
    Row("html.unfinished", "<p>{{text}}</p>\n⟦<⟧p class=\"a\""),
    Row("html.unfinished", "{{> p}}", ["p": "⟦<⟧title>{{text}}"]),
    Row("html.unfinished", "a ⟦<⟧!-- b"),
  ]

  @Test(arguments: syntax + names + places)
  func eachFaultIsToldOnceAtItsPlace(_ row: Row) throws {
    let partials = row.partials.mapValues { MarkedText($0) }
    let page = MarkedText(row.page)
    let found = faults(page.text, partials.mapValues(\.text))
    #expect(found.map(\.id) == ["template.\(row.id)"])
    let marked = try #require(([("page", page)] + partials.map { ($0, $1) }).first { $0.1.start != nil })
    let start = try #require(marked.1.start)
    #expect(found.first?.place == Place(path: "\(marked.0).html", start: start, end: marked.1.end))
    let shown = render(page.text, partials.mapValues(\.text))
    #expect(shown == "template.\(row.id)")
  }

  @Test func everyMessageHasAFixtureAndNoGapStaysOpen() {
    let ofFiles = ["file.unknown", "file.duplicate", "encoding.invalid"]
    let covered = Set((Self.syntax + Self.names + Self.places).map(\.id) + ofFiles)
    #expect(covered == Set(MessageID.templatesMessages.map { $0.id.replacing("template.", with: "") }))
    for row in Self.syntax + Self.names + Self.places {
      for fault in faults(MarkedText(row.page).text, row.partials.mapValues { MarkedText($0).text }) {
        for gap in [
          "{name}", "{tag}", "{names}", "{kind}", "{opening}", "{attribute}", "{element}", "{sign}", "{limit}",
        ] {
          #expect(
            !(fault.text + fault.hint).replacing("{{name}}", with: "").contains(gap), "\(fault.text) \(fault.hint)")
        }
      }
    }
  }

  @Test func faultsOfFilesNameTheFile() {
    #expect(templates("").compile("pgae", for: SamplePage.self).diagnostics.map(\.id) == ["template.file.unknown"])
    let twice = ["a.html", "a.mustache"].map { TemplateSource(name: "a", path: $0, bytes: []) }
    let duplicate = TemplateSet(sources: twice).diagnostics
    #expect(duplicate.map(\.id) == ["template.file.duplicate"])
    #expect(duplicate.first?.place.path == "a.mustache")
    #expect(duplicate.first?.notes.first?.place.path == "a.html")
    let bytes = Array("ế\nab".utf8) + [0xFF, 0x41]
    let invalid = TemplateSet(sources: [TemplateSource(name: "a", path: "a.html", bytes: bytes)])
    #expect(invalid.diagnostics.map(\.id) == ["template.encoding.invalid"])
    #expect(invalid.diagnostics.first?.place.start == Position(line: 2, column: 3))
    #expect(invalid.compile("a", for: SamplePage.self).template == nil)
  }

  @Test func hintsGuessTheNameOrListWhatIsVisible() {
    #expect(faults("{{titl}}").first?.hint == "có phải là “title”?")
    #expect(faults("{{> pag}}").first?.hint == "có phải là “page”?")
    #expect(
      faults("{{#chart}}{{qqqqqq}}{{/chart}}").first?.hint
        == "các tên dùng được ở đây: name, owner, isOpen, parts, mark, title, text, link, isLate, isDone, note, tags, "
        + "rows, none, site, chart, headings, body")
    let unmarked = faults("{{{title}}}").map(\.hint).joined()
    #expect(unmarked.contains("{{{already-safe-markup tên}}}"))
    #expect(faults("{{rows}}").first?.hint == "mở khối {{#rows}}…{{/rows}}, rồi dùng tên bên trong nó")
  }

  @Test func aFaultInAPartialNotesTheWayToIt() {
    let found = faults("a\n  {{> outer}}", ["outer": "{{#rows}}{{> inner}}{{/rows}}", "inner": "{{ownn}}{{site.x}}"])
    #expect(found.map(\.id) == ["template.name.unknown", "template.name.unknown"])
    for fault in found {
      #expect(fault.place.path == "inner.html")
      #expect(fault.notes.map(\.place.path) == ["outer.html", "page.html"])
      #expect(fault.notes.last?.place.start == Position(line: 2, column: 3))
    }
  }

  @Test func aPartialIsCheckedAgainstEachScopeItIsUsedIn() {
    let found = faults("{{> p}}{{#rows}}{{> p}}{{/rows}}", ["p": "{{own}}"])
    #expect(found.map(\.id) == ["template.name.unknown"])
    #expect(found.first?.notes.map(\.place.start) == [Position(line: 1, column: 1)])
  }

  @Test func mismatchedSectionsShowBothPlaces() {
    let found = faults("{{#rows}}\n{{/row}}")
    #expect(found.first?.notes.map(\.place.start) == [Position(line: 1, column: 1)])
  }

  @Test func allFaultsOfAllTemplatesComeInOneRun() {
    let page = "{{titel}}\n<p {{text}}>\n{{#row}}{{owm}}{{/row}}\n{{> hed}}\n{{> head}}\n{{&text}}"
    let ids = faults(page, ["head": "{{{title}}}{{sitee.name}}", "unused": "{{#a}}"]).map(\.id).sorted()
    #expect(
      ids == [
        "template.markup.unmarked", "template.markup.unmarked", "template.name.unknown", "template.name.unknown",
        "template.name.unknown", "template.name.unknown", "template.partial.unknown", "template.place.tag",
        "template.section.unclosed",
      ])
  }

  @Test func aPartialSharedByPagesHasItsFaultOnce() {
    let set = templates("{{> p}}", ["other": "{{> p}}{{x}}", "p": "{{titl}}"])
    let faults = ["page", "other"].flatMap { set.compile($0, for: SamplePage.self).diagnostics }
    #expect(faults.count == 3)
    #expect(faults.withoutRepeats().map(\.place.path) == ["p.html", "other.html"])
  }
}
