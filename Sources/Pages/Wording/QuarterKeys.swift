extension WordingKey {
  package static let quarterTitle = WordingKey("quarter.title", "q", "y")
  package static let quarterKind = WordingKey("quarter.kind", "p")
  package static let quarterDoneSentence = WordingKey("quarter.sentence", "q", "a", "b", "c")
  package static let quarterRest = WordingKey("quarter.sentence-rest", "x")
  package static let quarterRestEarly = WordingKey("quarter.rest-early", "n")
  package static let quarterRestAfter = WordingKey("quarter.rest-after", "n")
  package static let quarterRestUndue = WordingKey("quarter.rest-undue", "n")
  package static let quarterUnknownSentence = WordingKey("quarter.sentence-unknown", "q")
  package static let quarterFutureSentence = WordingKey("quarter.sentence-future", "q")
  package static let quarterPlanSentence = WordingKey("quarter.plan", "n")
  package static let quarterNoPlanSentence = WordingKey("quarter.plan-none")
  package static let quarterFigurePlanned = WordingKey("quarter.figure-planned")
  package static let quarterFigureDone = WordingKey("quarter.figure-done")
  package static let quarterFigureClusters = WordingKey("quarter.figure-clusters")
  package static let quarterFigureOnTime = WordingKey("quarter.figure-on-time", "n")
  package static let quarterFigureOfDue = WordingKey("quarter.figure-of-due", "n")
  package static let quarterFigureOfDueApart = WordingKey("quarter.figure-of-due-apart", "n")
  package static let quarterDueTable = WordingKey("quarter.due-table", "q")
  package static let quarterDoneTable = WordingKey("quarter.done-table", "q")
  package static let quarterDutyTable = WordingKey("quarter.duty-table", "q")
  package static let quarterNoteStatus = WordingKey("quarter.note-status", "d")
  package static let quarterLostNote = WordingKey("quarter.note-lost", "n")
  package static let quarterOnTime = WordingKey("quarter.on-time")
  package static let quarterCarriedOver = WordingKey("quarter.carried-over")
  package static let quarterEarly = WordingKey("quarter.early")
  package static let quarterLate = WordingKey("quarter.late")
  package static let quarterUndecided = WordingKey("quarter.undecided")
  package static let quarterUndue = WordingKey("quarter.undue")
  package static let columnStatusAt = WordingKey("column.status-at", "d")
  package static let columnAgainstPlan = WordingKey("column.against-plan")

  /// The words of the quarter pages.
  static let quarterKeys: [WordingKey] = [
    quarterTitle, quarterKind, quarterDoneSentence, quarterRest, quarterRestEarly, quarterRestAfter,
    quarterRestUndue, quarterUnknownSentence, quarterFutureSentence, quarterPlanSentence, quarterNoPlanSentence,
    quarterFigurePlanned, quarterFigureDone, quarterFigureClusters, quarterFigureOnTime, quarterFigureOfDue,
    quarterFigureOfDueApart, quarterDueTable, quarterDoneTable, quarterDutyTable, quarterNoteStatus,
    quarterLostNote, quarterOnTime, quarterCarriedOver, quarterEarly, quarterLate, quarterUndecided, quarterUndue,
    columnStatusAt, columnAgainstPlan,
  ]
}
