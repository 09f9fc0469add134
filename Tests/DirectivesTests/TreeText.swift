import Directives

/// The tree of a document in one line: `p(một *em(hai)) ul(li(p(x)))`.
enum TreeText {
  static func of(_ blocks: [Block]) -> String { blocks.map(of).joined(separator: " ") }

  private static func of(_ block: Block) -> String {
    switch block.content {
    case .paragraph(let inlines): "p(\(of(inlines)))"
    case .heading(let level, let inlines): "h\(level)(\(of(inlines)))"
    case .list(let list): of(list)
    case .blockQuote(let blocks): "quote(\(of(blocks)))"
    case .codeBlock(let code): "code[\(code.info)](\(code.text.replacing("\n", with: "⏎")))"
    case .thematicBreak: "rule"
    case .table(let table):
      "table[\(table.alignments.map(of).joined())](\(([table.header] + table.rows).map(of).joined(separator: " / ")))"
    case .footnoteDefinition(let note): "note\(note.number)[\(note.label)](\(of(note.blocks)))"
    case .directive(let directive): of(directive)
    }
  }

  private static func of(_ directive: Directive) -> String {
    let label = directive.label.map { "[\($0.text)]" } ?? ""
    let arguments = directive.arguments.map { "\($0.key.text)=\($0.value.text)" }.joined(separator: ",")
    let head = "@\(directive.name.text)\(label){\(arguments)}"
    return directive.kind == .leaf ? head : "\(head)(\(of(directive.blocks)))"
  }

  private static func of(_ list: List) -> String {
    let name =
      switch list.marker {
      case .bullet: "ul"
      case .period(let start): "ol\(start)."
      case .parenthesis(let start): "ol\(start))"
      }
    let items = list.items.map { item in
      "\(item.isChecked.map { $0 ? "x" : "o" } ?? "li")(\(of(item.blocks)))"
    }
    return "\(name)\(list.isTight ? "" : "~")(\(items.joined(separator: " ")))"
  }

  private static func of(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .none: "-"
    case .left: "l"
    case .center: "c"
    case .right: "r"
    }
  }

  private static func of(_ row: Table.Row) -> String { row.cells.map { of($0.inlines) }.joined(separator: "|") }

  static func of(_ inlines: [Inline]) -> String { inlines.map(of).joined() }

  private static func of(_ inline: Inline) -> String {
    switch inline.content {
    case .text(let text): text
    case .softBreak: "⏎"
    case .lineBreak: "⏎⏎"
    case .code(let text): "`\(text)`"
    case .emphasis(let inlines): "em(\(of(inlines)))"
    case .strong(let inlines): "b(\(of(inlines)))"
    case .strikethrough(let inlines): "s(\(of(inlines)))"
    case .link(let link):
      "a[\(of(link.destination))\(link.title.isEmpty ? "" : " “\(link.title)”")](\(of(link.inlines)))"
    case .image(let image): "img[\(image.path)](\(image.alternative))"
    case .footnoteReference(let number): "^\(number)"
    }
  }

  private static func of(_ destination: LinkDestination) -> String {
    switch destination {
    case .relative(let path): "rel \(path)"
    case .fragment(let name): "frag \(name)"
    case .web(let address): "web \(address)"
    case .mail(let address): "mail \(address)"
    }
  }
}
