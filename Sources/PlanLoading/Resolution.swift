import DataSyntax
import Diagnostics
import Parallel
import PlanModel

/// Turns the records of all files into the library and runs the checks across files.
struct Resolution {
  let records: ContentRecords
  let registers: Registers
  private(set) var diagnostics: [Diagnostic]
  private var annexes: [LoadedAnnex] = []
  private var bodies: [Int: DocumentLoader.LoadedBody] = [:]
  private var letters: [DocumentLoader.LoadedLetter] = []

  /// An annex with the year of its plan.
  private struct LoadedAnnex {
    let year: Int
    var result: AnnexResult
  }

  private let jobs: Int

  /// - Parameters:
  ///   - records: of all files.
  ///   - jobs: workers.
  init(_ records: ContentRecords, jobs: Int) {
    (self.records, self.jobs) = (records, jobs)
    diagnostics = []
    registers = Registers(records.registers, &diagnostics)
  }

  /// The library and the texts; nil where something it needs could not be read.
  mutating func library() -> (library: PlanLibrary, texts: [LoadedText])? {
    UnitChecks(registers: registers, records: records.registers.units).run(&diagnostics)
    AgencyChecks(registers: registers, records: records.registers.agencies).run(&diagnostics)
    ClusterChecks(registers: registers, files: records.registers.clusterFiles).run(&diagnostics)
    loadAnnexes()
    loadDocuments()
    let letters = Register(letters.compactMap(\.letter))
    amendAnnexes(letters)
    let plans = resolvePlans()
    let log = resolveLog()
    checkSite()
    guard let site = records.site.flatMap({ SiteFacts($0, registers: registers, &diagnostics) }) else { return nil }
    let library = PlanLibrary(
      site: site, units: registers.units.register, agencies: registers.agencies.register,
      clusters: registers.clusters.register, sources: registers.sources.register,
      indicators: registers.indicators.register, plans: plans, letters: letters, log: log
    )
    return (library, texts(in: library))
  }

  /// The texts of plans by year, then those of the letters.
  private func texts(in library: PlanLibrary) -> [LoadedText] {
    let ofPlans = records.bodies.compactMap { record in
      bodies[record.front.year].map { found in
        LoadedText(
          owner: .plan(year: record.front.year), document: found.text.document, views: found.text.views)
      }
    }
    let ofLetters = letters.compactMap { letter in
      library.letters.ref(letter.slug).map {
        LoadedText(owner: .letter($0), document: letter.text.document, views: letter.text.views)
      }
    }
    return ofPlans + ofLetters
  }

  private mutating func loadAnnexes() {
    let context = AnnexContext(registers: registers)
    var places: [String: Place] = [:]
    let results = Workers.map(records.annexes, jobs: jobs) { AnnexLoader.load($0.reading, context: context) }
    for ((year, _), result) in zip(records.annexes, results) {
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
    let carried = CarriedRows(annexes.compactMap { annex in annex.result.annex.map { (annex.year, $0) } })
    for annex in annexes { carried.check(annex.result, year: annex.year, &diagnostics) }
  }

  private mutating func loadDocuments() {
    var shapes = PlanShapes(years: records.planYears)
    for annex in annexes { shapes.add(annex: annex.result.annex?.number, of: annex.year) }
    for year in records.unreadAnnexes { shapes.add(annex: nil, of: year) }
    var loader = DocumentLoader(registers: registers, plans: shapes, cutOff: records.site?.cutOff?.value)
    for record in records.bodies {
      let year = record.front.year
      bodies[year] = loader.body(record, issued: records.plans.first { $0.year == year }?.record.date?.given?.value)
    }
    letters = records.letters.map { loader.letter($0) }
    diagnostics += loader.diagnostics
    DutyIDs.check(loader.dutyPlaces, among: annexes.lazy.flatMap(\.result.dutyPlaces), &diagnostics)
  }

  /// Applies the letters that amend annex rows; each needs the day from which it holds.
  private mutating func amendAnnexes(_ register: Register<Letter>) {
    let fronts = records.letters.map(\.front).filter { $0.amendmentsPlace != nil }
    if fronts.isEmpty { return }
    let amending = fronts.compactMap { front -> AmendingLetter? in
      guard let known = front.date else { return nil }
      guard let date = known.given, case .within(.day(let day)) = date.value else {
        if let place = front.amendmentsPlace { diagnostics.append(Diagnostic(.amendUndated, at: place)) }
        return nil
      }
      return AmendingLetter(
        ref: register.ref(front.slug), slug: front.slug, date: Located(day, at: date.place),
        amendments: front.amendments)
    }
    let firstDays = records.plans.map { plan in
      (plan.year, plan.record.date?.given?.value.firstDay ?? CalendarPeriod.year(plan.year).firstDay)
    }
    var amendments = Amendments(
      annexes.map { ($0.year, $0.result) }, registers: registers,
      firstDays: Dictionary(firstDays, uniquingKeysWith: { first, _ in first }))
    let results = amendments.apply(amending)
    for position in annexes.indices { annexes[position].result = results[position] }
    diagnostics += amendments.diagnostics
  }

  private mutating func resolvePlans() -> [Plan] {
    var plans: [Plan] = []
    ContinuedFigures(plans: records.plans).run(&diagnostics)
    for (year, record) in records.plans {
      PlanChecks(record: record, folder: year, cutOff: records.site?.cutOff?.value).run(&diagnostics)
      let own = annexes.filter { $0.year == year }.map(\.result)
      let parts = own.compactMap(\.annex)
      let counts = own.flatMap(\.statedCounts) + MilestoneCounts(record: record, annexes: parts).reconcile(&diagnostics)
      if let date = record.date?.given?.value {
        let checks = ValidityChecks(registers, date: date)
        for result in own { checks.run(result, &diagnostics) }
      }
      let body = bodies[year]?.body
      if let plan = Plan(
        record, annexes: parts, statedCounts: counts, body: body, registers: registers, &diagnostics)
      {
        plans.append(plan)
      }
    }
    return plans
  }

  private mutating func resolveLog() -> ProgressLog {
    let ofLetters = letters.flatMap(\.duties)
    var duties: [Int: DutyTable] = [:]
    for year in records.planYears {
      duties[year] = DutyTable(
        annexes.filter { $0.year == year }.compactMap(\.result.annex),
        documents: (bodies[year]?.duties ?? []) + ofLetters)
    }
    let resolver = ReportResolver(registers: registers, duties: duties, cutOff: records.site?.cutOff?.value)
    let log = ResolvedLog(records.progress, resolver, jobs: jobs, &diagnostics)
    Contradictions(log.reports, registers: registers, jobs: jobs).report(isLogWhole: log.isWhole, &diagnostics)
    return ProgressLog(reports: log.reports.map(\.report), receipts: log.receipts)
  }

  private mutating func checkSite() {
    guard let year = records.site?.planInForce, !records.plans.contains(where: { $0.year == year.value })
    else { return }
    diagnostics.append(Diagnostic(.sitePlanInForce, at: year.place, ["year": String(year.value)]))
  }
}

extension AnnexResult {
  /// The ids of the annex's duties, at the numbers of their rows.
  fileprivate var dutyPlaces: some Sequence<Located<String>> {
    zip(annex?.rows ?? [], places.rows).lazy.flatMap { row, place in row.duties.lazy.map { Located($0.id, at: place) } }
  }
}
