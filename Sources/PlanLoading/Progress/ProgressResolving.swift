import Diagnostics
import PlanModel
import VietnameseText

/// Resolves the reports of all files, in the order of the files.
struct ReportResolver {
  let registers: Registers
  /// By plan year.
  let duties: [Int: DutyTable]
  /// The site's; nil where `site.yaml` does not say.
  let cutOff: CalendarDate?
  private var timesUsed: [String: Int] = [:]
  private(set) var reports: [LocatedReport] = []
  private(set) var receipts: [PeriodReceipt] = []
  /// Nothing of the log was left out because of faults, which are reported.
  private(set) var isWhole = true

  init(registers: Registers, duties: [Int: DutyTable], cutOff: CalendarDate?) {
    self.registers = registers
    self.duties = duties
    self.cutOff = cutOff
  }

  mutating func take(_ file: ProgressFileRecord, _ diagnostics: inout [Diagnostic]) {
    let resolver = EventResolver(registers: registers, duties: duties[file.year] ?? DutyTable([]), cutOff: cutOff)
    for record in file.reports {
      let sender = registers.agencies.resolve(record.from, &diagnostics)
      if record.isDraft { continue }
      let id = freshID("\(file.calendarPeriod?.idPart ?? "chua-ro")-\(record.from?.value ?? "")")
      let events = resolver.events(of: record, sender: sender, id: id, &diagnostics)
      let figures = FigureResolver(registers: registers, cutOff: cutOff).figures(of: record, id: id, &diagnostics)
      let document = record.document?.resolved(registers, &diagnostics)
      if sender == nil || events.count < record.events.count { isWhole = false }
      guard let sender else { continue }
      checkSender(sender, of: record, &diagnostics)
      let report = ProgressReport(
        id: id, period: file.calendarPeriod, from: sender, submitted: record.submitted?.value,
        countedTo: record.countedTo?.value, hasNothingToReport: record.hasNothingToReport, document: document,
        note: record.note?.value, events: events.map(\.event), figures: figures.map(\.figure),
        origin: Origin(file: record.place.path, record: id))
      let nothing = record.hasNothingToReport ? record.nothingToReport?.place : nil
      reports.append(LocatedReport(report: report, events: events, nothingToReport: nothing))
    }
    takeReceipt(of: file, &diagnostics)
  }

  /// The press reports to nobody: that it found nothing says nothing.
  private func checkSender(_ sender: Ref<Agency>, of record: ReportRecord, _ diagnostics: inout [Diagnostic]) {
    guard record.hasNothingToReport, let place = record.nothingToReport?.place,
      registers.agencies[sender]?.kind == .press
    else { return }
    diagnostics.append(Diagnostic(.reportNothingByPress, at: place))
  }

  private mutating func takeReceipt(of file: ProgressFileRecord, _ diagnostics: inout [Diagnostic]) {
    guard let registeredTo = file.registeredTo, let period = file.calendarPeriod else { return }
    if let cutOff, registeredTo.value > cutOff {
      diagnostics.append(
        Diagnostic(.receiptAfterCutOff, at: registeredTo.place, ["cutOff": TimeWriter.day(cutOff)]))
    }
    receipts.append(
      PeriodReceipt(
        plan: file.year, period: period, registeredTo: registeredTo.value,
        origin: Origin(file: registeredTo.place.path, record: period.idPart)))
  }

  /// The id itself, or with `_2`, `_3` … where it is taken: a body may report on a period more than once.
  private mutating func freshID(_ id: String) -> String {
    let times = timesUsed[id, default: 0] + 1
    timesUsed[id] = times
    return times == 1 ? id : "\(id)_\(times)"
  }
}

extension CalendarPeriod {
  /// The period in ids: `2022-Q3`, `2022-07`, `2022-H1`, `2022`.
  var idPart: String {
    switch self {
    case .day(let date): date.iso
    case .month(let month): month.iso
    case .quarter(let quarter): "\(quarter.year)-Q\(quarter.quarter)"
    case .halfYear(let year, let half): "\(year)-H\(half)"
    case .year(let year): "\(year)"
    }
  }
}
