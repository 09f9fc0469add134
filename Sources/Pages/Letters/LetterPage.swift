/// An official letter (văn bản chỉ đạo) in its form, with the duties it gives.
package struct LetterPage: Hashable, Sendable {
  package let frame: PageFrame
  package let form: LetterForm
  package let body: DocumentBody
  /// Number, issuer, date, addressees and bases as data.
  package let facts: [Fact]
  /// The annex rows that it amends.
  package let amendments: Table?

  package init(frame: PageFrame, form: LetterForm, body: DocumentBody, facts: [Fact], amendments: Table? = nil) {
    self.frame = frame
    self.form = form
    self.body = body
    self.facts = facts
    self.amendments = amendments
  }
}

/// What stands around the text of a letter, as the decree on the form of documents places it [NĐ30 I.II].
package struct LetterForm: Hashable, Sendable {
  package let head: Letterhead
  /// The lines after "Kính gửi".
  package let addressees: [String]
  package let foot: SignatureBlock

  package init(head: Letterhead, addressees: [String], foot: SignatureBlock) {
    self.head = head
    self.addressees = addressees
    self.foot = foot
  }
}
