/// Whose form the quarterly reports of the site have (báo cáo quý): what stands around their text.
package struct ReportForm: Hashable, Sendable {
  package let issuer: Ref<Agency>
  /// The body over the issuer; nil where the letterhead names none.
  package let superior: Ref<Agency>?
  /// For the line of the date: `Hà Nội`.
  package let place: String
  /// What follows the number: `BC-SCT`.
  package let symbol: String
  /// The lines of authority over the place of signature.
  package let authority: [String]
  /// The lines under "Nơi nhận".
  package let recipients: [String]

  package init(
    issuer: Ref<Agency>, superior: Ref<Agency>?, place: String, symbol: String, authority: [String],
    recipients: [String]
  ) {
    self.issuer = issuer
    self.superior = superior
    self.place = place
    self.symbol = symbol
    self.authority = authority
    self.recipients = recipients
  }
}
