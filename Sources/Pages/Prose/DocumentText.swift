package import Directives
package import PlanModel

/// The text of a document with what its directives put into the page.
package struct DocumentText: Sendable {
  package let owner: DocumentOwner
  package let document: MarkdownDocument
  /// One for every directive, in the order in which directives open.
  package let views: [EmbeddedView]

  package init(owner: DocumentOwner, document: MarkdownDocument, views: [EmbeddedView]) {
    self.owner = owner
    self.document = document
    self.views = views
  }
}
