/// An official letter or other directing document (văn bản chỉ đạo).
package struct Letter: Registered, Hashable {
  package let id: String
  package let kind: DocumentTextKind
  /// Number and symbol: `1143/UBND-KTN`.
  package let number: Known<String>
  /// What is printed where the number was left blank: `/UBND-KT`.
  package let symbol: String?
  package let issuer: Ref<Agency>
  package let place: Known<String>
  /// A day, a coarser period or a bound.
  package let date: Known<TimeExpression>
  /// What it is about (trích yếu), with a small first letter as after "V/v".
  package let subject: String
  /// The lines after "Kính gửi", as issued.
  package let addressees: [String]
  /// The addressees as bodies of the register.
  package let addressedTo: [Ref<Agency>]
  package let recipients: Known<[String]>
  package let signer: Known<Signer>
  package let legalBases: Known<[String]>
  /// In the order of the text.
  package let duties: [DocumentDuty]
  package let corrections: [Correction]
  package let notes: [String]
  /// The text; nil where a model file was written before it was kept.
  package let passages: [Passage]?
  package let sources: [Ref<Source>]
  package let origin: Origin

  package init(
    id: String, kind: DocumentTextKind, number: Known<String>, symbol: String?, issuer: Ref<Agency>,
    place: Known<String>, date: Known<TimeExpression>, subject: String, addressees: [String],
    addressedTo: [Ref<Agency>], recipients: Known<[String]>, signer: Known<Signer>, legalBases: Known<[String]>,
    duties: [DocumentDuty], corrections: [Correction], notes: [String], passages: [Passage]?, sources: [Ref<Source>],
    origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.symbol = symbol
    self.issuer = issuer
    self.place = place
    self.date = date
    self.subject = subject
    self.addressees = addressees
    self.addressedTo = addressedTo
    self.recipients = recipients
    self.signer = signer
    self.legalBases = legalBases
    self.duties = duties
    self.corrections = corrections
    self.notes = notes
    self.passages = passages
    self.sources = sources
    self.origin = origin
  }
}
