extension WordingKey {
  package static let amendmentCaption = WordingKey("amendment.caption", "n")
  package static let amendmentWhat = WordingKey("amendment.what")
  package static let amendmentLine = WordingKey("amendment.line", "c", "n")
  package static let amendmentDuty = WordingKey("amendment.duty", "c", "n")
  package static let amendmentFrom = WordingKey("amendment.from")
  package static let amendmentTo = WordingKey("amendment.to")
  package static let amendmentLetter = WordingKey("amendment.letter")
  package static let amendmentReason = WordingKey("amendment.reason")
  package static let amendmentBlank = WordingKey("amendment.blank")
  package static let amendmentWholeRow = WordingKey("amendment.whole-row")
  package static let amendmentLetterName = WordingKey("amendment.letter-name", "n", "d")
  package static let amendmentMark = WordingKey("amendment.mark", "n")
  package static let amendmentIssued = WordingKey("amendment.issued", "x")
  package static let amendmentSentence = WordingKey("amendment.sentence", "n", "k", "d")
  package static let amendmentIssuedSentence = WordingKey("amendment.issued-sentence", "n")
  package static let amendmentIssuedTitle = WordingKey("amendment.issued-title", "n", "plan")
  package static let amendmentIssuedLink = WordingKey("amendment.issued-link", "n")
  package static let amendmentInForceLink = WordingKey("amendment.in-force-link", "n")
  package static let amendmentOfLetter = WordingKey("amendment.of-letter", "n")
  package static let amendmentWithdrawnBy = WordingKey("amendment.withdrawn-by", "n")
  package static let dueIssued = WordingKey("due.issued", "w")
  package static let dueNotIssued = WordingKey("due.not-issued")
  package static let dueMoved = WordingKey("due.moved", "w", "n")
  package static let dueMovedInSentence = WordingKey("due.moved-in-sentence", "w", "i")

  /// The words of what letters amend.
  static let amendmentKeys: [WordingKey] = [
    amendmentCaption, amendmentWhat, amendmentLine, amendmentDuty, amendmentFrom, amendmentTo, amendmentLetter,
    amendmentReason, amendmentBlank, amendmentWholeRow, amendmentLetterName, amendmentMark, amendmentIssued,
    amendmentSentence, amendmentIssuedSentence, amendmentIssuedTitle, amendmentIssuedLink, amendmentInForceLink,
    amendmentOfLetter, amendmentWithdrawnBy, dueIssued, dueNotIssued, dueMoved, dueMovedInSentence,
  ]
}
