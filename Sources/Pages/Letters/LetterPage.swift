/// An official letter (văn bản chỉ đạo) in its form, with the duties it gives.
package struct LetterPage: Hashable, Sendable {
  package let frame: PageFrame
  package let form: LetterForm
  package let body: DocumentBody
  /// Number, issuer, date, addressees and bases as data.
  package let facts: [Fact]

  package init(frame: PageFrame, form: LetterForm, body: DocumentBody, facts: [Fact]) {
    self.frame = frame
    self.form = form
    self.body = body
    self.facts = facts
  }
}

/// What stands around the text of a letter, as the decree on the form of documents places it [NĐ30 I.II].
package struct LetterForm: Hashable, Sendable {
  /// A part of the form, and why it is missing where it is.
  package struct Part: Hashable, Sendable {
    package let lines: [String]
    package let missing: String?

    package init(_ lines: [String], missing: String? = nil) {
      self.lines = lines
      self.missing = missing
    }
  }

  /// In capitals.
  package let issuer: [String]
  /// "Số: 1143/UBND-KTN".
  package let number: Part
  /// "V/v …".
  package let subject: String
  /// "Lạng Sơn, ngày 04 tháng 12 năm 2009".
  package let dateline: Part
  package let addressees: [String]
  package let recipients: Part
  /// The lines of authority above the name.
  package let authority: Part
  /// Nil where it is missing.
  package let signer: String?

  package init(
    issuer: [String], number: Part, subject: String, dateline: Part, addressees: [String], recipients: Part,
    authority: Part, signer: String?
  ) {
    self.issuer = issuer
    self.number = number
    self.subject = subject
    self.dateline = dateline
    self.addressees = addressees
    self.recipients = recipients
    self.authority = authority
    self.signer = signer
  }
}
