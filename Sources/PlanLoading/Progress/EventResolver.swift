import Diagnostics
import PlanModel
import VietnameseText

/// Resolves the events of one file.
struct EventResolver {
  let registers: Registers
  let duties: DutyTable
  let cutOff: CalendarDate?

  func events(
    of report: ReportRecord, sender: Ref<Agency>?, id: String, _ diagnostics: inout [Diagnostic]
  ) -> [ProgressEvent] {
    let isPress = sender.flatMap { registers.agencies[$0] }?.kind == .press
    var events: [ProgressEvent] = []
    for (offset, record) in report.events.enumerated() {
      check(record, in: report, isPress: isPress, &diagnostics)
      if let event = event(record, id: "\(id).\(offset + 1)", &diagnostics) { events.append(event) }
    }
    return events
  }

  private func event(_ record: EventRecord, id: String, _ diagnostics: inout [Diagnostic]) -> ProgressEvent? {
    let cluster = registers.clusters.resolve(record.cluster, &diagnostics)
    let located = cluster.flatMap { ref in record.cluster.map { Located(ref, at: $0.place) } }
    let duty = duties.resolve(record.duty, cluster: located, &diagnostics)
    let sources = registers.sources.resolve(record.attribution.sources, &diagnostics)
    let issuer = registers.agencies.resolve(record.evidence?.issuer, &diagnostics)
    guard let kind = record.kind, let date = record.date, let certainty = record.attribution.certainty
    else { return nil }
    let evidence = record.evidence.flatMap { evidence in
      evidence.document.map { Evidence(document: $0.value, date: evidence.date?.value, issuer: issuer) }
    }
    return ProgressEvent(
      id: id, kind: kind.value, cluster: cluster, duty: duty, date: date.value, value: record.value?.value,
      text: record.text?.value, evidence: evidence, sources: sources, certainty: certainty.value,
      note: record.attribution.note?.value, origin: Origin(file: record.place.path, record: id))
  }

  /// Reports an event of the press without a source, and what lies after the cut-off date or the report.
  private func check(
    _ record: EventRecord, in report: ReportRecord, isPress: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    if isPress, !record.attribution.namesSources {
      diagnostics.append(Diagnostic(.eventNeedsSource, at: record.place))
    }
    let isForeseen = record.kind?.value == .revisedSchedule
    let happened =
      isForeseen ? nil : record.date.flatMap { date in date.value.firstDay.map { Located($0, at: date.place) } }
    if let happened, let cutOff, happened.value > cutOff {
      diagnostics.append(Diagnostic(.eventAfterCutOff, at: happened.place, ["cutOff": TimeWriter.day(cutOff)]))
    }
    guard let submitted = report.submitted?.value else { return }
    for date in [happened, record.evidence?.date].compactMap(\.self) where date.value > submitted {
      diagnostics.append(Diagnostic(.eventAfterReport, at: date.place))
    }
  }
}
