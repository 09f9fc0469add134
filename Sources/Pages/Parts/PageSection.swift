/// A part of a page under a heading of its own, where the data decides which parts there are.
package struct PageSection: Hashable, Sendable {
  /// Anchor of the heading.
  package let id: String
  package let title: String
  /// What is said before the tables.
  package let paragraphs: [[Inline]]
  package let tables: [Table]

  package init(id: String, title: String, paragraphs: [[Inline]] = [], tables: [Table]) {
    self.id = id
    self.title = title
    self.paragraphs = paragraphs
    self.tables = tables
  }
}
