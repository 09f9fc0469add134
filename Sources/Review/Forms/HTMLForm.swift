import Comparison
import Markup
import PlanModel

/// The review as one page that needs nothing beside it: no scripts, no other files; it prints on A4.
package struct HTMLForm: ~Copyable {
  var html = MarkupBuffer()

  package static func write(_ review: Review) -> [UInt8] {
    var form = HTMLForm()
    form.html.literal("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
    form.html.literal("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    form.html.text(HeadText.title)
    form.html.literal("</title>\n<style>\n")
    form.html.literal(ReviewStyle.css)
    form.html.literal("</style>\n</head>\n<body>\n<main>\n<h1>")
    form.html.text(HeadText.title)
    form.html.literal("</h1>\n<ul class=\"head\">\n")
    for line in HeadText.lines(review) { form.item(line) }
    form.html.literal("</ul>\n")
    form.contents(review)
    for rank in Rank.allCases { form.section(rank, review.lines(rank)) }
    form.shifts(review.shifts)
    form.areas(review.areas)
    form.pages(review.pages)
    form.signature()
    form.html.literal("</main>\n</body>\n</html>\n")
    return form.html.bytes
  }

  mutating func item(_ text: String) {
    html.literal("<li>")
    html.text(text)
    html.literal("</li>\n")
  }

  mutating func heading(_ text: String, id: String) {
    html.literal("<h2 id=\"")
    html.attribute(id)
    html.literal("\">")
    html.text(text)
    html.literal("</h2>\n")
  }

  mutating func cell(_ text: String, _ opening: StaticString = "<td>", _ closing: StaticString = "</td>\n") {
    html.literal(opening)
    html.text(text)
    html.literal(closing)
  }

  /// How much there is of each rank, with a way to it.
  private mutating func contents(_ review: Review) {
    let ranks = Rank.allCases.map { ($0.rawValue, $0.title, review.lines($0).count) }
    let shifts = StatusShift.Kind.allCases.map { kind in
      (kind.rawValue, kind.title, review.shifts.count { $0.kind == kind })
    }
    let found = (ranks + shifts).filter { $0.2 > 0 }
    if found.isEmpty { return }
    html.literal("<ul class=\"ranks\">\n")
    for (id, title, count) in found {
      html.literal("<li><a href=\"#")
      html.attribute(id)
      html.literal("\">")
      html.text(title)
      html.literal("</a>: ")
      html.text(String(count))
      html.literal("</li>\n")
    }
    html.literal("</ul>\n")
  }

  mutating func paragraph(_ text: String, _ opening: StaticString) { cell(text, opening, "</p>\n") }

  private mutating func shifts(_ shifts: [StatusShift]) {
    for kind in StatusShift.Kind.allCases {
      let own = shifts.filter { $0.kind == kind }
      if own.isEmpty { continue }
      heading("\(kind.title) (\(own.count))", id: kind.rawValue)
      html.literal("<ul>\n")
      for shift in own { item(shift.name) }
      html.literal("</ul>\n")
    }
  }

  private mutating func areas(_ areas: [AreaCounts]) {
    if areas.isEmpty { return }
    heading(AreaText.title, id: "areas")
    html.literal("<div class=\"scroll\">\n<table class=\"areas\">\n<thead>\n<tr>\n")
    for head in AreaText.heads { cell(head, "<th scope=\"col\">", "</th>\n") }
    html.literal("</tr>\n</thead>\n<tbody>\n")
    for area in areas {
      html.literal("<tr>\n")
      let cells = AreaText.cells(area)
      cell(cells.first ?? "", "<th scope=\"row\">", "</th>\n")
      for count in cells.dropFirst() { cell(count, "<td class=\"count\">") }
      html.literal("</tr>\n")
    }
    html.literal("</tbody>\n</table>\n</div>\n")
  }

  private mutating func pages(_ pages: PageChanges?) {
    guard let pages, !pages.apart.isEmpty else { return }
    heading("\(PageText.title) (\(pages.apart.count))", id: "pages")
    paragraph(PageText.cause(pages), "<p>")
    html.literal("<ul class=\"files\">\n")
    for page in PageText.list(pages) { item(page) }
    html.literal("</ul>\n")
  }

  private mutating func signature() {
    html.literal("<div class=\"signature\">\n")
    for line in ["Người rà soát", "(Ký, ghi rõ họ tên, ngày rà soát)"] { paragraph(line, "<p>") }
    html.literal("</div>\n")
  }
}
