import Diagnostics
import PlanModel
import VietnameseText

/// Resolves the events of one file.
struct EventResolver {
  let registers: Registers
  let duties: DutyTable
  let cutOff: CalendarDate?

  /// The events of a report with the places they are written at.
  func events(
    of report: ReportRecord, sender: Ref<Agency>?, id: String, _ diagnostics: inout [Diagnostic]
  ) -> [LocatedEvent] {
    let isPress = sender.flatMap { registers.agencies[$0] }?.kind == .press
    var events: [LocatedEvent] = []
    events.reserveCapacity(report.events.count)
    for offset in report.events.indices {
      check(report.events[offset], in: report, isPress: isPress, &diagnostics)
      if let event = event(report.events[offset], id: "\(id).\(offset + 1)", &diagnostics) {
        events.append(
          LocatedEvent(
            event: event, place: report.events[offset].place, waiver: report.events[offset].waiver?.place))
      }
    }
    return events
  }

  private func event(_ record: EventRecord, id: String, _ diagnostics: inout [Diagnostic]) -> ProgressEvent? {
    let cluster = registers.clusters.resolve(record.cluster, &diagnostics)
    let located = cluster.flatMap { ref in record.cluster.map { Located(ref, at: $0.place) } }
    let duty = duties.resolve(record.duty, cluster: located, &diagnostics)
    let sources = registers.sources.resolve(record.attribution.sources, &diagnostics)
    let evidence = record.evidence?.resolved(registers, &diagnostics)
    let obstacle = record.obstacle?.resolved(registers, &diagnostics)
    guard let kind = record.kind, let date = record.date, let certainty = record.attribution.certainty
    else { return nil }
    return ProgressEvent(
      id: id, kind: kind.value, cluster: cluster, duty: duty, date: date.value, value: record.value?.value,
      text: record.text?.value, evidence: evidence, sources: sources, certainty: certainty.value,
      note: record.attribution.note?.value, isEstimate: record.isEstimate?.value ?? false, obstacle: obstacle,
      revision: record.revision, waiver: record.waiver?.value, origin: Origin(file: record.place.path, record: id))
  }

  /// Reports an event of the press without a source, and what lies after the cut-off date or the report.
  private func check(
    _ record: EventRecord, in report: ReportRecord, isPress: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    if isPress, !record.attribution.namesSources {
      diagnostics.append(Diagnostic(.eventNeedsSource, at: record.place))
    }
    let isForeseen = record.kind?.value == .revisedSchedule || record.isEstimate?.value == true
    let happened =
      isForeseen ? nil : record.date.flatMap { date in date.value.firstDay.map { Located($0, at: date.place) } }
    if let happened, let cutOff, happened.value > cutOff {
      diagnostics.append(Diagnostic(.eventAfterCutOff, at: happened.place, ["cutOff": TimeWriter.day(cutOff)]))
    }
    guard let submitted = report.submitted?.value else { return }
    func checkReported(_ date: Located<CalendarDate>?) {
      if let date, date.value > submitted { diagnostics.append(Diagnostic(.eventAfterReport, at: date.place)) }
    }
    checkReported(happened)
    checkReported(record.evidence?.date)
  }
}

/// An event of the log with the place it is written at, and that of its waiver.
struct LocatedEvent {
  let event: ProgressEvent
  let place: Place
  let waiver: Place?
}

/// A report of the log with the places it is written at.
struct LocatedReport {
  let report: ProgressReport
  let events: [LocatedEvent]
  /// Where it says that nothing happened.
  let nothingToReport: Place?
}
