import Diagnostics
import Testing

@testable import Templating

/// Trees of models are shown by partials that call themselves, as deep as the data goes and no deeper.
struct RecursionTests {
  static let tree = [
    SampleHeading(
      title: "I",
      children: [SampleHeading(title: "1", children: [SampleHeading(title: "a")]), SampleHeading(title: "2")]),
    SampleHeading(title: "II"),
  ]
  static let node = "<li>{{title}}{{#children}}<ul>{{> node}}</ul>{{/children}}</li>"

  @Test func aPartialShowsATreeByCallingItself() {
    let shown = render("{{#headings}}{{> node}}{{/headings}}", ["node": Self.node], SamplePage(headings: Self.tree))
    #expect(
      shown == "<li>I<ul><li>1<ul><li>a</li></ul></li></ul><ul><li>2</li></ul></li><li>II</li>")
  }

  @Test func outerNamesStayVisibleAndComeBackAfterRecursion() {
    let node = "{{text}}{{title}}({{#children}}{{> node}}{{/children}}){{title}}"
    let shown = render("{{#headings}}{{> node}}{{/headings}}", ["node": node], SamplePage(headings: Self.tree))
    #expect(shown == "xI(x1(xa()a)1x2()2)IxII()II")
  }

  @Test func twoPartialsMayCallEachOther() {
    let partials = [
      "even": "[{{title}}{{#children}}{{> odd}}{{/children}}]",
      "odd": "({{title}}{{#children}}{{> even}}{{/children}})",
    ]
    let shown = render("{{#headings}}{{> even}}{{/headings}}", partials, SamplePage(headings: Self.tree))
    #expect(shown == "[I(1[a])(2)][II]")
  }

  static let endless: [(page: String, partials: [String: String])] = [
    ("{{> a}}", ["a": "{{> a}}"]),
    ("{{> a}}", ["a": "{{> b}}", "b": "x{{#isLate}}{{> a}}{{/isLate}}"]),
    ("{{> a}}", ["a": "{{#rows}}{{> a}}{{/rows}}"]),
    ("{{#headings}}{{> a}}{{/headings}}", ["a": "{{#children}}{{#rows}}{{> a}}{{/rows}}{{/children}}"]),
    ("{{#isDone}}{{> page}}{{/isDone}}", [:]),
    ("{{> a}}", ["a": "{{^none}}{{> a}}{{/none}}"]),
  ]

  @Test func recursionThatDoesNotGoDownIntoTheDataIsRefused() {
    for row in Self.endless {
      let ids = Set(faults(row.page, row.partials).map(\.id))
      #expect(ids == ["template.partial.endless"], "\(row)")
    }
  }

  @Test func deepTreesRender() {
    var heading = SampleHeading(title: "đáy")
    for _ in 0..<500 { heading = SampleHeading(title: "x", children: [heading]) }
    let shown = render("{{#headings}}{{> node}}{{/headings}}", ["node": Self.node], SamplePage(headings: [heading]))
    #expect(shown.contains("<li>đáy</li>"))
    #expect(shown.split(separator: "<li>").count == 501)
  }
}
