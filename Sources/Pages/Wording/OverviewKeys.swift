extension WordingKey {
  package static let overviewRest = WordingKey("overview.start-rest", "n", "u")
  package static let overviewRestUnknown = WordingKey("overview.start-rest-unknown", "u")
  package static let overviewRestNotStarted = WordingKey("overview.start-rest-not-started", "n")
  package static let overviewTargetTable = WordingKey("overview.target-table", "y", "d")
  package static let overviewTargetNote = WordingKey("overview.target-note")
  package static let overviewAreaTable = WordingKey("overview.area-table", "d")
  package static let overviewAreaOrder = WordingKey("overview.area-order")
  package static let overviewAreaLost = WordingKey("overview.area-lost")
  package static let overviewAreaCity = WordingKey("overview.area-city")
  package static let figureStartedOnTime = WordingKey("figure.started-on-time")
  package static let figureShare = WordingKey("figure.share", "p")
  package static let figureOfStarts = WordingKey("figure.of-starts", "n")
  package static let figureOfDue = WordingKey("figure.of-due", "n")
  package static let figureOfDueApart = WordingKey("figure.of-due-apart", "n")
  package static let columnTarget = WordingKey("column.target")
  package static let columnTargetPlan = WordingKey("column.target-plan")
  package static let columnTargetCount = WordingKey("column.target-count")
  package static let columnTargetCity = WordingKey("column.target-city")
  package static let columnTargetShare = WordingKey("column.target-share")
  package static let columnLongest = WordingKey("column.longest")
  package static let targetNotCounted = WordingKey("target.not-counted")
  package static let targetShare = WordingKey("target.share", "a", "b", "p")
  package static let cumulativeTitle = WordingKey("cumulative-chart.title")
  package static let cumulativeSentence = WordingKey("cumulative-chart.sentence", "d", "p", "a")
  package static let cumulativeSentenceNone = WordingKey("cumulative-chart.sentence-none", "d", "p")
  package static let cumulativeCity = WordingKey("cumulative-chart.city", "n", "t")
  package static let cumulativePlanned = WordingKey("cumulative-chart.planned", "n")
  package static let cumulativeDone = WordingKey("cumulative-chart.done", "n")
  package static let cumulativeObservation = WordingKey("cumulative-chart.observation", "n", "t")
  package static let cumulativeDescription = WordingKey("cumulative-chart.description", "t", "p", "a", "c")
  package static let cumulativeTable = WordingKey("cumulative-chart.table")
  package static let cumulativeUntil = WordingKey("cumulative-chart.until", "d")
  package static let cumulativeNoteCity = WordingKey("cumulative-chart.note-city")
  package static let cumulativeNoteUndated = WordingKey("cumulative-chart.note-undated", "n")
  package static let columnPlannedSoFar = WordingKey("column.planned-so-far")
  package static let columnDoneSoFar = WordingKey("column.done-so-far")
  package static let columnCityInYear = WordingKey("column.city-in-year")
  package static let statedDifference = WordingKey("stated.difference", "a", "b", "r")

  /// The words of the overview.
  static let overviewKeys: [WordingKey] = [
    overviewRest, overviewRestUnknown, overviewRestNotStarted, overviewTargetTable, overviewTargetNote,
    overviewAreaTable, overviewAreaOrder, overviewAreaLost, overviewAreaCity,
    figureStartedOnTime, figureShare, figureOfStarts, figureOfDue, figureOfDueApart, columnTarget, columnTargetPlan,
    columnTargetCount, columnTargetCity, columnTargetShare, columnLongest, targetNotCounted, targetShare,
    cumulativeTitle, cumulativeSentence, cumulativeSentenceNone, cumulativeCity, cumulativePlanned, cumulativeDone,
    cumulativeObservation, cumulativeDescription, cumulativeTable, cumulativeUntil, cumulativeNoteCity,
    cumulativeNoteUndated, columnPlannedSoFar, columnDoneSoFar, columnCityInYear, statedDifference,
  ]
}
