import Diagnostics
import Directives
import PlanModel

/// Flattens a text into its passages, in the order in which they are read.
package struct Passages {
  /// Each passage with the place where it begins.
  private(set) var found: [(passage: Passage, place: Place)] = []

  init(_ blocks: [Block]) {
    add(blocks, depth: 0)
  }

  /// The lines on which the passages of a Markdown file begin; none where it cannot be read.
  package static func lines(path: String, bytes: [UInt8]) -> [Int] {
    Passages(MarkdownReader.read(path: path, bytes: bytes).0?.blocks ?? []).found.map(\.place.start.line)
  }

  var passages: [Passage] { found.map(\.passage) }

  private mutating func add(_ kind: Passage.Kind, _ text: String, depth: Int, at place: Place) {
    found.append((Passage(kind, depth: depth, text: text), place))
  }

  private mutating func add(_ blocks: [Block], depth: Int, as kind: Passage.Kind = .paragraph) {
    for block in blocks { add(block, depth: depth, as: kind) }
  }

  private mutating func add(_ block: Block, depth: Int, as kind: Passage.Kind) {
    switch block.content {
    case .paragraph(let inlines): add(kind, inlines.marked, depth: depth, at: block.place)
    case .heading(let level, let inlines): add(.heading, inlines.marked, depth: level, at: block.place)
    case .list(let list): add(list, depth: depth)
    case .blockQuote(let blocks): add(blocks, depth: depth + 1, as: .quote)
    case .codeBlock(let code): add(.code, code.info + "\n" + code.text, depth: depth, at: block.place)
    case .thematicBreak: add(.rule, "", depth: depth, at: block.place)
    case .table(let table): add(table, depth: depth, at: block.place)
    case .footnoteDefinition(let footnote):
      add(.footnote, "[^\(footnote.number)]", depth: depth, at: block.place)
      add(footnote.blocks, depth: depth + 1)
    case .directive(let directive): add(directive, depth: depth, at: block.place)
    }
  }

  /// The first paragraph of an item stands for the item; the number of the first where it is not 1.
  private mutating func add(_ list: List, depth: Int) {
    let (kind, start): (Passage.Kind, Int) =
      switch list.marker {
      case .bullet: (.item, 1)
      case .period(let start), .parenthesis(let start): (.numbered, start)
      }
    for (position, item) in list.items.enumerated() {
      let number = position == 0 && start != 1 ? "\(start). " : ""
      let box = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
      var rest = item.blocks[...]
      var text = ""
      if case .paragraph(let inlines)? = rest.first?.content {
        text = inlines.marked
        rest = rest.dropFirst()
      }
      add(kind, number + box + text, depth: depth, at: item.place)
      add(Array(rest), depth: depth + 1)
    }
  }

  private mutating func add(_ table: Table, depth: Int, at place: Place) {
    let hasAlignments = table.alignments.contains { $0 != .none }
    let alignments = hasAlignments ? " | " + table.alignments.map(\.mark).joined(separator: " ") : ""
    add(.tableHead, table.header.marked + alignments, depth: depth, at: place)
    for row in table.rows { add(.tableRow, row.marked, depth: depth, at: row.place) }
  }

  /// What an assignment says is kept with its duty; only where it stands and what it embeds is kept here.
  private mutating func add(_ directive: Directive, depth: Int, at place: Place) {
    switch directive.name.text {
    case "assignment":
      add(.duty, directive.value(of: "item")?.text ?? "", depth: depth, at: place)
      let embedded = directive.blocks.filter { if case .directive = $0.content { true } else { false } }
      add(embedded, depth: depth + 1)
    case "note":
      let kind = directive.value(of: "kind")?.text ?? ""
      add(.note, "\(directive.label?.text ?? "") (\(kind))", depth: depth, at: place)
      add(directive.blocks, depth: depth + 1)
    default:
      let arguments = directive.arguments.map { "\($0.key.text)=\($0.value.text)" }.sorted()
      add(.view, ([directive.name.text] + arguments).joined(separator: " "), depth: depth, at: place)
      add(directive.blocks, depth: depth + 1)
    }
  }
}

extension Table.Row {
  fileprivate var marked: String { cells.map(\.inlines.marked).joined(separator: " | ") }
}

extension Table.Alignment {
  fileprivate var mark: String {
    switch self {
    case .none: "---"
    case .left: ":---"
    case .center: ":---:"
    case .right: "---:"
    }
  }
}

extension [Inline] {
  /// The words with the marks of Markdown in one form; line ends of the file are spaces.
  fileprivate var marked: String { map(\.marked).joined().withSingleSpaces }
}

extension Inline {
  fileprivate var marked: String {
    switch content {
    case .text(let text): text.withEscapedMarks
    case .softBreak: " "
    case .lineBreak: " \\ "
    case .code(let text): "`\(text)`"
    case .emphasis(let inlines): "*\(inlines.map(\.marked).joined())*"
    case .strong(let inlines): "**\(inlines.map(\.marked).joined())**"
    case .strikethrough(let inlines): "~~\(inlines.map(\.marked).joined())~~"
    case .link(let link): "[\(link.inlines.map(\.marked).joined())](\(link.target))"
    case .image(let image): "![\(image.alternative)](\(image.path))"
    case .footnoteReference(let number): "[^\(number)]"
    }
  }
}

extension Link {
  fileprivate var target: String { title.isEmpty ? destination.text : "\(destination.text) \"\(title)\"" }
}

extension String {
  /// Signs that are meant as they stand are told from those that mark.
  fileprivate var withEscapedMarks: String {
    guard utf8.contains(where: Self.marks.contains) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if Self.marks.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let marks = Array("*`[]~\\".utf8)

  fileprivate var withSingleSpaces: String {
    split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }
}
