import DataSyntax
import Diagnostics
import PlanModel

/// Turns the records of all files into the library and runs the checks across files.
struct Resolution {
  let records: ContentRecords
  let registers: Registers
  private(set) var diagnostics: [Diagnostic]
  private var annexes: [LoadedAnnex] = []

  /// An annex with the year of its plan.
  private struct LoadedAnnex {
    let year: Int
    let result: AnnexResult
  }

  init(_ records: ContentRecords) {
    self.records = records
    diagnostics = []
    registers = Registers(records.registers, &diagnostics)
  }

  /// The library; nil where something it needs could not be read.
  mutating func library() -> PlanLibrary? {
    UnitChecks(registers: registers, records: records.registers.units).run(&diagnostics)
    AgencyChecks(registers: registers, records: records.registers.agencies).run(&diagnostics)
    ClusterChecks(registers: registers, files: records.registers.clusterFiles).run(&diagnostics)
    loadAnnexes()
    let plans = resolvePlans()
    let log = resolveLog()
    checkSite()
    guard let site = records.site.flatMap(SiteFacts.init) else { return nil }
    return PlanLibrary(
      site: site, units: registers.units.register, agencies: registers.agencies.register,
      clusters: registers.clusters.register, sources: registers.sources.register,
      indicators: registers.indicators.register, plans: plans, log: log)
  }

  private mutating func loadAnnexes() {
    let context = AnnexContext(registers: registers)
    var places: [String: Place] = [:]
    for (year, document) in records.annexes {
      let result = AnnexLoader.load(document: document, context: context)
      diagnostics += result.diagnostics
      guard let annex = result.annex else { continue }
      annexes.append(LoadedAnnex(year: year, result: result))
      if annex.id.isEmpty { continue }
      if let first = places.updateValue(result.places.id, forKey: annex.id) {
        let note = Diagnostic.Note("lần đầu ở đây", at: first)
        diagnostics.append(
          Diagnostic(
            .registerDuplicateID, at: result.places.id, ["kind": "phụ lục", "id": annex.id], notes: [note]))
      }
    }
    RowIDCheck(annexes: annexes.map(\.result)).run(&diagnostics)
  }

  private mutating func resolvePlans() -> [Plan] {
    var plans: [Plan] = []
    for (year, record) in records.plans {
      PlanChecks(record: record, folder: year, cutOff: records.site?.cutOff?.value).run(&diagnostics)
      let own = annexes.filter { $0.year == year }.map(\.result)
      let parts = own.compactMap(\.annex)
      let counts = own.flatMap(\.statedCounts) + MilestoneCounts(record: record, annexes: parts).reconcile(&diagnostics)
      if let date = record.date?.given?.value.firstDay {
        for result in own { ValidityChecks(registers: registers, date: date).run(result, &diagnostics) }
      }
      if let plan = Plan(record, annexes: parts, statedCounts: counts, registers: registers, &diagnostics) {
        plans.append(plan)
      }
    }
    return plans
  }

  private mutating func resolveLog() -> ProgressLog {
    let duties = Dictionary(grouping: annexes, by: \.year).mapValues { DutyTable($0.compactMap(\.result.annex)) }
    var resolver = ReportResolver(registers: registers, duties: duties, cutOff: records.site?.cutOff?.value)
    for file in records.progress { resolver.take(file, &diagnostics) }
    Contradictions(resolver.reports, registers: registers)
      .report(isLogWhole: resolver.isWhole, &diagnostics)
    return ProgressLog(reports: resolver.reports.map(\.report), receipts: resolver.receipts)
  }

  private mutating func checkSite() {
    guard let year = records.site?.planInForce, !records.plans.contains(where: { $0.year == year.value })
    else { return }
    diagnostics.append(Diagnostic(.sitePlanInForce, at: year.place, ["year": String(year.value)]))
  }
}
