import Testing

@testable import Templating

/// Variables and sections stand wherever the page stays well formed.
struct PlaceTests {
  static let rows: [(template: String, shows: String)] = [
    ("<p class=\"a{{#isLate}} late{{/isLate}}\">", "<p class=\"a late\">"),
    ("<p{{#isLate}} class=\"late\"{{/isLate}}>", "<p class=\"late\">"),
    ("<p{{#isLate}} hidden{{/isLate}}>", "<p hidden>"),
    ("<p {{#isLate}}class=\"late\"{{/isLate}} id=\"{{text}}\">", "<p class=\"late\" id=\"x\">"),
    ("<p class=\"a\"{{#isLate}} title=\"{{text}}\"{{/isLate}}/>", "<p class=\"a\" title=\"x\"/>"),
    ("<p\n  {{#isLate}}\n  class=\"late\"\n  {{/isLate}}\n>", "<p\n  class=\"late\"\n>"),
    ("<title>{{text}} < 3 <b></title>{{text}}", "<title>x < 3 <b></title>x"),
    ("<textarea>{{text}}</TEXTAREA >{{{already-safe-markup body}}}", "<textarea>x</TEXTAREA ><b>x</b>"),
    ("<script src=\"{{link}}\"></script>{{text}}", "<script src=\"a.html\"></script>x"),
    ("<script>if (a < b) {}</script >{{text}}", "<script>if (a < b) {}</script >x"),
    ("<!-- a --><p>{{text}}", "<!-- a --><p>x"),
    ("<!--> {{text}}", "<!--> x"),
    ("<!-- a --!> {{text}}", "<!-- a --!> x"),
    ("<!DOCTYPE html>{{text}}", "<!DOCTYPE html>x"),
    ("1 < 2 {{text}} <3 {{text}}", "1 < 2 x <3 x"),
    ("<p title = \"{{text}}\" data-a='b'>{{text}}</p>", "<p title = \"x\" data-a='b'>x</p>"),
    ("<svg><rect x=\"{{text}}\"/><text>{{text}}</text></svg>", "<svg><rect x=\"x\"/><text>x</text></svg>"),
    ("<p style=\"color: red\" onclick=\"f()\">{{text}}", "<p style=\"color: red\" onclick=\"f()\">x"),
    ("{{#rows}}<p>{{#isLate}}<b>{{title}}</b>{{/isLate}}</p>{{/rows}}", "<p></p><p><b>B</b></p>"),
    ("{{! <p }}{{text}}", "x"),
  ]

  @Test func allowedPlacesRender() {
    for row in Self.rows { #expect(render(row.template) == row.shows) }
  }
}
