extension WordingKey {
  package static let navigationReporting = WordingKey("navigation.reporting")
  package static let reportingSentence = WordingKey("reporting.sentence", "p", "n", "k")
  package static let reportingNone = WordingKey("reporting.none")
  package static let reportingUnknown = WordingKey("reporting.unknown")
  package static let reportingUnknownOf = WordingKey("reporting.unknown-of", "n", "m")
  package static let reportingMissing = WordingKey("reporting.missing", "n", "k", "d")
  package static let reportingTitle = WordingKey("reporting.title", "p")
  package static let reportingRules = WordingKey("reporting.rules", "n")
  package static let reportingCalendar = WordingKey("reporting.calendar", "y")
  package static let reportingBodies = WordingKey("reporting.bodies", "n")
  package static let reportingUnlisted = WordingKey("reporting.unlisted", "x")
  package static let reportingTo = WordingKey("reporting.to")
  package static let reportOnTime = WordingKey("reporting.on-time")
  package static let reportLate = WordingKey("reporting.late", "n")
  package static let reportUndated = WordingKey("reporting.undated")
  package static let reportNotSubmitted = WordingKey("reporting.not-submitted", "d")
  package static let reportNotDue = WordingKey("reporting.not-due")
  package static let reportNothing = WordingKey("reporting.nothing")
  package static let columnPeriodReported = WordingKey("column.period-reported")
  package static let columnBodies = WordingKey("column.bodies")
  package static let columnReportOnTime = WordingKey("column.report-on-time")
  package static let columnReportLate = WordingKey("column.report-late")
  package static let columnReportUndated = WordingKey("column.report-undated")
  package static let columnNotSubmitted = WordingKey("column.not-submitted")
  package static let columnNotDue = WordingKey("column.not-due")
  package static let columnReportUnknown = WordingKey("column.report-unknown")
  package static let columnNothingToReport = WordingKey("column.nothing-to-report")
  package static let columnSent = WordingKey("column.sent")
  package static let columnReportDocument = WordingKey("column.report-document")

  /// The words of the page of the reporting regime.
  static let reportingKeys: [WordingKey] = [
    navigationReporting, reportingSentence, reportingNone, reportingUnknown, reportingUnknownOf, reportingMissing,
    reportingTitle, reportingRules, reportingCalendar, reportingBodies, reportingUnlisted, reportingTo, reportOnTime,
    reportLate,
    reportUndated, reportNotSubmitted, reportNotDue, reportNothing, columnPeriodReported, columnBodies,
    columnReportOnTime, columnReportLate, columnReportUndated, columnNotSubmitted, columnNotDue, columnReportUnknown,
    columnNothingToReport, columnSent, columnReportDocument,
  ]
}
