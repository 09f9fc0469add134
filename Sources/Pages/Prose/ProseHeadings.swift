import Directives

extension [Directives.Block] {
  /// All headings, in the order of the text.
  var headings: [[Directives.Inline]] {
    flatMap { block -> [[Directives.Inline]] in
      switch block.content {
      case .heading(_, let inlines): [inlines]
      case .list(let list): list.items.flatMap(\.blocks.headings)
      case .blockQuote(let blocks): blocks.headings
      case .footnoteDefinition(let footnote): footnote.blocks.headings
      case .directive(let directive): directive.blocks.headings
      case .paragraph, .codeBlock, .thematicBreak, .table: []
      }
    }
  }

  /// All links with their places, in the order of the text.
  var links: [Directives.Inline] {
    flatMap { block -> [Directives.Inline] in
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.links
      case .list(let list): list.items.flatMap(\.blocks.links)
      case .blockQuote(let blocks): blocks.links
      case .footnoteDefinition(let footnote): footnote.blocks.links
      case .directive(let directive): directive.blocks.links
      case .table(let table): ([table.header] + table.rows).flatMap { $0.cells.flatMap(\.inlines.links) }
      case .codeBlock, .thematicBreak: []
      }
    }
  }
}

extension [Directives.Inline] {
  fileprivate var links: [Directives.Inline] {
    flatMap { inline -> [Directives.Inline] in
      switch inline.content {
      case .link: [inline]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.links
      case .text, .softBreak, .lineBreak, .code, .image, .footnoteReference: []
      }
    }
  }
}
