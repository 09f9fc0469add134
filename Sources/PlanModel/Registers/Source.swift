/// A document or article that a figure comes from (nguồn số liệu).
package struct Source: Registered, Hashable {
  /// What sort of thing it is, and so how far to trust it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An official document.
    case document
    case press
    /// A government, company or legal-digest page.
    case website
  }

  package let id: String
  package let kind: Kind
  package let title: String
  package let publisher: String?
  /// When it was published; nil where the stored copy does not say.
  package let date: CalendarPeriod?
  package let url: String?
  package let note: String?
  package let origin: Origin

  package init(
    id: String, kind: Kind, title: String, publisher: String?, date: CalendarPeriod?, url: String?, note: String?,
    origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.note = note
    self.origin = origin
  }
}

/// How surely a source says a thing.
package enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// The source says it.
  case stated
  /// Worked out from what sources say; a note tells how (suy ra).
  case derived
  /// Sources disagree or the source is weak.
  case uncertain
}
