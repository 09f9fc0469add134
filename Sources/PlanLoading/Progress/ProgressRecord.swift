import DataSyntax
import Diagnostics
import PlanModel

/// A file `plans/<year>/progress/*.yaml` as written.
struct ProgressFileRecord {
  let year: Int
  /// `chưa rõ` where no period is known.
  let period: Located<TimeExpression>?
  /// The day up to which every report received for the period is entered.
  let registeredTo: Located<CalendarDate>?
  let reports: [ReportRecord]

  init(_ reader: inout MappingReader, year: Int) {
    self.year = year
    period = reader.required("period", .time)
    registeredTo = reader.optional("registeredTo", .day)
    reports = reader.records("reports", isRequired: registeredTo == nil) { ReportRecord(&$0) }
    guard let period else { return }
    Self.check(period, year: year, &reader)
    check(registeredTo, &reader)
    for report in reports { report.check(in: calendarPeriod, at: period.place, &reader) }
  }

  /// The period; nil where it is not known or not readable.
  var calendarPeriod: CalendarPeriod? {
    switch period?.value {
    case .within(.day): nil
    case .within(let period): period
    default: nil
    }
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

  private func check(_ registeredTo: Located<CalendarDate>?, _ reader: inout MappingReader) {
    guard let registeredTo else { return }
    guard let calendarPeriod else {
      reader.report(.receiptWithoutPeriod, at: registeredTo.place)
      return
    }
    if registeredTo.value < calendarPeriod.firstDay { reader.report(.receiptBeforePeriod, at: registeredTo.place) }
  }

  static func read(_ document: DataDocument, year: Int, _ diagnostics: inout [Diagnostic]) -> ProgressFileRecord? {
    diagnostics.collect(MappingReader.read(document) { ProgressFileRecord(&$0, year: year) })
  }
}
