import Diagnostics
import Parallel
import PlanModel
import VietnameseText

/// The reports of all files as resolved, in the order of the files.
struct ResolvedLog {
  private(set) var reports: [LocatedReport] = []
  private(set) var receipts: [PeriodReceipt] = []
  /// Nothing of the log was left out because of faults, which are reported.
  private(set) var isWhole = true

  /// Resolves the files side by side.
  init(_ files: [ProgressFileRecord], _ resolver: ReportResolver, jobs: Int, _ diagnostics: inout [Diagnostic]) {
    var ids = ReportIDs()
    let named = files.map { (file: $0, ids: ids.take($0)) }
    let resolved = Workers.map(named, jobs: jobs) { file, ids in
      var own: [Diagnostic] = []
      return (parts: resolver.resolve(file, ids: ids, &own), diagnostics: own)
    }
    for ((file, ids), result) in zip(named, resolved) {
      // How many messages came before decides whether the next one gets a suggestion.
      let isOnItsOwn = diagnostics.isEmpty || result.diagnostics.isEmpty
      add(isOnItsOwn ? result.parts : resolver.resolve(file, ids: ids, &diagnostics))
      if isOnItsOwn { diagnostics += result.diagnostics }
    }
  }

  private mutating func add(_ file: ReportResolver.ResolvedFile) {
    reports += file.reports
    if let receipt = file.receipt { receipts.append(receipt) }
    isWhole = isWhole && file.isWhole
  }
}

/// Gives each report its id: period and sender.
struct ReportIDs {
  private var timesUsed: [String: Int] = [:]

  /// The ids of a file's reports; a draft has none, which is empty.
  mutating func take(_ file: ProgressFileRecord) -> [String] {
    let period = file.calendarPeriod?.idPart ?? "chua-ro"
    return file.reports.map { $0.isDraft ? "" : fresh("\(period)-\($0.from?.value ?? "")") }
  }

  /// The id itself, or with `_2`, `_3` … where it is taken: a body may report on a period more than once.
  private mutating func fresh(_ id: String) -> String {
    let times = timesUsed[id, default: 0] + 1
    timesUsed[id] = times
    return times == 1 ? id : "\(id)_\(times)"
  }
}

/// Resolves the reports of one file.
struct ReportResolver {
  /// What a file gives.
  struct ResolvedFile {
    var reports: [LocatedReport] = []
    var receipt: PeriodReceipt?
    var isWhole = true
  }

  let registers: Registers
  /// By plan year.
  let duties: [Int: DutyTable]
  /// The site's; nil where `site.yaml` does not say.
  let cutOff: CalendarDate?

  func resolve(_ file: ProgressFileRecord, ids: [String], _ diagnostics: inout [Diagnostic]) -> ResolvedFile {
    var resolved = ResolvedFile()
    let resolver = EventResolver(registers: registers, duties: duties[file.year] ?? DutyTable([]), cutOff: cutOff)
    for (record, id) in zip(file.reports, ids) {
      let sender = registers.agencies.resolve(record.from, &diagnostics)
      if record.isDraft { continue }
      let events = resolver.events(of: record, sender: sender, id: id, &diagnostics)
      let figures = FigureResolver(registers: registers, cutOff: cutOff).figures(of: record, id: id, &diagnostics)
      let document = record.document?.resolved(registers, &diagnostics)
      if sender == nil || events.count < record.events.count { resolved.isWhole = false }
      guard let sender else { continue }
      checkSender(sender, of: record, &diagnostics)
      let report = ProgressReport(
        id: id, period: file.calendarPeriod, from: sender, submitted: record.submitted?.value,
        countedTo: record.countedTo?.value, hasNothingToReport: record.hasNothingToReport, document: document,
        note: record.note?.value, events: events.map(\.event), figures: figures.map(\.figure),
        origin: Origin(file: record.place.path, record: id))
      let nothing = record.hasNothingToReport ? record.nothingToReport?.place : nil
      resolved.reports.append(LocatedReport(report: report, events: events, nothingToReport: nothing))
    }
    resolved.receipt = receipt(of: file, &diagnostics)
    return resolved
  }

  /// The press reports to nobody: that it found nothing says nothing.
  private func checkSender(_ sender: Ref<Agency>, of record: ReportRecord, _ diagnostics: inout [Diagnostic]) {
    guard record.hasNothingToReport, let place = record.nothingToReport?.place,
      registers.agencies[sender]?.kind == .press
    else { return }
    diagnostics.append(Diagnostic(.reportNothingByPress, at: place))
  }

  private func receipt(of file: ProgressFileRecord, _ diagnostics: inout [Diagnostic]) -> PeriodReceipt? {
    guard let registeredTo = file.registeredTo, let period = file.calendarPeriod else { return nil }
    if let cutOff, registeredTo.value > cutOff {
      diagnostics.append(
        Diagnostic(.receiptAfterCutOff, at: registeredTo.place, ["cutOff": TimeWriter.day(cutOff)]))
    }
    return PeriodReceipt(
      plan: file.year, period: period, registeredTo: registeredTo.value,
      origin: Origin(file: registeredTo.place.path, record: period.idPart))
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
