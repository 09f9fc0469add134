import Testing

@testable import Templating

/// What templates of the Mustache language show, after the behaviours of its specification that tiendo keeps.
struct MustacheTests {
  struct Row: CustomStringConvertible, Sendable {
    var template: String
    var shows: String
    var partials: [String: String] = [:]
    var description: String { template }

    init(_ template: String, _ shows: String, _ partials: [String: String] = [:]) {
      (self.template, self.shows, self.partials) = (template, shows, partials)
    }
  }

  static let interpolation = [
    Row("", ""),
    Row("Không có thẻ { } nào.\n", "Không có thẻ { } nào.\n"),
    Row("<h1>{{title}}</h1>", "<h1>Báo cáo</h1>"),
    Row("{{ title }}|{{\ttitle\n}}", "Báo cáo|Báo cáo"),
    Row("  {{title}}\n", "  Báo cáo\n"),
    Row("| {{title}} |", "| Báo cáo |"),
    Row("{ {{title}} }", "{ Báo cáo }"),
    Row("{{site.name}} của {{site.owner.name}}", "Tiến độ của Sở Công Thương"),
    Row("{{{already-safe-markup body}}} {{{ already-safe-markup  site.mark }}}", "<b>x</b> Tiến độ"),
    Row("\u{FEFF}{{title}}\r\nhai\r\n", "Báo cáo\nhai\n"),
    Row("\u{FEFF}{{! chú thích }}\r\n{{title}}", "Báo cáo"),
  ]

  static let sections = [
    Row("{{#isLate}}chậm{{/isLate}}{{#isDone}}xong{{/isDone}}", "chậm"),
    Row("{{^isLate}}đúng hạn{{/isLate}}{{^isDone}}chưa{{/isDone}}", "chưa"),
    Row("{{#rows}}[{{title}}]{{/rows}}", "[A][B]"),
    Row("{{#rows}}{{title}}:{{#cells}}{{.}},{{/cells}}{{^cells}}–{{/cells}};{{/rows}}", "A:1,2,;B:–;"),
    Row("{{#none}}x{{/none}}{{^none}}không có{{/none}}{{^rows}}x{{/rows}}", "không có"),
    Row("{{#tags}}<i>{{.}}</i>{{/tags}}", "<i>một</i><i>hai</i>"),
    Row("{{#chart}}{{name}}{{/chart}}{{^chart}}x{{/chart}}", "Biểu đồ"),
    Row("{{#note}}{{.}}{{/note}}{{^note}}không ghi chú{{/note}}", "không ghi chú"),
    Row(
      "{{#site}}{{name}} {{owner.name}}{{#owner}} {{name}}{{/owner}}{{/site}}", "Tiến độ Sở Công Thương Sở Công Thương"),
    Row("{{#site.parts}}{{.}};{{/site.parts}}", "Tiến độ;khác;"),
    Row("{{#site.owner.people}}{{.}}{{name}}{{/site.owner.people}}", "template.name.unknown"),
    Row("{{#site.isOpen}}{{title}}{{/site.isOpen}}{{^site.isOpen}}x{{/site.isOpen}}", "Báo cáo"),
    Row("{{^site.parts}}x{{/site.parts}}{{#site.owner.people}}{{.}} {{/site.owner.people}}", "An Bình "),
    Row("{{#isLate}}{{#isLate}}a{{/isLate}}b{{/isLate}}c", "abc"),
    Row("{{# isLate }}a{{/\tisLate\t}}", "a"),
  ]

  static let scopes = [
    Row("{{#rows}}{{title}}/{{site.name}} {{/rows}}{{title}}", "A/Tiến độ B/Tiến độ Báo cáo"),
    Row("{{#rows}}{{#isLate}}{{title}}{{/isLate}}{{/rows}}", "B"),
    Row("{{#chart}}{{#rows}}{{name}}-{{own}} {{/rows}}{{/chart}}", "Biểu đồ-riêng A Biểu đồ-riêng B "),
    Row("{{#site}}{{#chart}}{{name}}{{/chart}} {{name}}{{/site}}", "Biểu đồ Tiến độ"),
    Row("{{#tags}}{{#rows}}{{title}}{{/rows}}{{.}}{{/tags}}", "ABmộtABhai"),
    Row("{{#tags}}{{#site.parts}}{{.}}{{/site.parts}}+{{.}} {{/tags}}", "Tiến độkhác+một Tiến độkhác+hai "),
    Row("{{#chart}}{{site.name}}{{#site}}{{name}}{{/site}}{{name}}{{/chart}}", "Tiến độTiến độBiểu đồ"),
  ]

  static let partials = [
    Row("[{{> head}}]", "[<h1>Báo cáo</h1>]", ["head": "<h1>{{title}}</h1>"]),
    Row("{{#rows}}{{> row}}{{/rows}}{{> row}}", "(A)(B)(Báo cáo)", ["row": "({{title}})"]),
    Row("{{>parts/a}}", "1 2", ["parts/a": "1 {{> parts/b}}", "parts/b": "2"]),
    Row("<ul>\n  {{> item}}\n</ul>\n", "<ul>\n<li>\nx\n</li>\n</ul>\n", ["item": "<li>\n{{text}}\n</li>\n"]),
    Row("a\n  {{> p}}", "a\n>", ["p": ">"]),
    Row(" {{text}} {{> p}}\n", " x >\n\n", ["p": ">\n"]),
    Row("<main>{{> open}}{{> close}}", "<main><p>x</p></main>", ["open": "<p>{{text}}", "close": "</p></main>"]),
  ]

  static let standaloneLines = [
    Row("a\n{{#isLate}}\nb\n{{/isLate}}\nc\n", "a\nb\nc\n"),
    Row("a\n  {{#isLate}}  \n  b\n\t{{/isLate}}\t\nc", "a\n  b\nc"),
    Row("a\r\n{{#isDone}}\r\nb\r\n{{/isDone}}\r\nc", "a\nc"),
    Row("{{#isLate}}\na{{/isLate}}", "a"),
    Row("{{^isDone}}\na\n{{/isDone}}", "a\n"),
    Row("a {{#isLate}} b\n {{/isLate}} c\n", "a  b\n  c\n"),
    Row(" {{#isLate}}x{{/isLate}}\n", " x\n"),
    Row(" {{#isLate}}{{/isLate}}\n", " \n"),
    Row("{{#rows}}\n{{title}}\n{{/rows}}\n", "A\nB\n"),
    Row("a\n{{! chú thích }}\nb", "a\nb"),
    Row("a\n  {{!\n nhiều\n dòng }}\nb", "a\nb"),
    Row("a {{! trong dòng }} b", "a  b"),
    Row("12{{! {{lồng }}34", "1234"),
    Row("\n{{#isLate}}\n\n{{/isLate}}\n\n", "\n\n\n"),
  ]

  @Test(arguments: interpolation + sections + scopes + partials + standaloneLines)
  func templatesShowWhatMustachePromises(_ row: Row) {
    #expect(render(row.template, row.partials) == row.shows)
  }

  @Test func optionalTextIsShownWhenPresent() {
    let model = SamplePage(note: "Đã họp & ký")
    #expect(render("{{#note}}<p>{{.}}</p>{{/note}}{{^note}}x{{/note}}", [:], model) == "<p>Đã họp &amp; ký</p>")
  }
}
