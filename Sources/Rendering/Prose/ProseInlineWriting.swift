import Markup
import Pages

extension MarkupBuffer {
  mutating func write(_ inlines: [ProseInline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: ProseInline) {
    switch inline {
    case .text(let text): self.text(text)
    case .softBreak: literal("\n")
    case .lineBreak: literal("<br>\n")
    case .code(let text): write("<code>", [.text(text)], "</code>")
    case .emphasis(let inner): write("<em>", inner, "</em>")
    case .strong(let inner): write("<strong>", inner, "</strong>")
    case .strikethrough(let inner): write("<del>", inner, "</del>")
    case .link(let address, let title, let inner): writeLink(address, title, inner)
    case .footnote(let number, let id, let footnote): writeReference(number, id, footnote)
    }
  }

  private mutating func write(_ start: StaticString, _ inlines: [ProseInline], _ end: StaticString) {
    literal(start)
    write(inlines)
    literal(end)
  }

  private mutating func writeLink(_ address: String, _ title: String, _ inlines: [ProseInline]) {
    literal("<a href=\"")
    self.address(address, for: .link)
    if !title.isEmpty {
      literal("\" title=\"")
      attribute(title)
    }
    write("\">", inlines, "</a>")
  }

  private mutating func writeReference(_ number: Int, _ id: String, _ footnote: String) {
    literal("<sup class=\"footnote-ref\"><a href=\"#")
    attribute(footnote)
    literal("\" id=\"")
    attribute(id)
    literal("\">")
    text(String(number))
    literal("</a></sup>")
  }

  /// The ways back from a footnote, numbered from the second on.
  mutating func write(_ links: [Prose.Footnote.BackLink], afterText: Bool) {
    for (index, link) in links.enumerated() {
      if afterText || index > 0 { literal(" ") }
      literal("<a href=\"#")
      attribute(link.reference)
      literal("\" class=\"footnote-back\" aria-label=\"")
      attribute(link.label)
      literal("\">↩")
      if index > 0 {
        literal("<sup>")
        text(String(index + 1))
        literal("</sup>")
      }
      literal("</a>")
    }
  }

  /// The box of a task, which nobody can tick.
  mutating func write(_ task: ProseList.Item.Task) {
    literal("<input type=\"checkbox\"")
    if task.isDone { literal(" checked") }
    literal(" disabled aria-label=\"")
    attribute(task.label)
    literal("\"> ")
  }
}

extension MarkupBuffer {
  /// A table of the text, in a region that scrolls by itself on narrow screens.
  mutating func write(_ table: ProseTable) {
    literal("<div class=\"table-scroll\" role=\"region\" aria-label=\"")
    attribute(table.label)
    literal("\" tabindex=\"0\">\n<table>\n<thead>\n")
    write(row: table.header, table.alignments, isHeader: true)
    literal("</thead>\n")
    if !table.rows.isEmpty {
      literal("<tbody>\n")
      for row in table.rows { write(row: row, table.alignments, isHeader: false) }
      literal("</tbody>\n")
    }
    literal("</table>\n</div>\n")
  }

  private mutating func write(row: [[ProseInline]], _ alignments: [ProseTable.Alignment?], isHeader: Bool) {
    literal("<tr>\n")
    for (cell, alignment) in zip(row, alignments) {
      literal(isHeader ? "<th scope=\"col\"" : "<td")
      switch alignment {
      case nil: literal(">")
      case .left: literal(" class=\"align-left\">")
      case .center: literal(" class=\"align-center\">")
      case .right: literal(" class=\"align-right\">")
      }
      write("", cell, isHeader ? "</th>\n" : "</td>\n")
    }
    literal("</tr>\n")
  }
}
