/// What happened to a cluster or a duty.
package enum EventKind: String, Hashable, Sendable, CaseIterable {
  case groundBreaking = "ground-breaking"
  case infrastructureCompletion = "infrastructure-completion"
  case siteClearance = "site-clearance"
  case landHandover = "land-handover"
  case wastewaterStation = "wastewater-station"
  case inOperation = "in-operation"
  /// Known not to have broken ground on the date.
  case notStarted = "not-started"
  /// Seen under construction: it started on or before the date.
  case underConstruction = "under-construction"
  case occupancy
  case landLease = "land-lease"
  case detailedPlan = "detailed-plan"
  case environmentalApproval = "environmental-approval"
  case landRecovery = "land-recovery"
  case revisedSchedule = "revised-schedule"
  case obstacle
  /// A duty was done; names the duty.
  case completed
  /// A duty was known not to be done on the date; names the duty.
  case notCompleted = "not-completed"
  case withdrawn

  /// The milestone that such an event fulfils.
  package var milestone: MilestoneKind? { MilestoneKind(rawValue: rawValue) }
}

/// What one body reported for one period.
///
/// It never changes; it is a class so that whoever goes through the log copies one reference.
package final class ProgressReport: Hashable, Sendable {
  /// Period and sender: `2022-Q3-bao-chi`.
  package let id: String
  /// Nil for facts that no period is known for.
  package let period: CalendarPeriod?
  package let from: Ref<Agency>
  package let submitted: CalendarDate?
  /// The day up to which its figures count (số liệu tính đến ngày); not the reporting period.
  package let countedTo: CalendarDate?
  /// The sender says that nothing happened (không phát sinh).
  package let hasNothingToReport: Bool
  /// The report as a document.
  package let document: Evidence?
  package let note: String?
  package let events: [ProgressEvent]
  /// What its half-yearly form says (số liệu báo cáo định kỳ).
  package let figures: [ReportedFigure]
  package let origin: Origin

  package init(
    id: String, period: CalendarPeriod?, from: Ref<Agency>, submitted: CalendarDate?,
    countedTo: CalendarDate? = nil, hasNothingToReport: Bool = false, document: Evidence? = nil,
    note: String? = nil, events: [ProgressEvent], figures: [ReportedFigure] = [], origin: Origin
  ) {
    self.id = id
    self.period = period
    self.from = from
    self.submitted = submitted
    self.countedTo = countedTo
    self.hasNothingToReport = hasNothingToReport
    self.document = document
    self.note = note
    self.events = events
    self.figures = figures
    self.origin = origin
  }

  /// The same report with only some of its entries.
  func keeping(events: [ProgressEvent], figures: [ReportedFigure]) -> ProgressReport {
    ProgressReport(
      id: id, period: period, from: from, submitted: submitted, countedTo: countedTo,
      hasNothingToReport: hasNothingToReport, document: document, note: note, events: events, figures: figures,
      origin: origin)
  }

  package static func == (a: ProgressReport, b: ProgressReport) -> Bool {
    a === b
      || (a.id, a.period, a.from, a.submitted, a.countedTo) == (b.id, b.period, b.from, b.submitted, b.countedTo)
        && (a.hasNothingToReport, a.document, a.note) == (b.hasNothingToReport, b.document, b.note)
        && (a.events, a.figures, a.origin) == (b.events, b.figures, b.origin)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The log of all reports, in the order of their files and periods; append-only.
package struct ProgressLog: Hashable, Sendable {
  package internal(set) var reports: [ProgressReport]
  /// For which periods it is known who has not reported.
  package internal(set) var receipts: [PeriodReceipt]

  package init(reports: [ProgressReport], receipts: [PeriodReceipt] = []) {
    self.reports = reports
    self.receipts = receipts
  }

  package var events: [ProgressEvent] { reports.flatMap(\.events) }
}
