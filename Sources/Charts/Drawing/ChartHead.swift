/// What every chart begins with.
package struct ChartHead: Hashable, Sendable {
  /// Begins the ids inside the picture; unique on the page.
  package let id: String
  package let title: String
  package let description: String

  package init(id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
  }
}
