extension WordingKey {
  package static let historyTitle = WordingKey("history.title")
  package static let historyLink = WordingKey("history.link")
  package static let historyFeed = WordingKey("history.feed")
  package static let historyFeedTitle = WordingKey("history.feed-title", "t")
  package static let historyFeedFact = WordingKey("history.feed-fact", "x", "y")
  package static let historySentence = WordingKey("history.sentence", "p", "n", "l", "c")
  package static let historyNothing = WordingKey("history.nothing", "p")
  package static let historyNone = WordingKey("history.none")
  package static let historyUntil = WordingKey("history.until", "p", "d")
  package static let historySummary = WordingKey("history.summary")
  package static let historyChangeTable = WordingKey("history.change-table", "p")
  package static let historyShiftTable = WordingKey("history.shift-table", "p")
  package static let historyLatestTable = WordingKey("history.latest-table", "n")
  package static let historyNoteComparison = WordingKey("history.note-comparison")
  package static let historyNoteTold = WordingKey("history.note-told")
  package static let historyNoteDocuments = WordingKey("history.note-documents")
  package static let historyNoteSilent = WordingKey("history.note-silent")
  package static let historyNoteMore = WordingKey("history.note-more", "n", "m")
  package static let columnNews = WordingKey("column.news")
  package static let columnNewReports = WordingKey("column.new-reports")
  package static let columnNewEvents = WordingKey("column.new-events")
  package static let columnNewOthers = WordingKey("column.new-others")
  package static let columnSetBack = WordingKey("column.set-back")
  package static let columnNewlyLate = WordingKey("column.newly-late")
  package static let columnNewlySilent = WordingKey("column.newly-silent")
  package static let columnCaughtUp = WordingKey("column.caught-up")
  package static let columnChangeKind = WordingKey("column.change-kind")
  package static let columnHeldBefore = WordingKey("column.held-before")
  package static let columnAbout = WordingKey("column.about")
  package static let columnStatusBefore = WordingKey("column.status-before")
  package static let columnStatusNow = WordingKey("column.status-now")

  /// The words of the page of changes and of the feed.
  static let historyKeys: [WordingKey] = [
    historyTitle, historyLink, historyFeed, historyFeedTitle, historyFeedFact, historySentence, historyNothing,
    historyNone, historyUntil, historySummary, historyChangeTable, historyShiftTable, historyLatestTable,
    historyNoteComparison, historyNoteTold, historyNoteDocuments, historyNoteSilent, historyNoteMore, columnNews,
    columnNewReports, columnNewEvents, columnNewOthers, columnSetBack, columnNewlyLate, columnNewlySilent,
    columnCaughtUp, columnChangeKind, columnHeldBefore, columnAbout, columnStatusBefore, columnStatusNow,
  ]
}
