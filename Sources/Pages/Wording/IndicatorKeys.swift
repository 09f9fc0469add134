extension WordingKey {
  package static let navigationIndicators = WordingKey("navigation.indicators")
  package static let indicatorsSentence = WordingKey("indicators.sentence", "n", "m", "r", "d")
  package static let indicatorsTable = WordingKey("indicators.table", "n")
  package static let indicatorTable = WordingKey("indicators.one-table", "x", "u")
  package static let indicatorYear = WordingKey("indicators.year", "y")
  package static let indicatorsNoteCity = WordingKey("indicators.note-city")
  package static let indicatorsNoteDefinition = WordingKey("indicators.note-definition")
  package static let indicatorsNoteRepeated = WordingKey("indicators.note-repeated")
  package static let repeatedSince = WordingKey("indicators.repeated-since", "y")
  package static let repeatedAt = WordingKey("indicators.repeated-at", "d")
  package static let disagreement = WordingKey("indicators.disagreement", "x")
  package static let disagreementValue = WordingKey("indicators.disagreement-value", "x", "n")
  package static let disagreementShort = WordingKey("indicators.disagreement-short")
  package static let planOfYear = WordingKey("indicators.plan", "n", "y")
  package static let planUnnumbered = WordingKey("indicators.plan-unnumbered", "y")
  package static let figureContinues = WordingKey("indicators.continues", "y", "x")
  package static let certaintyPlan = WordingKey("certainty.plan")
  package static let unobservedTitle = WordingKey("indicators.unobserved-title")
  package static let unobservedTable = WordingKey("indicators.unobserved-table", "n")
  package static let columnIndicator = WordingKey("column.indicator")
  package static let columnObserved = WordingKey("column.observed")
  package static let columnLatest = WordingKey("column.latest")
  package static let columnPlansNaming = WordingKey("column.plans-naming")
  package static let columnPlanYear = WordingKey("column.plan-year")
  package static let columnCaution = WordingKey("column.caution")

  /// The words of the page of indicators.
  static let indicatorKeys: [WordingKey] = [
    navigationIndicators, indicatorsSentence, indicatorsTable, indicatorTable, indicatorYear, indicatorsNoteCity,
    indicatorsNoteDefinition, indicatorsNoteRepeated, repeatedSince, repeatedAt, disagreement, disagreementValue,
    disagreementShort, planOfYear, planUnnumbered, figureContinues, certaintyPlan, unobservedTitle, unobservedTable,
    columnIndicator, columnObserved, columnLatest, columnPlansNaming, columnPlanYear, columnCaution,
  ]
}
