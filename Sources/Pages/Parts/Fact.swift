/// A line of a definition list: what, and what of it.
package struct Fact: Hashable, Sendable {
  package let label: String
  /// Its only paragraph; empty where it has several.
  package let single: [Inline]
  /// Its paragraphs where it has several.
  package let several: [Paragraph]

  package init(_ label: String, _ paragraphs: [[Inline]]) {
    self.label = label
    single = paragraphs.count == 1 ? paragraphs[0] : []
    several = paragraphs.count > 1 ? paragraphs.map(Paragraph.init) : []
  }
}

/// One of at most four key figures under the page's sentence.
package struct KeyFigure: Hashable, Sendable {
  /// `22/43`, `51,2%`.
  package let value: String
  package let label: String
  /// Bound, date or denominator in small type.
  package let note: String?
  /// It counts what is late, and there is some: to be seen first.
  package let isLate: Bool

  package init(value: String, label: String, note: String? = nil, isLate: Bool = false) {
    self.value = value
    self.label = label
    self.note = note
    self.isLate = isLate
  }
}
