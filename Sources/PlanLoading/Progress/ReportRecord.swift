import Diagnostics
import PlanModel

/// What one body reported, as written.
struct ReportRecord {
  let place: Place
  let from: Located<String>?
  let submitted: Located<CalendarDate>?
  let countedTo: Located<CalendarDate>?
  let nothingToReport: Located<Bool>?
  let document: EvidenceRecord?
  let note: Located<String>?
  let events: [EventRecord]
  let figures: [ReportedFigureRecord]
  /// Neither events, figures nor the word that there are none: begun, not yet a report.
  let isDraft: Bool

  init(_ reader: inout MappingReader) {
    place = reader.place
    from = reader.required("from", .id)
    submitted = reader.optional("submitted", .day)
    countedTo = reader.optional("countedTo", .day)
    nothingToReport = reader.optional("nothingToReport", .yesNo)
    document = reader.record("document") { EvidenceRecord(&$0) }
    note = reader.optional("note", .paragraphs)
    let says = ["events", "figures", "nothingToReport"].filter { reader.keyPlace($0) != nil }
    isDraft = says.isEmpty
    events = reader.records("events", isRequired: says == ["nothingToReport"] && nothingToReport?.value != true) {
      EventRecord(&$0)
    }
    figures = reader.records("figures") { ReportedFigureRecord(&$0) }
    if isDraft { reader.report(.progressReportDraft, at: from?.place ?? place) }
    if let nothingToReport, nothingToReport.value, reader.keyPlace("events") != nil {
      reader.report(.reportNothingWithEvents, at: nothingToReport.place)
    }
    if let submitted { check(submitted, &reader) }
  }

  var hasNothingToReport: Bool { nothingToReport?.value == true }

  /// A report counts to its own day at the latest, and its document is not younger than its sending.
  private func check(_ submitted: Located<CalendarDate>, _ reader: inout MappingReader) {
    if let countedTo, countedTo.value > submitted.value { reader.report(.reportCountedAfter, at: countedTo.place) }
    if let date = document?.date, date.value > submitted.value { reader.report(.reportDocumentAfter, at: date.place) }
  }

  /// Holds the report's days against the period of its file; nil where that is not known.
  func check(in period: CalendarPeriod?, at place: Place, _ reader: inout MappingReader) {
    guard let period else {
      if let nothingToReport, nothingToReport.value {
        reader.report(.reportNothingWithoutPeriod, at: nothingToReport.place)
      }
      return
    }
    let note = Diagnostic.Note("kỳ báo cáo ở đây", at: place)
    if let countedTo, countedTo.value < period.firstDay {
      reader.report(Diagnostic(.reportCountedBefore, at: countedTo.place, notes: [note]))
    }
    if let submitted, submitted.value < period.firstDay {
      reader.report(Diagnostic(.reportBeforePeriod, at: submitted.place, notes: [note]))
    }
  }
}
