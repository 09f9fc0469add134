import Markup
import Pages

/// Writes the text of a document: GitHub-flavoured Markdown's HTML, one block, item or cell per line.
///
/// Charts, tables of data and boxes are left to templates, so the text around them is cut into pieces.
struct ProseWriter: ~Copyable {
  private var pieces: [ProsePiece] = []
  private var buffer = MarkupBuffer()

  /// The whole text, its footnotes at the end.
  static func pieces(of prose: Prose) -> [ProsePiece] {
    var writer = ProseWriter()
    writer.write(prose.blocks, isTight: false)
    writer.write(prose.footnotes, label: prose.footnotesLabel)
    writer.cut()
    return writer.pieces
  }

  /// A part of a text.
  static func pieces(of blocks: [ProseBlock]) -> [ProsePiece] {
    var writer = ProseWriter()
    writer.write(blocks, isTight: false)
    writer.cut()
    return writer.pieces
  }

  /// Ends the piece of markup, without its last line feed: the template's line has one.
  private mutating func cut() {
    var bytes = buffer.bytes
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if !bytes.isEmpty { pieces.append(ProsePiece(content: .markup(bytes))) }
    buffer.removeAll()
  }

  private mutating func put(_ content: ProsePiece.Content) {
    cut()
    pieces.append(ProsePiece(content: content))
  }

  private mutating func startLine() {
    if let last = buffer.last, last != UInt8(ascii: "\n") { buffer.literal("\n") }
  }

  private mutating func line(_ markup: StaticString) {
    startLine()
    buffer.literal(markup)
    buffer.literal("\n")
  }

  private mutating func write(_ blocks: [ProseBlock], isTight: Bool) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: ProseBlock, isTight: Bool) {
    switch block {
    case .paragraph(let inlines): isTight ? buffer.write(inlines) : paragraph(inlines)
    case .heading(let level, let id, let inlines): heading(level, id, inlines)
    case .list(let list): write(list)
    case .quote(let blocks):
      line("<blockquote>")
      write(blocks, isTight: false)
      line("</blockquote>")
    case .code(let language, let text): code(language, text)
    case .rule: line("<hr>")
    case .table(let table):
      startLine()
      buffer.write(table)
    case .chart(let chart): put(.chart(chart))
    case .data(let table): put(.data(table))
    case .way(let link): put(.way(link))
    case .assignment(let box): put(.assignment(box))
    case .note(let box): put(.note(box))
    }
  }

  private mutating func paragraph(_ inlines: [ProseInline], then end: (inout MarkupBuffer) -> Void = { _ in }) {
    startLine()
    buffer.literal("<p>")
    buffer.write(inlines)
    end(&buffer)
    buffer.literal("</p>\n")
  }

  private mutating func heading(_ level: Int, _ id: String, _ inlines: [ProseInline]) {
    let tags: (StaticString, StaticString) =
      switch level {
      case 2: ("<h2 id=\"", "</h2>\n")
      case 3: ("<h3 id=\"", "</h3>\n")
      case 4: ("<h4 id=\"", "</h4>\n")
      case 5: ("<h5 id=\"", "</h5>\n")
      default: ("<h6 id=\"", "</h6>\n")
      }
    startLine()
    buffer.literal(tags.0)
    buffer.attribute(id)
    buffer.literal("\">")
    buffer.write(inlines)
    buffer.literal(tags.1)
  }

  private mutating func code(_ language: String, _ text: String) {
    startLine()
    buffer.literal("<pre><code")
    if !language.isEmpty {
      buffer.literal(" class=\"language-")
      buffer.attribute(language)
      buffer.literal("\"")
    }
    buffer.literal(">")
    buffer.text(text)
    buffer.literal("</code></pre>\n")
  }

  private mutating func write(_ list: ProseList) {
    startLine()
    switch list.start {
    case nil: buffer.literal("<ul>\n")
    case 1: buffer.literal("<ol>\n")
    case .some(let start):
      buffer.literal("<ol start=\"")
      buffer.attribute(String(start))
      buffer.literal("\">\n")
    }
    for item in list.items {
      startLine()
      buffer.literal("<li>")
      if let task = item.task { buffer.write(task) }
      write(item.blocks, isTight: list.isTight)
      buffer.literal("</li>\n")
    }
    buffer.literal(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// The list of footnotes; the ways back stand in the last paragraph of each, or below where it ends otherwise.
  private mutating func write(_ footnotes: [Prose.Footnote], label: String) {
    if footnotes.isEmpty { return }
    startLine()
    buffer.literal("<section class=\"footnotes\" aria-label=\"")
    buffer.attribute(label)
    buffer.literal("\">\n<ol>\n")
    for footnote in footnotes {
      startLine()
      buffer.literal("<li id=\"")
      buffer.attribute(footnote.id)
      buffer.literal("\">\n")
      if case .paragraph(let inlines) = footnote.blocks.last {
        write(Array(footnote.blocks.dropLast()), isTight: false)
        paragraph(inlines) { $0.write(footnote.backLinks, afterText: true) }
      } else {
        write(footnote.blocks, isTight: false)
        startLine()
        buffer.write(footnote.backLinks, afterText: false)
      }
      line("</li>")
    }
    buffer.literal("</ol>\n</section>\n")
  }
}
