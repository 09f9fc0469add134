extension WordingKey {
  package static let periodMonthTitle = WordingKey("period.title-month", "m", "y")
  package static let periodQuarterTitle = WordingKey("period.title-quarter", "q", "y")
  package static let periodYearTitle = WordingKey("period.title-year", "y")
  package static let periodMonth = WordingKey("period.month")
  package static let periodQuarter = WordingKey("period.quarter")
  package static let periodYear = WordingKey("period.year")
  package static let periodKind = WordingKey("period.kind", "p")
  package static let periodDoneSentence = WordingKey("period.sentence", "t", "a", "b", "c")
  package static let periodRest = WordingKey("period.sentence-rest", "x")
  package static let periodRestEarly = WordingKey("period.rest-early", "n")
  package static let periodRestAfter = WordingKey("period.rest-after", "n", "k")
  package static let periodRestUndue = WordingKey("period.rest-undue", "n")
  package static let periodEstimated = WordingKey("period.sentence-estimated", "n")
  package static let periodUnknownSentence = WordingKey("period.sentence-unknown", "t")
  package static let periodFutureSentence = WordingKey("period.sentence-future", "t")
  package static let periodPlanSentence = WordingKey("period.plan", "n", "k")
  package static let periodNoPlanSentence = WordingKey("period.plan-none", "k")
  package static let periodFigurePlanned = WordingKey("period.figure-planned", "k")
  package static let periodFigureDone = WordingKey("period.figure-done", "k")
  package static let periodFigureClusters = WordingKey("period.figure-clusters")
  package static let periodFigureOnTime = WordingKey("period.figure-on-time", "n")
  package static let periodFigureOfDue = WordingKey("period.figure-of-due", "n", "k")
  package static let periodFigureOfDueApart = WordingKey("period.figure-of-due-apart", "n", "k")
  package static let periodDueTable = WordingKey("period.due-table", "t")
  package static let periodDoneTable = WordingKey("period.done-table", "t")
  package static let periodDutyTable = WordingKey("period.duty-table", "t")
  package static let periodStandingTable = WordingKey("period.standing-table", "t")
  package static let periodQuarterTable = WordingKey("period.quarter-table", "t", "d")
  package static let columnDoneItems = WordingKey("column.done-items")
  package static let periodReportTable = WordingKey("period.report-table", "t")
  package static let periodNoteStatus = WordingKey("period.note-status", "d")
  package static let periodLostNote = WordingKey("period.note-lost", "n", "k")
  package static let periodNoReports = WordingKey("period.note-no-reports", "t")
  package static let periodReportsLate = WordingKey("period.reports-late", "n")
  package static let periodReportLine = WordingKey("period.report-line", "a", "b", "d")
  package static let periodReportsDue = WordingKey("period.note-reports-due", "x")
  package static let periodReportsBegin = WordingKey("period.note-reports-begin", "t")
  package static let periodOnTime = WordingKey("period.on-time")
  package static let periodCarriedOver = WordingKey("period.carried-over")
  package static let periodEarly = WordingKey("period.early")
  package static let periodLate = WordingKey("period.late", "k")
  package static let periodUndecided = WordingKey("period.undecided")
  package static let periodUndue = WordingKey("period.undue")
  package static let periodEventCount = WordingKey("period.event-count", "n")
  package static let periodPrevious = WordingKey("period.previous", "t")
  package static let periodNext = WordingKey("period.next", "t")
  package static let columnStatusAt = WordingKey("column.status-at", "d")
  package static let columnAgainstPlan = WordingKey("column.against-plan")
  package static let columnItemsAt = WordingKey("column.items-at", "d")
  package static let columnCountedTo = WordingKey("column.counted-to")

  /// The words of the pages of months, quarters and years.
  static let periodKeys: [WordingKey] = [
    periodMonthTitle, periodQuarterTitle, periodYearTitle, periodMonth, periodQuarter, periodYear, periodKind,
    periodDoneSentence, periodRest, periodRestEarly, periodRestAfter, periodRestUndue, periodUnknownSentence,
    periodEstimated,
    periodFutureSentence, periodPlanSentence, periodNoPlanSentence, periodFigurePlanned, periodFigureDone,
    periodFigureClusters, periodFigureOnTime, periodFigureOfDue, periodFigureOfDueApart, periodDueTable,
    periodDoneTable, periodDutyTable, periodStandingTable, periodQuarterTable, columnDoneItems, periodReportTable,
    periodNoteStatus, periodLostNote,
    periodNoReports, periodReportLine, periodReportsLate, periodReportsDue, periodReportsBegin, periodOnTime,
    periodCarriedOver,
    periodEarly, periodLate,
    periodUndecided, periodUndue, periodEventCount, periodPrevious, periodNext,
    columnStatusAt, columnAgainstPlan, columnItemsAt, columnCountedTo,
  ]
}
