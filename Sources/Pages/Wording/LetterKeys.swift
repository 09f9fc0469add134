extension WordingKey {
  package static let letterTitle = WordingKey("letter.title", "n")
  package static let letterNumber = WordingKey("letter.number", "n")
  package static let letterSubject = WordingKey("letter.subject", "x")
  package static let letterMissing = WordingKey("letter.missing", "r")
  package static let letterDateline = WordingKey("letter.dateline", "p", "d")
  package static let letterBlankDate = WordingKey("letter.blank-date")
  package static let letterMonth = WordingKey("letter.month", "m", "y")
  package static let letterYear = WordingKey("letter.year", "y")
  package static let letterSentence = WordingKey("letter.sentence", "x", "n", "k")
  package static let letterSentenceNone = WordingKey("letter.sentence-none", "x")
  package static let letterSentenceOpen = WordingKey("letter.sentence-open", "x", "n", "k", "o")
  package static let letterTable = WordingKey("letter.table", "n")
  package static let letterListSentence = WordingKey("letter.list-sentence", "n", "k")
  package static let letterListBody = WordingKey("letter.list-body", "x", "n")
  package static let navigationLetters = WordingKey("navigation.letters")
  package static let factAddressees = WordingKey("letter.addressees")
  package static let factDue = WordingKey("document.due")
  package static let noteDigest = WordingKey("document.digest")
  package static let documentBody = WordingKey("document.body")
  package static let documentItem = WordingKey("document.item", "n")
  package static let documentNoDue = WordingKey("document.no-due")
  package static let documentAdjusted = WordingKey("document.adjusted", "d")
  package static let documentNothingKnown = WordingKey("document.nothing-known")
  package static let documentDone = WordingKey("document.done")
  package static let documentDutyTable = WordingKey("document.duty-table", "n")
  package static let documentAgencyTable = WordingKey("document.agency-table", "n", "k")
  package static let documentAgencySentence = WordingKey("document.agency-sentence", "n")
  package static let documentLeads = WordingKey("document.leads")
  package static let documentCooperates = WordingKey("document.cooperates")
  package static let documentPlanBody = WordingKey("document.plan-body", "p")
  package static let columnItem = WordingKey("document.column-item")
  package static let columnDocument = WordingKey("document.column-document")
  package static let columnRole = WordingKey("document.column-role")
  package static let columnDuties = WordingKey("document.column-duties")
  package static let columnDocumentDuties = WordingKey("document.column-document-duties")

  /// The words of letters and of the duties that documents give.
  static let letterKeys: [WordingKey] = [
    letterTitle, letterNumber, letterSubject, letterMissing, letterDateline, letterBlankDate, letterMonth, letterYear,
    letterSentence, letterSentenceNone, letterSentenceOpen, letterTable, letterListSentence, letterListBody,
    navigationLetters, factAddressees, factDue, noteDigest, documentBody, documentItem, documentNoDue,
    documentAdjusted, documentNothingKnown, documentDone, documentDutyTable, documentAgencyTable,
    documentAgencySentence, documentLeads, documentCooperates, documentPlanBody, columnItem, columnDocument,
    columnRole, columnDuties, columnDocumentDuties,
  ]
}
