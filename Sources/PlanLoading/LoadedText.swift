package import Directives
package import PlanModel

/// The text of a plan's body or of a letter, read and checked.
package struct LoadedText: Sendable {
  package let owner: DocumentOwner
  package let document: MarkdownDocument
  /// What each directive puts into the page, in the order in which directives open.
  package let views: [EmbeddedView]

  package init(owner: DocumentOwner, document: MarkdownDocument, views: [EmbeddedView]) {
    self.owner = owner
    self.document = document
    self.views = views
  }
}
