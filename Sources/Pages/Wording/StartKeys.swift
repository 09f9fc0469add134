extension WordingKey {
  package static let startOnTime = WordingKey("start.on-time")
  package static let startLate = WordingKey("start.late", "n")
  package static let startUndecided = WordingKey("start.undecided")
  package static let startUndated = WordingKey("start.undated")
  package static let startNotYet = WordingKey("start.not-yet", "d")
  package static let startPlan = WordingKey("start.plan", "p")
  package static let startPlanUnreadable = WordingKey("start.plan-unreadable")
  package static let startWithdrawn = WordingKey("start.withdrawn-sentence", "p")
  package static let startNotYetSentence = WordingKey("start.not-yet-sentence", "d", "p")
  package static let startNoInformation = WordingKey("start.no-information-sentence", "p")
  package static let startNotDue = WordingKey("start.not-due-sentence", "p")
  package static let startOnTimeSentence = WordingKey("start.on-time-sentence", "w", "p")
  package static let startLateSentence = WordingKey("start.late-sentence", "w", "n", "p")
  package static let startUndecidedSentence = WordingKey("start.undecided-sentence", "w", "p")
  package static let startBoundedSentence = WordingKey("start.bounded-sentence", "w", "p")
  package static let startUndatedSentence = WordingKey("start.undated-sentence", "p")
  package static let startedAtLeast = WordingKey("started.at-least", "d", "a", "b", "p", "y")
  package static let startedExactly = WordingKey("started.exactly", "d", "a", "b", "p", "y")
  package static let startedNone = WordingKey("started.none", "d", "y", "b")
  package static let quarterChartTitle = WordingKey("quarter-chart.title")
  package static let monthChartTitle = WordingKey("quarter-chart.title-months")
  package static let monthSentence = WordingKey("quarter-chart.sentence-months", "y", "b", "d", "a", "q")
  package static let monthNoteUnplaced = WordingKey("quarter-chart.note-unplaced-months", "n")
  package static let quarterSentence = WordingKey("quarter-chart.sentence", "y", "b", "d", "a", "q")
  package static let quarterSentenceNone = WordingKey("quarter-chart.sentence-none", "y", "b")
  package static let quarterPlanned = WordingKey("quarter-chart.planned", "n")
  package static let quarterDone = WordingKey("quarter-chart.done", "n")
  package static let quarterDescription = WordingKey("quarter-chart.description", "q", "p", "a")
  package static let quarterTableCaption = WordingKey("quarter-chart.table")
  package static let quarterNoteLowerBound = WordingKey("quarter-chart.note-lower-bound")
  package static let quarterNoteUnplaced = WordingKey("quarter-chart.note-unplaced", "n")
  package static let quarterNoteUndated = WordingKey("quarter-chart.note-undated", "n")
  package static let quarterNoteLost = WordingKey("quarter-chart.note-lost", "n")
  package static let districtChartTitle = WordingKey("district-chart.title", "y")
  package static let districtChartSentence = WordingKey("district-chart.sentence", "a", "b")
  package static let districtChartDescription = WordingKey("district-chart.description", "x", "p", "a")
  package static let districtChartLater = WordingKey("district-chart.later")
  package static let districtChartTable = WordingKey("district-chart.table")
  package static let districtChartFigure = WordingKey("district-chart.figure")
  package static let districtChartNote = WordingKey("district-chart.note")

  /// Ground-breaking of one cluster and of many.
  static let startKeys: [WordingKey] = [
    startOnTime, startLate, startUndecided, startUndated, startNotYet, startPlan, startPlanUnreadable, startWithdrawn,
    startNotYetSentence, startNoInformation, startNotDue, startOnTimeSentence, startLateSentence,
    startUndecidedSentence, startBoundedSentence, startUndatedSentence, startedAtLeast, startedExactly, startedNone,
    monthChartTitle, monthSentence, monthNoteUnplaced, quarterChartTitle, quarterSentence, quarterSentenceNone,
    quarterPlanned, quarterDone, quarterDescription,
    quarterTableCaption, quarterNoteLowerBound, quarterNoteUnplaced, quarterNoteUndated, quarterNoteLost,
    districtChartTitle, districtChartSentence, districtChartDescription, districtChartLater,
    districtChartTable, districtChartFigure, districtChartNote,
  ]
}
