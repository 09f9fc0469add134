extension WordingKey {
  package static let proseFootnotes = WordingKey("prose.footnotes")
  package static let proseFootnoteBack = WordingKey("prose.footnote-back", "n")
  package static let proseTaskDone = WordingKey("prose.task-done")
  package static let proseTaskOpen = WordingKey("prose.task-open")
  package static let proseTable = WordingKey("prose.table", "n")
  package static let proseNothing = WordingKey("prose.nothing")
  package static let proseNote = WordingKey("prose.note")
  package static let proseWarning = WordingKey("prose.warning")
  package static let proseProgress = WordingKey("prose.progress", "x", "n")
  package static let proseAnnex = WordingKey("prose.annex", "n")
  package static let proseOccupancy = WordingKey("prose.occupancy", "n")
  package static let proseIndicator = WordingKey("prose.indicator", "x", "u")
  package static let proseRepeated = WordingKey("prose.repeated", "y")
  package static let columnValue = WordingKey("prose.column-value")

  /// The words of texts and of what directives put into them.
  static let proseKeys: [WordingKey] = [
    proseFootnotes, proseFootnoteBack, proseTaskDone, proseTaskOpen, proseTable, proseNothing, proseNote,
    proseWarning, proseProgress, proseAnnex, proseOccupancy, proseIndicator, proseRepeated, columnValue,
  ]
}
