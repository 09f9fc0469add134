import Directives

/// Writes a tree as cmark-gfm writes it, to compare the two; for tests only.
struct HTMLText {
  private var out = ""
  /// How often each footnote was referred to, and the labels by number.
  private var uses: [Int: Int] = [:]
  private var labels: [Int: String] = [:]

  static func of(_ blocks: [Block]) -> String {
    var writer = HTMLText()
    let notes = blocks.compactMap { block -> FootnoteDefinition? in
      if case .footnoteDefinition(let note) = block.content { note } else { nil }
    }
    for note in notes { writer.labels[note.number] = note.label }
    for block in blocks { writer.block(block, isTight: false) }
    writer.notes(notes)
    return writer.out
  }

  private mutating func line(_ text: String) {
    startLine()
    out += text + "\n"
  }

  private mutating func startLine() { if !out.isEmpty, !out.hasSuffix("\n") { out += "\n" } }

  private mutating func block(_ block: Block, isTight: Bool) {
    switch block.content {
    case .paragraph(let inlines):
      if isTight { return out += self.inlines(inlines) }
      line("<p>\(self.inlines(inlines))</p>")
    case .heading(let level, let inlines): line("<h\(level)>\(self.inlines(inlines))</h\(level)>")
    case .list(let list): self.list(list)
    case .blockQuote(let blocks):
      line("<blockquote>")
      for inner in blocks { self.block(inner, isTight: false) }
      line("</blockquote>")
    case .codeBlock(let code):
      let language = code.info.prefix { $0 != " " }
      let attribute = language.isEmpty ? "" : " class=\"language-\(Self.escaped(String(language)))\""
      line("<pre><code\(attribute)>\(Self.escaped(code.text))</code></pre>")
    case .thematicBreak: line("<hr />")
    case .table(let table): self.table(table)
    case .footnoteDefinition: break
    case .directive(let directive): line("?\(directive.name.text)")
    }
  }

  private mutating func list(_ list: List) {
    let tags: (String, String) =
      switch list.marker {
      case .bullet: ("<ul>", "</ul>")
      case .period(1), .parenthesis(1): ("<ol>", "</ol>")
      case .period(let start), .parenthesis(let start): ("<ol start=\"\(start)\">", "</ol>")
      }
    line(tags.0)
    for item in list.items {
      startLine()
      out += "<li>"
      if let isChecked = item.isChecked {
        out += "<input type=\"checkbox\"\(isChecked ? " checked=\"\"" : "") disabled=\"\" /> "
      }
      for inner in item.blocks { block(inner, isTight: list.isTight) }
      out += "</li>\n"
    }
    line(tags.1)
  }

  private mutating func table(_ table: Table) {
    line("<table>\n<thead>")
    row(table.header, table.alignments, "th")
    line("</thead>")
    if !table.rows.isEmpty {
      line("<tbody>")
      for row in table.rows { self.row(row, table.alignments, "td") }
      line("</tbody>")
    }
    line("</table>")
  }

  private mutating func row(_ row: Table.Row, _ alignments: [Table.Alignment], _ tag: String) {
    line("<tr>")
    for (cell, alignment) in zip(row.cells, alignments) {
      let attribute = alignment == .none ? "" : " align=\"\(alignment)\""
      line("<\(tag)\(attribute)>\(inlines(cell.inlines))</\(tag)>")
    }
    line("</tr>")
  }

  private mutating func notes(_ notes: [FootnoteDefinition]) {
    if notes.isEmpty { return }
    line("<section class=\"footnotes\" data-footnotes>\n<ol>")
    for note in notes {
      line("<li id=\"fn-\(note.label)\">")
      for (index, inner) in note.blocks.enumerated() {
        guard index == note.blocks.count - 1, case .paragraph(let inlines) = inner.content else {
          block(inner, isTight: false)
          continue
        }
        line("<p>\(self.inlines(inlines)) \(backLinks(note))</p>")
      }
      if case .paragraph = note.blocks.last?.content {} else { line(backLinks(note)) }
      line("</li>")
    }
    line("</ol>\n</section>")
  }

  private func backLinks(_ note: FootnoteDefinition) -> String {
    (1...max(1, uses[note.number] ?? 1)).map { use in
      let (suffix, mark) = use == 1 ? ("", "") : ("-\(use)", "<sup class=\"footnote-ref\">\(use)</sup>")
      return "<a href=\"#fnref-\(note.label)\(suffix)\" class=\"footnote-backref\" data-footnote-backref "
        + "aria-label=\"Back to content\">↩\(mark)</a>"
    }.joined(separator: " ")
  }

  private mutating func inlines(_ inlines: [Inline]) -> String {
    var result = ""
    for inline in inlines { result += self.inline(inline) }
    return result
  }

  private mutating func inline(_ inline: Inline) -> String {
    switch inline.content {
    case .text(let text): return Self.escaped(text)
    case .softBreak: return "\n"
    case .lineBreak: return "<br />\n"
    case .code(let text): return "<code>\(Self.escaped(text))</code>"
    case .emphasis(let inner): return "<em>\(inlines(inner))</em>"
    case .strong(let inner): return "<strong>\(inlines(inner))</strong>"
    case .strikethrough(let inner): return "<del>\(inlines(inner))</del>"
    case .link(let link):
      return "<a href=\"\(Self.address(link.destination.text))\"\(Self.title(link.title))>\(inlines(link.inlines))</a>"
    case .image(let image):
      let alternative = Self.escaped(image.alternative)
      return "<img src=\"\(Self.address(image.path))\" alt=\"\(alternative)\"\(Self.title(image.title)) />"
    case .footnoteReference(let number): return reference(number)
    }
  }

  private mutating func reference(_ number: Int) -> String {
    uses[number, default: 0] += 1
    let label = labels[number] ?? "?"
    let suffix = uses[number] == 1 ? "" : "-\(uses[number] ?? 0)"
    return "<sup class=\"footnote-ref\"><a href=\"#fn-\(label)\" id=\"fnref-\(label)\(suffix)\" "
      + "data-footnote-ref>\(number)</a></sup>"
  }

  private static func title(_ title: String) -> String { title.isEmpty ? "" : " title=\"\(escaped(title))\"" }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private static func address(_ address: String) -> String {
    address.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "'"): "&#x27;"
      case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
