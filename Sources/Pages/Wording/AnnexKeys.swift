extension WordingKey {
  package static let annexTitle = WordingKey("annex.title", "n", "plan")
  package static let annexNumber = WordingKey("annex.number", "n")
  package static let annexRendering = WordingKey("annex.rendering")
  package static let annexWord = WordingKey("annex.word")
  package static let annexNumberDecree = WordingKey("annex.number-decree", "n")
  package static let annexFootnote = WordingKey("annex.footnote", "n", "note")
  package static let annexFootnoteMark = WordingKey("annex.footnote-mark", "n")
  package static let annexSumDiffers = WordingKey("annex.sum-differs", "total", "column", "stated", "counted")
  package static let annexSumAccepted = WordingKey(
    "annex.sum-accepted", "total", "column", "stated", "counted", "reason")
  package static let annexRepeatedRows = WordingKey("annex.repeated-rows")
  package static let annexLink = WordingKey("annex.link", "n", "title")
  package static let annexCaption = WordingKey("annex.caption", "n")
  package static let annexWhole = WordingKey("annex.whole", "n")
  package static let annexWithLosses = WordingKey("annex.with-losses", "n", "kept", "lost")
  package static let annexRowLost = WordingKey("annex.row-lost")
  package static let annexRepeated = WordingKey("annex.repeated")
  package static let annexRepeatedBy = WordingKey("annex.repeated-by", "k")
  package static let annexRowNote = WordingKey("annex.row-note", "n", "note")
  package static let annexGroupNote = WordingKey("annex.group-note", "group", "note")
  package static let annexGroupLabel = WordingKey("annex.group-label")
  package static let annexRowName = WordingKey("annex.row-name", "n")
  package static let annexHead = WordingKey("annex.head")
  package static let correctionCaption = WordingKey("correction.caption", "n")
  package static let correctionPlace = WordingKey("correction.place")
  package static let correctionColumn = WordingKey("correction.column")
  package static let correctionReference = WordingKey("correction.reference")
  package static let correctionTitle = WordingKey("correction.title")
  package static let correctionNumber = WordingKey("correction.number")
  package static let correctionGroup = WordingKey("correction.group")
  package static let correctionMarker = WordingKey("correction.marker")
  package static let correctionPrinted = WordingKey("correction.printed")
  package static let correctionShown = WordingKey("correction.shown")
  package static let correctionReason = WordingKey("correction.reason")
  package static let correctionOpen = WordingKey("correction.open")
  package static let correctionAstray = WordingKey("correction.astray", "column")
  package static let planTitle = WordingKey("plan.title", "number")

  /// The words of the annex pages.
  static let annexKeys: [WordingKey] = [
    annexTitle, annexNumber, annexLink, annexCaption, annexWhole, annexWithLosses, annexRowLost, annexRepeated,
    annexRepeatedBy, annexRendering, annexWord, annexNumberDecree, annexFootnote, annexFootnoteMark, annexSumDiffers,
    annexSumAccepted, annexRepeatedRows,
    annexRowNote, annexGroupNote, annexGroupLabel, annexRowName, annexHead, correctionCaption, correctionPlace,
    correctionColumn, correctionPrinted, correctionShown, correctionReason, correctionOpen, correctionAstray,
    planTitle, correctionReference, correctionTitle, correctionNumber, correctionGroup, correctionMarker,
  ]
}
