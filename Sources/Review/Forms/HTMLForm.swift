import Comparison
import Markup
import PlanModel

/// The review as one page that needs nothing beside it: no scripts, no other files; it prints on A4.
package struct HTMLForm {
  private var html = MarkupBuffer()

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
    for rank in Rank.allCases { form.section(rank, review.lines(rank)) }
    form.shifts(review.shifts)
    form.areas(review.areas)
    form.signature()
    form.html.literal("</main>\n</body>\n</html>\n")
    return form.html.bytes
  }

  private mutating func item(_ text: String) {
    html.literal("<li>")
    html.text(text)
    html.literal("</li>\n")
  }

  private mutating func heading(_ text: String) {
    html.literal("<h2>")
    html.text(text)
    html.literal("</h2>\n")
  }

  private mutating func cell(_ text: String, _ opening: StaticString = "<td>", _ closing: StaticString = "</td>\n") {
    html.literal(opening)
    html.text(text)
    html.literal(closing)
  }

  private mutating func section(_ rank: Rank, _ lines: [ReviewLine]) {
    if lines.isEmpty { return }
    html.literal(rank.needsAttention ? "<section class=\"attention\">\n" : "<section>\n")
    heading("\(rank.title) (\(lines.count))")
    html.literal("<table class=\"changes\">\n<thead>\n<tr>\n")
    for head in ["Đã xem", "Nội dung", "Trước", "Sau", "Chênh lệch", "Nơi ghi"] {
      cell(head, "<th scope=\"col\">", "</th>\n")
    }
    html.literal("</tr>\n</thead>\n<tbody>\n")
    for line in lines { row(line) }
    html.literal("</tbody>\n</table>\n</section>\n")
  }

  private mutating func row(_ line: ReviewLine) {
    html.literal(line.acceptance == nil ? "<tr>\n" : "<tr class=\"accepted\">\n")
    html.literal("<td class=\"tick\"><input type=\"checkbox\" aria-label=\"")
    html.attribute("Đã xem: \(LineText.subject(of: line))")
    html.literal(line.acceptance == nil ? "\"></td>\n" : "\" checked></td>\n")
    html.literal("<td>")
    paragraph(LineText.subject(of: line), "<p class=\"what\">")
    if line.members.count > 1 { members(line) }
    if let cause = line.cause { paragraph("Do \(cause)", "<p>") }
    if let accepted = LineText.acceptance(of: line) { paragraph(accepted, "<p class=\"note\">") }
    if let pages = LineText.pages(of: line) { paragraph("Trang: \(pages)", "<p class=\"note\">") }
    html.literal("</td>\n")
    let set = SetDifference(line.old, line.new)
    let (old, new) = set == nil ? TextDifference.shortened(line.old.shown, line.new.shown) : ("", "")
    cell(old, "<td class=\"old\">")
    cell(new, "<td class=\"new\">")
    cell(set?.text ?? line.difference?.text ?? "")
    html.literal("<td class=\"place\">")
    for member in line.members.prefix(LineText.shownMembers) { paragraph(LineText.places(of: member), "<p>") }
    html.literal("</td>\n</tr>\n")
  }

  private mutating func members(_ line: ReviewLine) {
    html.literal("<ul>\n")
    for member in line.members.prefix(LineText.shownMembers) { item(member.name) }
    let hidden = line.members.count - LineText.shownMembers
    if hidden > 0 { item("… và \(hidden) chỗ nữa") }
    html.literal("</ul>\n")
  }

  private mutating func paragraph(_ text: String, _ opening: StaticString) { cell(text, opening, "</p>\n") }

  private mutating func shifts(_ shifts: [StatusShift]) {
    for kind in StatusShift.Kind.allCases {
      let own = shifts.filter { $0.kind == kind }
      if own.isEmpty { continue }
      heading("\(kind.title) (\(own.count))")
      html.literal("<ul>\n")
      for shift in own { item(shift.name) }
      html.literal("</ul>\n")
    }
  }

  private mutating func areas(_ areas: [AreaCounts]) {
    if areas.isEmpty { return }
    heading(AreaText.title)
    html.literal("<table class=\"areas\">\n<thead>\n<tr>\n")
    for head in AreaText.heads { cell(head, "<th scope=\"col\">", "</th>\n") }
    html.literal("</tr>\n</thead>\n<tbody>\n")
    for area in areas {
      html.literal("<tr>\n")
      let cells = AreaText.cells(area)
      cell(cells.first ?? "", "<th scope=\"row\">", "</th>\n")
      for count in cells.dropFirst() { cell(count, "<td class=\"count\">") }
      html.literal("</tr>\n")
    }
    html.literal("</tbody>\n</table>\n")
  }

  private mutating func signature() {
    html.literal("<div class=\"signature\">\n")
    for line in ["Người rà soát", "(Ký, ghi rõ họ tên, ngày rà soát)"] { paragraph(line, "<p>") }
    html.literal("</div>\n")
  }
}

/// How the page of a review looks.
enum ReviewStyle {
  static let css: StaticString = """
    body { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 16px; line-height: 1.4; margin: 0; color: #111; background: #fff; }
    main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
    h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
    p { margin: 0 0 .2rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #767676; padding: .3rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    .changes { table-layout: fixed; }
    .changes ul { margin: 0; padding-left: 1.2rem; }
    thead th { background: #eee; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .attention h2::before { content: "▲ "; }
    .attention h2 { color: #8a1100; }
    .changes th:nth-child(1) { width: 4rem; }
    .changes th:nth-child(2) { width: 30%; }
    .changes th:nth-child(5) { width: 11%; }
    .changes th:nth-child(6) { width: 22%; }
    .tick { text-align: center; }
    .tick input { width: 1.3rem; height: 1.3rem; }
    .what { font-weight: bold; }
    .note, .place { font-size: .85rem; }
    .old, .new { white-space: pre-line; }
    .old { text-decoration: line-through; text-decoration-color: #767676; }
    .accepted { color: #444; }
    .count { text-align: right; }
    .areas { width: auto; }
    .signature { margin: 2rem 0 0 60%; text-align: center; min-height: 6rem; break-inside: avoid; }
    @page { size: A4 landscape; margin: 15mm; }
    @media print {
      body { font-size: 11pt; }
      main { max-width: none; padding: 0; }
    }

    """
}
