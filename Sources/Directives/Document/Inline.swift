package import Diagnostics

/// A stretch of text inside a block, with its place.
///
/// Places include the signs that make the inline: those of `**Quý I**` begin and end with `**`.
package struct Inline: Hashable, Sendable {
  /// What the inline is.
  package enum Content: Hashable, Sendable {
    case text(String)
    /// A line's end of the file: a space on the page.
    case softBreak
    /// A line's end that the page keeps.
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(Link)
    case image(Image)
    /// The number of a footnote, see `FootnoteDefinition`.
    case footnoteReference(number: Int)
  }

  package let content: Content
  package let place: Place

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// A link; an address that stands alone in the text is one too.
package struct Link: Hashable, Sendable {
  package let destination: LinkDestination
  /// What shows when the mouse rests on the link; empty for none.
  package let title: String
  package let inlines: [Inline]
}

/// A picture that belongs to the content.
package struct Image: Hashable, Sendable {
  /// A path relative to the Markdown file.
  package let path: String
  package let title: String
  /// What the picture shows, for those who do not see it.
  package let alternative: String
}

/// Where a link leads: no other kind of address passes the reader.
package enum LinkDestination: Hashable, Sendable {
  /// A path relative to the Markdown file, perhaps with `#fragment`.
  case relative(String)
  /// `#fragment`, without the sign.
  case fragment(String)
  /// An address with `https:` or `http:`.
  case web(String)
  /// An address with `mailto:`.
  case mail(String)

  /// The address as it is written into a page.
  package var text: String {
    switch self {
    case .relative(let path): path
    case .fragment(let name): "#" + name
    case .web(let address), .mail(let address): address
    }
  }
}

extension [Inline] {
  /// The words without emphasis, links and pictures; line ends are spaces.
  package var plainText: String {
    map(\.plainText).joined()
  }
}

extension Inline {
  /// The words of the inline alone.
  package var plainText: String {
    switch content {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): inlines.plainText
    case .link(let link): link.inlines.plainText
    case .image(let image): image.alternative
    case .footnoteReference: ""
    }
  }
}
