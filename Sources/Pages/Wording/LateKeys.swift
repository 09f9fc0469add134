extension WordingKey {
  package static let lateTitle = WordingKey("late.title")
  package static let lateSentence = WordingKey("late.sentence", "n", "m", "x")
  package static let lateNone = WordingKey("late.none")
  package static let lateUnknown = WordingKey("late.unknown", "k")
  package static let lateName = WordingKey("late.name", "x", "y")
  package static let lateNameOthers = WordingKey("late.name-others", "x", "n")
  package static let lateBandTable = WordingKey("late.band-table")
  package static let lateAreaTable = WordingKey("late.area-table")
  package static let lateAgencyTable = WordingKey("late.agency-table")
  package static let lateItemTable = WordingKey("late.item-table")
  package static let lateUnknownTable = WordingKey("late.unknown-table", "n")
  package static let lateUpToThree = WordingKey("late.up-to-three")
  package static let lateThreeToSix = WordingKey("late.three-to-six")
  package static let lateSixToTwelve = WordingKey("late.six-to-twelve")
  package static let lateOverTwelve = WordingKey("late.over-twelve")
  package static let lateNoteAtLeast = WordingKey("late.note-at-least")
  package static let lateNoteAgency = WordingKey("late.note-agency")
  package static let lateNoteUnknown = WordingKey("late.note-unknown")
  package static let lateNoAgency = WordingKey("late.no-agency")
  package static let lateGroup = WordingKey("late.group")
  package static let lateAnnex = WordingKey("late.annex", "a")
  package static let lateDerived = WordingKey("late.derived")
  package static let lateUnderOne = WordingKey("late.under-one")
  package static let columnBand = WordingKey("column.band")
  package static let columnMilestoneCount = WordingKey("column.milestone-count")
  package static let columnDutyCount = WordingKey("column.duty-count")
  package static let columnTotal = WordingKey("column.total")
  package static let columnLateness = WordingKey("column.lateness")
  package static let columnSubject = WordingKey("column.subject")
  package static let columnEvidence = WordingKey("column.evidence")
  package static let rowTotal = WordingKey("table.row-total")

  /// The words of the late list.
  static let lateKeys: [WordingKey] = [
    lateTitle, lateSentence, lateNone, lateUnknown, lateName, lateNameOthers, lateBandTable, lateAreaTable,
    lateAgencyTable, lateItemTable, lateUnknownTable, lateUpToThree, lateThreeToSix, lateSixToTwelve,
    lateOverTwelve, lateNoteAtLeast, lateNoteAgency, lateNoteUnknown, lateNoAgency, lateGroup, lateAnnex,
    lateDerived, lateUnderOne, columnBand, columnMilestoneCount, columnDutyCount, columnTotal, columnLateness,
    columnSubject, columnEvidence, rowTotal,
  ]
}
