/// What stands under the text of a document: who gets it and who signs it [NĐ30 I.II.7-9]; the place of signature and
/// seal stays empty.
package struct SignatureBlock: Hashable, Sendable {
  /// The list under "Nơi nhận"; nil where the document has none, as forms and tables do.
  package let recipients: FormPart?
  /// Who drew up a form, on the left in place of the recipients: "NGƯỜI LẬP BIỂU"; empty on letters and reports.
  package let preparer: [String]
  /// Place and date over the signature, where they do not stand in the head.
  package let dateline: String?
  /// The lines of authority above the name, in capitals.
  package let authority: FormPart
  /// Nil where nobody has signed yet or the name is missing.
  package let name: String?

  package init(
    recipients: FormPart?, preparer: [String] = [], dateline: String? = nil, authority: FormPart, name: String? = nil
  ) {
    self.recipients = recipients
    self.preparer = preparer
    self.dateline = dateline
    self.authority = authority
    self.name = name
  }
}
