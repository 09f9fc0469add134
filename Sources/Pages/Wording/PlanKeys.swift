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

  package static let navigationPlans = WordingKey("plan.listing-title")
  package static let planTargetTableCited = WordingKey("plan.target-table-cited")
  package static let planSentenceTargets = WordingKey("plan.sentence-targets", "p", "x", "n", "k")
  package static let planSentenceOnlyTargets = WordingKey("plan.sentence-only-targets", "p", "x", "n")
  package static let planListTable = WordingKey("plan.list-table", "n")
  package static let planListSentence = WordingKey("plan.list-sentence", "n", "a", "b", "p")
  package static let planComparisonTable = WordingKey("plan.comparison-table", "n")
  package static let planComparisonNote = WordingKey("plan.comparison-note")
  package static let planComparisonCity = WordingKey("plan.comparison-city")
  package static let planComparisonCarried = WordingKey("plan.comparison-carried")
  package static let planComparisonOther = WordingKey("plan.comparison-other")
  package static let planChainStep = WordingKey("plan.chain-step", "v", "y")
  package static let planYear = WordingKey("plan.year", "y")
  package static let planPart = WordingKey("plan.part", "p")
  package static let planInForceMark = WordingKey("plan.in-force")
  package static let planNotKnown = WordingKey("plan.not-known")
  package static let carriedFrom = WordingKey("carried.from")
  package static let carriedNote = WordingKey("carried.note", "r")
  package static let rowOfPlan = WordingKey("carried.row-of-plan", "r", "p")
  package static let factPlace = WordingKey("fact.place")
  package static let planNameLoose = WordingKey("table.plan-name-loose", "n", "d")
  package static let factCarried = WordingKey("fact.carried")
  package static let targetNotGiven = WordingKey("target.not-given")
  package static let targetContinues = WordingKey("target.continues", "x", "y")
  package static let columnYear = WordingKey("column.year")
  package static let columnAnnexes = WordingKey("column.annexes")
  package static let columnFigures = WordingKey("column.figures")

  /// The words of the plan page.
  static let planKeys: [WordingKey] = [
    planSentence, planTargetTable, planStatedTable, planReportingTable, factNumber, factIssuer, factIssued,
    issuedAt, factSubject, factBases, factSigner, factRecipients, columnMeasured, columnStated, columnCounted,
    columnComparison, columnReporter, columnRecipient, columnRecurrence, columnBefore, columnLastDay,
    measuredByName, measuredNot, statedSame, statedApproximate, statedRowsDifference, statedMilestone, statedRows,
    statedGroup, statedGroupUnnamed,
    navigationPlans, planTargetTableCited, planSentenceTargets, planSentenceOnlyTargets, planListTable,
    planListSentence,
    planComparisonTable, planComparisonNote, planComparisonCity, planComparisonCarried, planComparisonOther,
    planChainStep, planYear, planPart, planInForceMark, planNotKnown, carriedFrom, carriedNote, rowOfPlan, factPlace,
    planNameLoose, factCarried,
    targetNotGiven, targetContinues, columnYear, columnAnnexes, columnFigures,
    everyMonth, everyQuarter, everyYear, beforeMonthly, beforeQuarterly, beforeYearly, planReportingNote,
  ]
}
