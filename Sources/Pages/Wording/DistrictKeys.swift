extension WordingKey {
  package static let districtNoStarts = WordingKey("district.no-starts", "y", "n")
  package static let districtNothingToStart = WordingKey("district.nothing-to-start", "y")
  package static let districtStartTable = WordingKey("district.start-table", "n", "x")
  package static let districtOperatingTable = WordingKey("district.operating-table", "n", "x")
  package static let districtDutyTable = WordingKey("district.duty-table", "n", "x")
  package static let sentenceLate = WordingKey("sentence.late", "n")
  package static let sentenceUnknown = WordingKey("sentence.unknown", "n")
  package static let figureStarted = WordingKey("figure.started")
  package static let figureLate = WordingKey("figure.late")
  package static let figureUnknown = WordingKey("figure.unknown")
  package static let figureOperating = WordingKey("figure.operating")
  package static let figureLeads = WordingKey("figure.leads")
  package static let figureCooperates = WordingKey("figure.cooperates")
  package static let factUnitKind = WordingKey("fact.unit-kind")
  package static let factCommittee = WordingKey("fact.committee")
  package static let factBoards = WordingKey("fact.boards")
  package static let factValidFrom = WordingKey("fact.valid-from")
  package static let factValidTo = WordingKey("fact.valid-to")
  package static let factSuccessors = WordingKey("fact.successors")
  package static let columnStartPlan = WordingKey("column.start-plan")
  package static let columnStartStatus = WordingKey("column.start-status")
  package static let columnFinishPlan = WordingKey("column.finish-plan")
  package static let columnFinishStatus = WordingKey("column.finish-status")

  /// The words of the district pages, and those they share with agencies and listings.
  static let districtKeys: [WordingKey] = [
    districtNoStarts, districtNothingToStart, districtStartTable, districtOperatingTable, districtDutyTable,
    sentenceLate, sentenceUnknown,
    figureStarted, figureLate, figureUnknown, figureOperating, figureLeads, figureCooperates, factUnitKind,
    factCommittee, factBoards, factValidFrom, factValidTo, factSuccessors, columnStartPlan, columnStartStatus,
    columnFinishPlan, columnFinishStatus,
  ]
}
