import DataSyntax
import Diagnostics
import PlanModel

/// A file `plans/<year>/progress/*.yaml` as written.
struct ProgressFileRecord {
  let year: Int
  /// `chưa rõ` where no period is known.
  let period: Located<TimeExpression>?
  let reports: [ReportRecord]

  init(_ reader: inout MappingReader, year: Int) {
    self.year = year
    period = reader.required("period", .time)
    reports = reader.records("reports", isRequired: true) { ReportRecord(&$0) }
    if let period { Self.check(period, year: year, &reader) }
  }

  /// The period; nil where it is not known or not readable.
  var calendarPeriod: CalendarPeriod? {
    if case .within(let period) = period?.value { period } else { nil }
  }

  private static func check(_ period: Located<TimeExpression>, year: Int, _ reader: inout MappingReader) {
    switch period.value {
    case .unknown: break
    case .within(.day): reader.report(.progressPeriodForm, at: period.place)
    case .within(let known):
      if known.lastDay.year < year { reader.report(.progressPeriodYear, at: period.place, ["year": String(year)]) }
    case .range, .before, .from, .by, .recurring, .continuous, .relative:
      reader.report(.progressPeriodForm, at: period.place)
    }
  }

  static func read(_ document: DataDocument, year: Int, _ diagnostics: inout [Diagnostic]) -> ProgressFileRecord? {
    diagnostics.collect(MappingReader.read(document) { ProgressFileRecord(&$0, year: year) })
  }
}

/// What one body reported, as written.
struct ReportRecord {
  let place: Place
  let from: Located<String>?
  let submitted: Located<CalendarDate>?
  let events: [EventRecord]
  /// Neither events nor the word that there are none: begun, not yet a report.
  let isDraft: Bool

  init(_ reader: inout MappingReader) {
    place = reader.place
    from = reader.required("from", .id)
    submitted = reader.optional("submitted", .day)
    events = reader.records("events") { EventRecord(&$0) }
    isDraft = reader.keyPlace("events") == nil && reader.keyPlace("nothingToReport") == nil
    if isDraft { reader.report(.progressReportDraft, at: from?.place ?? place) }
  }
}
