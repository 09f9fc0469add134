package import Diagnostics

/// A block of Markdown: a paragraph, a list, a directive and so on, with its place.
package struct Block: Hashable, Sendable {
  /// What the block is.
  package enum Content: Hashable, Sendable {
    case paragraph([Inline])
    /// A heading (tiêu đề) of level 1 to 6.
    case heading(level: Int, [Inline])
    case list(List)
    case blockQuote([Block])
    case codeBlock(CodeBlock)
    case thematicBreak
    case table(Table)
    case footnoteDefinition(FootnoteDefinition)
    case directive(Directive)
  }

  package let content: Content
  package let place: Place

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// A bulleted or numbered list.
package struct List: Hashable, Sendable {
  /// What stands in front of the items.
  package enum Marker: Hashable, Sendable {
    case bullet
    /// `3.`: the number of the first item; the others follow by one.
    case period(start: Int)
    /// `3)`: the number of the first item; the others follow by one.
    case parenthesis(start: Int)
  }

  /// An item of a list.
  package struct Item: Hashable, Sendable {
    /// Whether its box is ticked; nil where the item is no task.
    package let isChecked: Bool?
    package let blocks: [Block]
    package let place: Place
  }

  package let marker: Marker
  /// Whether no blank line parts the items, so that their paragraphs stand without a space between them.
  package let isTight: Bool
  package let items: [Item]
}

/// Text that is shown letter by letter.
package struct CodeBlock: Hashable, Sendable {
  /// What stands after the opening fence, usually a language; empty for none.
  package let info: String
  /// The lines, each with its line feed.
  package let text: String
}

/// A table: a header row and the rows below it, each with as many cells as there are columns.
package struct Table: Hashable, Sendable {
  /// How the cells of a column are aligned.
  package enum Alignment: Hashable, Sendable {
    case none, left, center, right
  }

  /// A cell of one line of text; empty where the row was shorter than the header.
  package struct Cell: Hashable, Sendable {
    package let inlines: [Inline]
    package let place: Place
  }

  /// A row of the table.
  package struct Row: Hashable, Sendable {
    package let cells: [Cell]
    package let place: Place
  }

  package let alignments: [Alignment]
  package let header: Row
  package let rows: [Row]
}

/// What a footnote says; `number` counts from 1 in the order in which the text refers to footnotes.
package struct FootnoteDefinition: Hashable, Sendable {
  package let label: String
  package let number: Int
  package let blocks: [Block]
}
