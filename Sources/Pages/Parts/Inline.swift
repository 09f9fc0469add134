/// A piece of running text on a page.
package struct Inline: Hashable, Sendable {
  /// What the piece is besides its text.
  ///
  /// What is larger than a text lies behind a reference: it is made once and stands in many tables.
  package enum Form: Hashable, Sendable {
    case text, strong, aside, unbroken
    indirect case link(Link)
    indirect case status(StatusMark)
  }

  /// The text without any markup, as CSV and titles need it.
  package let plain: String
  package let form: Form

  package static func text(_ text: String) -> Inline { Inline(plain: text, form: .text) }

  package static func strong(_ text: String) -> Inline { Inline(plain: text, form: .strong) }

  /// Small and grey: notes inside a cell.
  package static func aside(_ text: String) -> Inline { Inline(plain: text, form: .aside) }

  /// A word that must not break: `IV/2021`, `68/KH-UBND`.
  package static func unbroken(_ text: String) -> Inline { Inline(plain: text, form: .unbroken) }

  package static func link(_ link: Link) -> Inline { Inline(plain: link.text, form: .link(link)) }

  package static func status(_ mark: StatusMark) -> Inline { Inline(plain: mark.text, form: .status(mark)) }
}

/// A paragraph of a cell or fact that has several.
package struct Paragraph: Hashable, Sendable {
  package let inlines: [Inline]

  package init(_ inlines: [Inline]) { self.inlines = inlines }
}

/// A link inside the site, relative, or to a cited source on the web.
package struct Link: Hashable, Sendable {
  package let text: String
  package let address: String
  /// It is the page it stands on.
  package let isCurrent: Bool
  /// The page it stands on belongs to the section it leads to.
  package let holdsCurrent: Bool

  package init(_ text: String, to address: String, isCurrent: Bool = false, holdsCurrent: Bool = false) {
    self.text = text
    self.address = address
    self.isCurrent = isCurrent
    self.holdsCurrent = holdsCurrent
  }
}

/// A status as the reader sees it: shape and word, never colour alone.
package struct StatusMark: Hashable, Sendable {
  /// The family that picks the colour: `done`, `late`, `pending`, `unknown` …; a class name.
  package let tone: Tone
  /// One character, such as ● or ▲.
  package let shape: String
  package let text: String

  /// Families of statuses.
  package enum Tone: String, Hashable, Sendable, CaseIterable {
    case done
    case doneLate = "done-late"
    case late
    case active
    case pending
    case continuous
    case unknown
    case withdrawn
  }

  package init(tone: Tone, shape: String, text: String) {
    self.tone = tone
    self.shape = shape
    self.text = text
  }
}
