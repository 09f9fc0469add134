extension WordingKey {
  package static let columnOrdinal = WordingKey("column.ordinal")
  package static let columnCluster = WordingKey("column.cluster")
  package static let columnUnit = WordingKey("column.unit")
  package static let columnDuty = WordingKey("column.duty")
  package static let columnLead = WordingKey("column.lead")
  package static let columnCooperating = WordingKey("column.cooperating")
  package static let columnDue = WordingKey("column.due")
  package static let columnDone = WordingKey("column.done")
  package static let columnStatus = WordingKey("column.status")
  package static let columnSource = WordingKey("column.source")
  package static let columnRow = WordingKey("column.row")
  package static let columnQuarter = WordingKey("column.quarter")
  package static let columnPlannedClusters = WordingKey("column.planned-clusters")
  package static let columnDoneClusters = WordingKey("column.done-clusters")
  package static let columnOnTime = WordingKey("column.on-time")
  package static let columnCarriedOver = WordingKey("column.carried-over")
  package static let columnDeveloper = WordingKey("column.developer")
  package static let columnOccupancy = WordingKey("column.occupancy")
  package static let columnMilestone = WordingKey("column.milestone")
  package static let columnDate = WordingKey("column.date")
  package static let columnEvent = WordingKey("column.event")
  package static let columnCertainty = WordingKey("column.certainty")
  package static let columnNote = WordingKey("column.note")
  package static let rowLost = WordingKey("table.row-lost")
  package static let rowNote = WordingKey("table.row-note", "r", "x")
  package static let reportSource = WordingKey("table.report-source", "n", "k", "a")
  package static let planName = WordingKey("table.plan-name", "n", "d")
  package static let notCollected = WordingKey("table.not-collected")
  package static let wholeCity = WordingKey("table.whole-city")
  package static let atLeast = WordingKey("table.at-least", "n")
  package static let atLeastWords = WordingKey("table.at-least-words", "n")
  package static let annexRow = WordingKey("annex-row.plain", "a", "n")
  package static let annexRowInPart = WordingKey("annex-row.in-part", "a", "p", "n")
  package static let dueFromText = WordingKey("due.from-text")
  package static let dueFromMilestone = WordingKey("due.from-milestone", "m")
  package static let dueFromPlanYear = WordingKey("due.from-plan-year")
  package static let dueMissing = WordingKey("due.missing", "r")
  package static let milestoneNotAssigned = WordingKey("due.not-assigned", "y")

  /// Headings and signs of tables, deadlines, names of annex rows.
  static let tableKeys: [WordingKey] = [
    columnOrdinal, columnCluster, columnUnit, columnDuty, columnLead, columnCooperating, columnDue, columnDone,
    columnStatus, columnSource, columnRow, columnQuarter, columnPlannedClusters, columnDoneClusters, columnOnTime,
    columnCarriedOver, columnDeveloper, columnOccupancy, columnMilestone, columnDate, columnEvent, columnCertainty,
    columnNote, rowLost, rowNote, reportSource, planName, notCollected, wholeCity, atLeast, atLeastWords, annexRow,
    annexRowInPart,
    dueFromText,
    dueFromMilestone, dueFromPlanYear, dueMissing, milestoneNotAssigned,
  ]
}
