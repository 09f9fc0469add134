/// The reports of the log by sender and period, and up to when each period's register is complete; built once.
struct ReportIndex: Sendable {
  private struct Key: Hashable {
    let sender: Ref<Agency>
    let period: CalendarPeriod
  }

  private struct ReceiptKey: Hashable {
    let plan: Int
    let period: CalendarPeriod
  }

  private var reports: [Key: [ProgressReport]] = [:]
  private var receipts: [ReceiptKey: [CalendarDate]] = [:]
  private let logClosed: CalendarDate

  init(_ library: PlanLibrary) {
    logClosed = library.logClosed
    for report in library.log.reports {
      guard let period = report.period else { continue }
      reports[Key(sender: report.from, period: period), default: []].append(report)
    }
    for receipt in library.log.receipts {
      receipts[ReceiptKey(plan: receipt.plan, period: receipt.period), default: []].append(receipt.registeredTo)
    }
  }

  /// How a body stands with the report it owes on a day of a plan's regime.
  func standing(
    of body: Ref<Agency>, on day: ReportingDay, plan: Int, cutOff: CalendarDate, knowledge: Knowledge
  ) -> ReportStanding {
    if let sent = submission(by: body, of: day, cutOff: cutOff) { return sent }
    if day.lastDay > cutOff { return .notYetDue }
    let complete = receipts[ReceiptKey(plan: plan, period: day.period)] ?? []
    let known = complete.compactMap { knowledge == .wholeLog ? min($0, cutOff) : $0 <= cutOff ? $0 : nil }
    if let asOf = known.max(), asOf > day.lastDay { return .notSubmitted(asOf: asOf) }
    return .noInformation
  }

  /// The first report that came; of one without a day nothing is certain where no other came in time.
  private func submission(by body: Ref<Agency>, of day: ReportingDay, cutOff: CalendarDate) -> ReportStanding? {
    var first: (report: ProgressReport, sent: CalendarDate)?
    var undated: ProgressReport?
    for report in reports[Key(sender: body, period: day.period)] ?? [] {
      if let sent = report.submitted {
        if sent <= cutOff, first.map({ sent < $0.sent }) ?? true { first = (report, sent) }
      } else if undated == nil, min(day.period.lastDay, logClosed) <= cutOff {
        undated = report
      }
    }
    if let first, first.sent <= day.lastDay { return .onTime(first.report) }
    if let undated { return .undated(undated) }
    return first.map { .late($0.report, days: $0.sent.dayNumber - day.lastDay.dayNumber) }
  }
}
