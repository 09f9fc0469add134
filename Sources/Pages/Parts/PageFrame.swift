/// What stands around the content of every page.
package struct PageFrame: Hashable, Sendable {
  package let path: OutputPath
  /// For the browser's title bar and the first heading.
  package let title: String
  /// Over the first heading, small: what sort of page it is.
  package let kind: String?
  /// The page's one sentence: what a leader must know.
  package let sentence: [Inline]
  /// At most four.
  package let figures: [KeyFigure]
  package let navigation: [Link]
  package let breadcrumbs: [Link]
  package let masthead: Masthead
  /// The way to the root of the site, for assets.
  package let root: String
  /// Where the figures come from.
  package let sources: [[Inline]]
  package let notes: [String]
  /// How the page goes on paper, where its content decides it.
  package let sheet: PrintSheet?

  package init(
    path: OutputPath, title: String, kind: String?, sentence: [Inline], figures: [KeyFigure], navigation: [Link],
    breadcrumbs: [Link], masthead: Masthead, sources: [[Inline]], notes: [String], sheet: PrintSheet? = nil
  ) {
    self.path = path
    self.title = title
    self.kind = kind
    self.sentence = sentence
    self.figures = figures
    self.navigation = navigation
    self.breadcrumbs = breadcrumbs
    self.masthead = masthead
    self.root = path.root
    self.sources = sources
    self.notes = notes
    self.sheet = sheet
  }
}

/// The head of every page, always in the same place.
package struct Masthead: Hashable, Sendable {
  package let publisher: String
  package let title: String
  /// "Số liệu tính đến ngày 31/12/2025".
  package let cutOff: String

  package init(publisher: String, title: String, cutOff: String) {
    self.publisher = publisher
    self.title = title
    self.cutOff = cutOff
  }
}
