/// The text of a document as its page shows it, with what its directives put in.
package struct Prose: Hashable, Sendable {
  package let blocks: [ProseBlock]
  package let footnotes: [Footnote]
  /// Names the list of footnotes to those who cannot see where it stands.
  package let footnotesLabel: String

  package init(blocks: [ProseBlock], footnotes: [Footnote], footnotesLabel: String) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.footnotesLabel = footnotesLabel
  }

  /// What a footnote says, and the ways back to where the text refers to it.
  package struct Footnote: Hashable, Sendable {
    /// A way back; one for each reference.
    package struct BackLink: Hashable, Sendable {
      /// The id of the reference.
      package let reference: String
      /// What it is called to those who cannot see it.
      package let label: String

      package init(to reference: String, label: String) {
        self.reference = reference
        self.label = label
      }
    }

    package let id: String
    package let blocks: [ProseBlock]
    package let backLinks: [BackLink]

    package init(id: String, blocks: [ProseBlock], backLinks: [BackLink]) {
      self.id = id
      self.blocks = blocks
      self.backLinks = backLinks
    }
  }
}

/// A block of a text: of Markdown, or what a directive puts in its place.
package indirect enum ProseBlock: Hashable, Sendable {
  case paragraph([ProseInline])
  /// A heading; `level` fits under the headings of the page.
  case heading(level: Int, id: String, [ProseInline])
  case list(ProseList)
  case quote([ProseBlock])
  /// Text shown letter by letter; the language is empty for none.
  case code(language: String, text: String)
  case rule
  case table(ProseTable)
  case chart(Chart)
  /// A table of the plan's data.
  case data(Table)
  /// The way to a page of its own.
  case way(Link)
  case assignment(AssignmentBox)
  case note(NoteBox)
}

/// A stretch of a text.
package indirect enum ProseInline: Hashable, Sendable {
  case text(String)
  /// A line's end of the file: a space on the page.
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([ProseInline])
  case strong([ProseInline])
  case strikethrough([ProseInline])
  /// The title shows when the mouse rests on the link; empty for none.
  case link(address: String, title: String, [ProseInline])
  /// The number of a footnote; `id` is that of the reference, `footnote` that of what is referred to.
  case footnote(number: Int, id: String, footnote: String)
}

/// A bulleted or numbered list.
package struct ProseList: Hashable, Sendable {
  /// An item; a task has a box.
  package struct Item: Hashable, Sendable {
    /// The box of a task, which nobody can tick, and what it says to those who cannot see it.
    package struct Task: Hashable, Sendable {
      package let isDone: Bool
      package let label: String

      package init(isDone: Bool, label: String) {
        self.isDone = isDone
        self.label = label
      }
    }

    package let task: Task?
    package let blocks: [ProseBlock]

    package init(task: Task?, blocks: [ProseBlock]) {
      self.task = task
      self.blocks = blocks
    }
  }

  /// The number of the first item; nil for bullets.
  package let start: Int?
  /// Paragraphs of items stand without space between them.
  package let isTight: Bool
  package let items: [Item]

  package init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A table that the text itself holds.
package struct ProseTable: Hashable, Sendable {
  package enum Alignment: String, Hashable, Sendable, CaseIterable {
    case left, center, right
  }

  /// "Bảng 1": names the region in which the table scrolls.
  package let label: String
  /// One for each column; nil where the text sets none.
  package let alignments: [Alignment?]
  package let header: [[ProseInline]]
  package let rows: [[[ProseInline]]]

  package init(label: String, alignments: [Alignment?], header: [[ProseInline]], rows: [[[ProseInline]]]) {
    self.label = label
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A duty that the text assigns (nhiệm vụ giao).
package struct AssignmentBox: Hashable, Sendable {
  /// The duty's id, the anchor that other pages point at.
  package let id: String
  /// "Mục III.1".
  package let label: String
  package let blocks: [ProseBlock]
  /// Leads, cooperating, deadline, status.
  package let facts: [Fact]

  package init(id: String, label: String, blocks: [ProseBlock], facts: [Fact]) {
    self.id = id
    self.label = label
    self.blocks = blocks
    self.facts = facts
  }
}

/// A framed remark (ghi chú).
package struct NoteBox: Hashable, Sendable {
  package enum Tone: String, Hashable, Sendable, CaseIterable {
    case info, warning
  }

  package let tone: Tone
  package let label: String
  package let blocks: [ProseBlock]

  package init(tone: Tone, label: String, blocks: [ProseBlock]) {
    self.tone = tone
    self.label = label
    self.blocks = blocks
  }
}
