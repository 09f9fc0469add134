import Directives

extension [Block] {
  /// The words of the blocks with a space between paragraphs; those of directives among them are not the text's own.
  var plainText: String {
    flatMap(\.paragraphs).map { $0[...].trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Block {
  /// The plain words of each paragraph.
  fileprivate var paragraphs: [String] {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines.plainText]
    case .list(let list): list.items.map(\.blocks.plainText)
    case .blockQuote(let blocks): [blocks.plainText]
    case .codeBlock(let code): code.text.split(separator: "\n").map(String.init)
    case .table(let table): ([table.header] + table.rows).flatMap { $0.cells.map(\.inlines.plainText) }
    case .thematicBreak, .footnoteDefinition, .directive: []
    }
  }
}
