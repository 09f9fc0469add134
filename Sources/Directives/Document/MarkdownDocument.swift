package import DataSyntax
package import Diagnostics

/// A Markdown file that was read: its front matter and its blocks, with places.
///
/// The definitions of footnotes stand at the end, in the order in which the text refers to them.
package struct MarkdownDocument: Hashable, Sendable {
  package let path: String
  /// The leading `---` … `---` block, not yet typed; nil where the file has none.
  package let frontMatter: DataDocument?
  package let blocks: [Block]

  package init(path: String, frontMatter: DataDocument?, blocks: [Block]) {
    self.path = path
    self.frontMatter = frontMatter
    self.blocks = blocks
  }
}

/// Text as a person wrote it, and where it stands.
package struct PlacedText: Hashable, Sendable {
  package let text: String
  package let place: Place

  package init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}
