extension WordingKey {
  package static let navigationReconciliation = WordingKey("navigation.reconciliation")
  package static let reconciliationSentence = WordingKey("reconciliation.sentence", "g", "c", "o", "s")
  package static let reconciliationSummary = WordingKey("reconciliation.summary")
  package static let reconciliationNotePlaces = WordingKey("reconciliation.note-places")
  package static let figureGaps = WordingKey("reconciliation.figure-gaps")
  package static let figureOpen = WordingKey("reconciliation.figure-open")
  package static let figureDifferent = WordingKey("reconciliation.figure-different")
  package static let figureDisagreements = WordingKey("reconciliation.figure-disagreements")
  package static let gapsTitle = WordingKey("reconciliation.gaps-title")
  package static let gapsRemark = WordingKey("reconciliation.gaps-remark")
  package static let gapsTable = WordingKey("reconciliation.gaps-table", "n")
  package static let openTitle = WordingKey("reconciliation.open-title")
  package static let openRemark = WordingKey("reconciliation.open-remark")
  package static let openTable = WordingKey("reconciliation.open-table", "n")
  package static let correctionsTitle = WordingKey("reconciliation.corrections-title")
  package static let correctionsRemark = WordingKey("reconciliation.corrections-remark")
  package static let correctionsTable = WordingKey("reconciliation.corrections-table", "n")
  package static let statedTitle = WordingKey("reconciliation.stated-title")
  package static let statedRemark = WordingKey("reconciliation.stated-remark")
  package static let statedTable = WordingKey("reconciliation.stated-table", "n")
  package static let besideTitle = WordingKey("reconciliation.beside-title")
  package static let besideRemark = WordingKey("reconciliation.beside-remark")
  package static let besideTable = WordingKey("reconciliation.beside-table", "n")
  package static let disagreementsTitle = WordingKey("reconciliation.disagreements-title")
  package static let disagreementsRemark = WordingKey("reconciliation.disagreements-remark")
  package static let disagreementsTable = WordingKey("reconciliation.disagreements-table", "n")
  package static let repeatedTitle = WordingKey("reconciliation.repeated-title")
  package static let repeatedRemark = WordingKey("reconciliation.repeated-remark")
  package static let repeatedTable = WordingKey("reconciliation.repeated-table", "n")
  package static let waivedTitle = WordingKey("reconciliation.waived-title")
  package static let waivedRemark = WordingKey("reconciliation.waived-remark")
  package static let waivedTable = WordingKey("reconciliation.waived-table", "n")
  package static let unsureTitle = WordingKey("reconciliation.unsure-title")
  package static let unsureRemark = WordingKey("reconciliation.unsure-remark")
  package static let unsureTable = WordingKey("reconciliation.unsure-table", "n")
  package static let deadlineTable = WordingKey("reconciliation.deadline-table")
  package static let extensionsTitle = WordingKey("reconciliation.extensions-title")
  package static let extensionsRemark = WordingKey("reconciliation.extensions-remark")
  package static let extensionsTable = WordingKey("reconciliation.extensions-table", "n")
  package static let endedTitle = WordingKey("reconciliation.ended-title")
  package static let endedRemark = WordingKey("reconciliation.ended-remark")
  package static let endedTable = WordingKey("reconciliation.ended-table", "n")
  package static let keptTitle = WordingKey("reconciliation.kept-title")
  package static let keptRemark = WordingKey("reconciliation.kept-remark")
  package static let keptTable = WordingKey("reconciliation.kept-table", "n")
  package static let columnPoints = WordingKey("column.points")
  package static let columnMeaning = WordingKey("column.meaning")
  package static let columnRecord = WordingKey("column.record")
  package static let columnMissing = WordingKey("column.missing")
  package static let columnBasis = WordingKey("column.basis")
  package static let columnDeadlines = WordingKey("column.deadlines")
  package static let columnFirstDate = WordingKey("column.first-date")
  package static let columnRepeats = WordingKey("column.repeats")
  package static let columnNamedAt = WordingKey("column.named-at")
  package static let columnNamedNow = WordingKey("column.named-now")
  package static let columnBaseRow = WordingKey("column.base-row")
  package static let correctionItem = WordingKey("correction.item", "x")
  package static let correctionAddressees = WordingKey("correction.addressees")
  package static let correctionBody = WordingKey("correction.body")
  package static let gapNoReason = WordingKey("gap.no-reason")
  package static let gapRow = WordingKey("gap.row")
  package static let gapHeading = WordingKey("gap.heading")
  package static let gapCell = WordingKey("gap.cell", "x")
  package static let gapRowOfCluster = WordingKey("gap.row-of-cluster")
  package static let gapIssuePlace = WordingKey("gap.place")
  package static let gapFigure = WordingKey("gap.figure", "x")
  package static let gapEventDate = WordingKey("gap.event-date", "x")
  package static let placeLog = WordingKey("place.log")
  package static let placeBody = WordingKey("place.body", "p")
  package static let placeGroup = WordingKey("place.group", "n", "g")
  package static let placeGroupUnnamed = WordingKey("place.group-unnamed", "n")
  package static let placeInPlan = WordingKey("place.in-plan", "x", "y")

  /// The words of the reconciliation page.
  static let reconciliationKeys: [WordingKey] = [
    navigationReconciliation, reconciliationSentence, reconciliationSummary, reconciliationNotePlaces, figureGaps,
    figureOpen, figureDifferent, figureDisagreements, gapsTitle, gapsRemark, gapsTable, openTitle, openRemark,
    openTable, correctionsTitle, correctionsRemark, correctionsTable, statedTitle, statedRemark, statedTable,
    besideTitle, besideRemark, besideTable, disagreementsTitle, disagreementsRemark, disagreementsTable,
    repeatedTitle, repeatedRemark, repeatedTable, waivedTitle, waivedRemark, waivedTable, unsureTitle, unsureRemark,
    unsureTable, deadlineTable, extensionsTitle, extensionsRemark, extensionsTable, endedTitle, endedRemark,
    endedTable, keptTitle, keptRemark, keptTable, columnPoints, columnMeaning, columnRecord, columnMissing,
    columnBasis, columnDeadlines, columnFirstDate, columnRepeats, columnBaseRow, columnNamedAt, columnNamedNow,
    correctionItem, correctionAddressees, correctionBody, gapNoReason, gapRow,
    gapHeading, gapCell, gapRowOfCluster, gapIssuePlace, gapFigure, gapEventDate, placeLog, placeBody, placeGroup,
    placeGroupUnnamed, placeInPlan,
  ]
}
