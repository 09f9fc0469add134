import Directives
import PlanModel

/// Makes the prose of a document from its blocks.
struct ProseBuilder {
  /// What a directive puts in: the position counts directives as they open.
  typealias View = (_ position: Int, _ directive: Directive, _ blocks: [ProseBlock], inout ProseIDs) -> [ProseBlock]

  let words: Wording
  let view: View
  let addresses: ProseAddresses
  private var ids: ProseIDs
  private var outline: ProseOutline
  private var headingIDs: ArraySlice<String>
  private var directives = 0
  private var tables = 0
  /// The references to each footnote so far, by its number.
  private var references: [Int: [String]] = [:]

  /// Prepares to build a text.
  ///
  /// - Parameters:
  ///   - blocks: the whole text, which decides on the ids of its headings.
  ///   - page: where it is shown.
  ///   - top: the level of its outermost headings.
  ///   - taken: ids that it must not take.
  ///   - words: the site's words.
  ///   - view: what directives put in.
  init(
    _ blocks: [Directives.Block], on page: OutputPath, top: Int, taken: [String], words: Wording, view: @escaping View
  ) {
    var ids = ProseIDs(taken: taken)
    let headings = Self.headings(blocks, &ids)
    (self.words, self.view, self.ids) = (words, view, ids)
    addresses = ProseAddresses(page: page, headings: headings.bySlug)
    headingIDs = headings.ids[...]
    outline = ProseOutline(top: top)
  }

  /// The addresses of the links of a text.
  static func addresses(of blocks: [Directives.Block], on page: OutputPath, taken: [String]) -> ProseAddresses {
    var ids = ProseIDs(taken: taken)
    return ProseAddresses(page: page, headings: headings(blocks, &ids).bySlug)
  }

  private static func headings(
    _ blocks: [Directives.Block], _ ids: inout ProseIDs
  ) -> (ids: [String], bySlug: [String: String]) {
    let all = blocks.headings.map { ids.heading($0.plainText) }
    let slugs = all.map { (String($0.dropFirst(ProseIDs.prefix.count)), $0) }
    return (all, Dictionary(slugs, uniquingKeysWith: { first, _ in first }))
  }

  /// The whole text.
  mutating func prose(_ blocks: [Directives.Block]) -> Prose {
    let body = self.blocks(blocks)
    let definitions = blocks.compactMap { block -> FootnoteDefinition? in
      if case .footnoteDefinition(let definition) = block.content { definition } else { nil }
    }
    // All notes are built before the ways back, since a note may itself refer to one.
    let notes = definitions.map { ($0, self.blocks($0.blocks)) }
    let footnotes = notes.map { definition, blocks in
      Prose.Footnote(
        id: Self.footnoteID(definition.number), blocks: blocks,
        backLinks: (references[definition.number] ?? []).map {
          Prose.Footnote.BackLink(to: $0, label: words(.proseFootnoteBack, NumberText.count(definition.number)))
        })
    }
    return Prose(blocks: body, footnotes: footnotes, footnotesLabel: words(.proseFootnotes))
  }

  private mutating func blocks(_ blocks: [Directives.Block]) -> [ProseBlock] {
    var built: [ProseBlock] = []
    for block in blocks { built += self.block(block) }
    return built
  }

  private mutating func block(_ block: Directives.Block) -> [ProseBlock] {
    switch block.content {
    case .paragraph(let inlines): [.paragraph(self.inlines(inlines))]
    case .heading(let level, let inlines):
      [.heading(level: outline.level(of: level), id: headingIDs.popFirst() ?? "", self.inlines(inlines))]
    case .list(let list): [.list(self.list(list))]
    case .blockQuote(let blocks): [.quote(self.blocks(blocks))]
    case .codeBlock(let code): [.code(language: String(code.info.prefix { $0 != " " }), text: code.text)]
    case .thematicBreak: [.rule]
    case .table(let table): [.table(self.table(table))]
    case .footnoteDefinition: []
    case .directive(let directive): self.directive(directive)
    }
  }

  private mutating func directive(_ directive: Directive) -> [ProseBlock] {
    let position = directives
    directives += 1
    let inner = blocks(directive.blocks)
    return view(position, directive, inner, &ids)
  }

  private mutating func list(_ list: Directives.List) -> ProseList {
    let start: Int? =
      switch list.marker {
      case .bullet: nil
      case .period(let start), .parenthesis(let start): start
      }
    var items: [ProseList.Item] = []
    for item in list.items {
      let task = item.isChecked.map {
        ProseList.Item.Task(isDone: $0, label: words($0 ? .proseTaskDone : .proseTaskOpen))
      }
      items.append(ProseList.Item(task: task, blocks: blocks(item.blocks)))
    }
    return ProseList(start: start, isTight: list.isTight, items: items)
  }

  private mutating func table(_ table: Directives.Table) -> ProseTable {
    tables += 1
    let alignments = table.alignments.map { alignment -> ProseTable.Alignment? in
      switch alignment {
      case .none: nil
      case .left: .left
      case .center: .center
      case .right: .right
      }
    }
    let number = tables
    let header = row(table.header)
    var rows: [[[ProseInline]]] = []
    for row in table.rows { rows.append(self.row(row)) }
    return ProseTable(
      label: words(.proseTable, NumberText.count(number)), alignments: alignments, header: header, rows: rows)
  }

  private mutating func row(_ row: Directives.Table.Row) -> [[ProseInline]] {
    var cells: [[ProseInline]] = []
    for cell in row.cells { cells.append(inlines(cell.inlines)) }
    return cells
  }

  private static func footnoteID(_ number: Int) -> String { "\(ProseIDs.prefix)chu-thich-\(number)" }
}

extension ProseBuilder {
  fileprivate mutating func inlines(_ inlines: [Directives.Inline]) -> [ProseInline] {
    var built: [ProseInline] = []
    for inline in inlines { built.append(self.inline(inline)) }
    return built
  }

  private mutating func inline(_ inline: Directives.Inline) -> ProseInline {
    switch inline.content {
    case .text(let text): return .text(text)
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .code(let text): return .code(text)
    case .emphasis(let inner): return .emphasis(inlines(inner))
    case .strong(let inner): return .strong(inlines(inner))
    case .strikethrough(let inner): return .strikethrough(inlines(inner))
    case .link(let link):
      return .link(address: addresses.address(of: link.destination), title: link.title, inlines(link.inlines))
    // Loading refuses pictures; their words stay, should one come through.
    case .image(let image): return .text(image.alternative)
    case .footnoteReference(let number):
      let footnote = Self.footnoteID(number)
      let use = (references[number]?.count ?? 0) + 1
      let id = "\(footnote)-\(use)"
      references[number, default: []].append(id)
      return .footnote(number: number, id: id, footnote: footnote)
    }
  }
}
