/// How far a document's text on the site is the document itself.
package enum DocumentTextKind: String, Hashable, Sendable, CaseIterable {
  /// In words of our own (bản tóm lược); numbers, dates, names and addressees are exact.
  case digest
  /// As issued (toàn văn).
  case fullText = "full-text"
}

/// The document that a text with directives belongs to.
package enum DocumentOwner: Hashable, Sendable {
  case plan(year: Int)
  case letter(Ref<Letter>)
}

/// A duty that a document's text assigns (nhiệm vụ giao tại văn bản), outside any annex.
package struct DocumentDuty: Hashable, Sendable {
  /// The number it has in the document: `III.1`, `2`.
  package let item: String
  /// Its id is that of the document and the item in small letters: `cong-van-1143.2`, the third of an item `….2.3`.
  package let duty: Duty
  package let origin: Origin

  package init(item: String, duty: Duty, origin: Origin) {
    self.item = item
    self.duty = duty
    self.origin = origin
  }
}

/// The body of a plan as far as the site tells it.
package struct PlanBody: Hashable, Sendable {
  package let kind: DocumentTextKind
  /// In the order of the text.
  package let duties: [DocumentDuty]
  package let corrections: [Correction]
  package let notes: [String]
  /// The text; nil where a model file was written before it was kept.
  package let passages: [Passage]?
  package let origin: Origin

  package init(
    kind: DocumentTextKind, duties: [DocumentDuty], corrections: [Correction], notes: [String], passages: [Passage]?,
    origin: Origin
  ) {
    self.kind = kind
    self.duties = duties
    self.corrections = corrections
    self.notes = notes
    self.passages = passages
    self.origin = origin
  }
}
