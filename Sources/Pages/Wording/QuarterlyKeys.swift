extension WordingKey {
  package static let quarterlyTitle = WordingKey("quarterly.title", "t")
  package static let quarterlyKind = WordingKey("quarterly.kind")
  package static let quarterlySubject = WordingKey("quarterly.subject", "p", "t")
  package static let quarterlyBasis = WordingKey("quarterly.basis", "n", "d", "x", "t")
  package static let quarterlyBasisUntitled = WordingKey("quarterly.basis-untitled", "n", "d", "x")
  package static let quarterlyOpening = WordingKey("quarterly.opening", "x", "t")
  package static let quarterlyClosing = WordingKey("quarterly.closing", "t", "x")
  package static let quarterlyResults = WordingKey("quarterly.results")
  package static let quarterlyObstacles = WordingKey("quarterly.obstacles")
  package static let quarterlyNoObstacles = WordingKey("quarterly.obstacles-none")
  package static let quarterlyNothingDue = WordingKey("quarterly.nothing-due")
  package static let quarterlyNoAnnexes = WordingKey("quarterly.no-annexes")
  package static let quarterlyLine = WordingKey("quarterly.line", "x", "c")
  package static let quarterlyLineDue = WordingKey("quarterly.line-due", "n", "u")
  package static let quarterlyLineDone = WordingKey("quarterly.line-done", "n", "x")
  package static let quarterlyUnitCluster = WordingKey("quarterly.unit-cluster")
  package static let quarterlyUnitDuty = WordingKey("quarterly.unit-duty")
  package static let quarterlyUnitAny = WordingKey("quarterly.unit-any")
  package static let quarterlyNothingKnown = WordingKey("quarterly.nothing-known")
  package static let quarterlyRowAll = WordingKey("quarterly.row-all")
  package static let quarterlyOnTime = WordingKey("quarterly.on-time", "n")
  package static let quarterlyAfterDue = WordingKey("quarterly.after-due", "n")
  package static let quarterlyUndecided = WordingKey("quarterly.undecided", "n")
  package static let quarterlyLineLate = WordingKey("quarterly.line-late", "n")
  package static let quarterlyLineUnknown = WordingKey("quarterly.line-unknown", "n")
  package static let quarterlyLineOpen = WordingKey("quarterly.line-open", "n")
  package static let quarterlyOtherLine = WordingKey("quarterly.line-others", "n")
  package static let quarterlyCountedTo = WordingKey("quarterly.counted-to", "d")
  package static let quarterlyAnnex = WordingKey("quarterly.annex")
  package static let quarterlyReference = WordingKey("quarterly.reference", "n", "d", "x")
  package static let quarterlyTotalTable = WordingKey("quarterly.total-table", "t")
  package static let quarterlyTotalNote = WordingKey("quarterly.total-note", "d")
  package static let quarterlyMilestoneTable = WordingKey("quarterly.milestone-table", "t")
  package static let quarterlyDutyTable = WordingKey("quarterly.duty-table", "t")
  package static let quarterlyOtherTable = WordingKey("quarterly.other-table", "t")
  package static let quarterlyNoArea = WordingKey("quarterly.no-area")
  package static let quarterlyMilestones = WordingKey("quarterly.milestones")
  package static let quarterlyDuties = WordingKey("quarterly.duties")
  package static let quarterlyOthers = WordingKey("quarterly.others")
  package static let quarterlyDue = WordingKey("quarterly.due")
  package static let quarterlyDone = WordingKey("quarterly.done")
  package static let quarterlyNotDone = WordingKey("quarterly.not-done")
  package static let quarterlyUnknown = WordingKey("quarterly.unknown")
  package static let quarterlyOpen = WordingKey("quarterly.open")
  package static let quarterlyPlan = WordingKey("quarterly.column-plan")
  package static let quarterlyLate = WordingKey("quarterly.column-late")
  package static let quarterlyObstacle = WordingKey("quarterly.column-obstacle")

  /// The words of the reports of quarters and their annexes.
  static let quarterlyKeys: [WordingKey] = [
    quarterlyTitle, quarterlyKind, quarterlySubject, quarterlyBasis, quarterlyBasisUntitled, quarterlyOpening,
    quarterlyClosing, quarterlyResults, quarterlyObstacles, quarterlyNoObstacles, quarterlyNothingDue,
    quarterlyNoAnnexes, quarterlyUnitCluster, quarterlyUnitDuty, quarterlyUnitAny, quarterlyNothingKnown,
    quarterlyRowAll, quarterlyLine, quarterlyLineDue, quarterlyLineDone, quarterlyOnTime, quarterlyAfterDue,
    quarterlyUndecided, quarterlyLineLate, quarterlyLineUnknown, quarterlyLineOpen, quarterlyOtherLine,
    quarterlyCountedTo, quarterlyAnnex, quarterlyReference, quarterlyTotalTable, quarterlyTotalNote,
    quarterlyMilestoneTable, quarterlyDutyTable, quarterlyOtherTable, quarterlyNoArea, quarterlyMilestones,
    quarterlyDuties, quarterlyOthers, quarterlyDue, quarterlyDone, quarterlyNotDone, quarterlyUnknown, quarterlyOpen,
    quarterlyPlan, quarterlyLate, quarterlyObstacle,
  ]
}
