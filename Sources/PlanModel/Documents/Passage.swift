/// A stretch of a document's text (đoạn văn): a heading, a paragraph, an item, a row of a table.
///
/// How its lines are broken in the content file says nothing and is not kept; the words of duties are kept with these.
package struct Passage: Hashable, Sendable {
  /// What the stretch is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case heading, paragraph, item, numbered, quote, footnote, code, rule
    case tableHead = "table-head"
    case tableRow = "table-row"
    /// A framed remark; the passages below it are its own.
    case note
    /// A directive that shows figures of the plan.
    case view
    /// Where a duty is assigned: its item.
    case duty
  }

  package let kind: Kind
  /// The level of a heading; of others how many lists, quotes and remarks they stand in.
  package let depth: Int
  /// The words with the marks of Markdown, each written in one way: `**43** cụm`.
  package let text: String

  package init(_ kind: Kind, depth: Int, text: String) {
    self.kind = kind
    self.depth = depth
    self.text = text
  }
}
