extension WordingKey {
  package static let planSentence = WordingKey("plan.sentence", "p", "x", "n", "d", "k")
  package static let planTargetTable = WordingKey("plan.target-table")
  package static let planStatedTable = WordingKey("plan.stated-table")
  package static let planReportingTable = WordingKey("plan.reporting-table")
  package static let factNumber = WordingKey("fact.number")
  package static let factIssuer = WordingKey("fact.issuer")
  package static let factIssued = WordingKey("fact.issued")
  package static let issuedAt = WordingKey("fact.issued-at", "p", "d")
  package static let factSubject = WordingKey("fact.subject")
  package static let factBases = WordingKey("fact.bases")
  package static let factSigner = WordingKey("fact.signer")
  package static let factRecipients = WordingKey("fact.recipients")
  package static let columnMeasured = WordingKey("column.measured")
  package static let columnStated = WordingKey("column.stated")
  package static let columnCounted = WordingKey("column.counted")
  package static let columnComparison = WordingKey("column.comparison")
  package static let columnReporter = WordingKey("column.reporter")
  package static let columnRecipient = WordingKey("column.recipient")
  package static let columnRecurrence = WordingKey("column.recurrence")
  package static let columnBefore = WordingKey("column.before")
  package static let columnLastDay = WordingKey("column.last-day")
  package static let measuredByName = WordingKey("target.by-name", "x")
  package static let measuredNot = WordingKey("target.not-measured")
  package static let statedSame = WordingKey("stated.same")
  package static let statedApproximate = WordingKey("stated.approximate")
  package static let statedRowsDifference = WordingKey("stated.rows-difference", "a", "b", "r")
  package static let statedMilestone = WordingKey("stated.milestone", "m", "p")
  package static let statedRows = WordingKey("stated.rows", "n")
  package static let statedGroupUnnamed = WordingKey("stated.group-unnamed", "n")
  package static let statedGroup = WordingKey("stated.group", "n", "g")
  package static let everyMonth = WordingKey("recurrence.monthly")
  package static let everyQuarter = WordingKey("recurrence.quarterly")
  package static let everyYear = WordingKey("recurrence.yearly")
  package static let beforeMonthly = WordingKey("recurrence.before-monthly", "n")
  package static let beforeQuarterly = WordingKey("recurrence.before-quarterly", "n")
  package static let beforeYearly = WordingKey("recurrence.before-yearly", "n")
  package static let planReportingNote = WordingKey("plan.reporting-note")

  /// The words of the plan page.
  static let planKeys: [WordingKey] = [
    planSentence, planTargetTable, planStatedTable, planReportingTable, factNumber, factIssuer, factIssued,
    issuedAt, factSubject, factBases, factSigner, factRecipients, columnMeasured, columnStated, columnCounted,
    columnComparison, columnReporter, columnRecipient, columnRecurrence, columnBefore, columnLastDay,
    measuredByName, measuredNot, statedSame, statedApproximate, statedRowsDifference, statedMilestone, statedRows,
    statedGroup, statedGroupUnnamed,
    everyMonth, everyQuarter, everyYear, beforeMonthly, beforeQuarterly, beforeYearly, planReportingNote,
  ]
}
