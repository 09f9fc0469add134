import PlanModel
import VietnameseText

/// Makes the library of a sample.
struct SampleLibrary {
  let sample: Sample
  let units: Register<AdministrativeUnit>
  let agencies: Register<Agency>
  let sources: Register<Source>
  let clusters: Register<Cluster>

  static let origin = Origin(file: "mau.yaml", record: "mau")

  init(_ sample: Sample) throws {
    let units = Register(try sample.units.map(Self.unit))
    // References into a register are positions, so one without members serves for the members.
    let plain = Register(sample.bodies.map { Self.agency($0, members: [], units) })
    let places = RegisterIndex<Cluster>(sample.clusters.map(\.id))
    (self.sample, self.units) = (sample, units)
    agencies = Register(sample.bodies.map { Self.agency($0, members: $0.members.compactMap(plain.ref), units) })
    sources = Register([
      Self.source("ke-hoach", .document, "Kế hoạch 68/KH-UBND", url: nil),
      Self.source("bao-moi", .press, "Khởi công cụm công nghiệp", url: "https://bao.example/1"),
    ])
    clusters = Register(try sample.clusters.map { try Self.cluster($0, units, places) })
  }

  func library() throws -> PlanLibrary {
    let indicators = Register(try sample.observations.map { [try indicator($0)] } ?? [])
    let plan = Plan(
      year: 2021, documentNumber: .known("68/KH-UBND"), title: .known("Kế hoạch"),
      issuer: try known(agencies.ref("so-cong-thuong")),
      place: .known("Hà Nội"), date: .known(.within(.day(try day("17/3/2021")))), legalBases: .known([]),
      signer: .known(Signer(authority: ["CHỦ TỊCH"], name: "Nguyễn Văn A")),
      recipients: .known(["Lưu: VT"]), targets: targets(indicators), statedCounts: try sample.stated.map(stated),
      reportingDuties: try sample.reporting.map(reporting),
      annexes: [try operatingAnnex(), try startAnnex()], corrections: [], sources: [try known(sources.ref("ke-hoach"))],
      origin: Self.origin)
    return PlanLibrary(
      site: SiteFacts(
        title: "Tiến độ", publisher: "Sở", cutOff: try day(sample.cutOff), planInForce: 2021,
        reports: ReportForm(
          issuer: try known(agencies.ref("so-cong-thuong")), superior: try known(agencies.ref("ubnd-ba-vi")),
          place: "Hà Nội", symbol: "BC-SCT", authority: ["GIÁM ĐỐC"], recipients: ["Bộ Công Thương;", "Lưu: VT."])),
      units: units, agencies: agencies, clusters: clusters, sources: sources, indicators: indicators,
      plans: [plan] + (try sample.later.map(later)),
      log: ProgressLog(
        reports: try sample.log.enumerated().map { try report($1, number: $0) } + sample.sent.map(report),
        receipts: try sample.receipts.map {
          PeriodReceipt(
            plan: 2021, period: try TimeReader.period($0).get(), registeredTo: try day($1), origin: Self.origin)
        }))
  }

  private func indicator(_ observations: [(String, Int)]) throws -> CityIndicator {
    CityIndicator(
      id: "da-khoi-cong", name: "Số cụm đã khởi công", unit: "cụm",
      observations: try (observations.map { Sample.Seen($0, $1) } + sample.seen).map { seen in
        CityIndicator.Observation(
          date: try time(seen.date), value: Quantity(value: FixedDecimal(seen.value)),
          sources: [try known(sources.ref(seen.source))], certainty: seen.certainty, note: seen.note)
      }, repeatedSince: sample.repeatedSince, note: nil, origin: Self.origin)
  }

  private func targets(_ indicators: Register<CityIndicator>) -> [PlanTarget] {
    if indicators.count == 0 { return [] }
    let value = Quantity(value: FixedDecimal(sample.starts.count), unit: "cụm")
    let figure = PlanTarget.Figure(
      id: "khoi-cong", label: "Khởi công", value: .known(value), milestone: .groundBreaking, indicators: indicators.refs
    )
    let share = PlanTarget.Figure(
      id: "nuoc-thai", label: "Nước thải", value: .known(Quantity(value: FixedDecimal(95), unit: "%")), milestone: nil,
      indicators: [])
    return [
      PlanTarget(text: "Khởi công các cụm;", figures: [figure]), PlanTarget(text: "95% cụm.", figures: [share]),
    ]
  }

  private func stated(_ row: (period: String, stated: Int, counted: Int, reason: String?)) throws -> StatedCount {
    StatedCount(
      subject: .milestone(.groundBreaking, try TimeReader.period(row.period).get()),
      stated: Quantity(value: FixedDecimal(row.stated)), counted: row.counted, waiver: row.reason,
      origin: Self.origin)
  }

  private func reporting(_ row: (every: Recurrence, beforeDay: Int, month: Int?)) throws -> ReportingDuty {
    ReportingDuty(
      reporters: [try known(agencies.ref("ubnd-phuc-tho"))], recipients: [try known(agencies.ref("so-cong-thuong"))],
      recurrence: row.every, beforeDay: row.beforeDay, month: row.month)
  }

  private static func unit(_ unit: Sample.Unit) throws -> AdministrativeUnit {
    AdministrativeUnit(
      id: unit.id, kind: unit.kind, name: unit.name, validFrom: nil, validTo: try unit.ends.map(day), parent: nil,
      successors: [], successorsMissing: unit.ends.map { _ in Missing(reason: "chưa xác định đơn vị kế thừa") },
      sources: [], origin: origin)
  }

  private static func agency(
    _ body: Sample.Body, members: [Ref<Agency>], _ units: Register<AdministrativeUnit>
  ) -> Agency {
    Agency(
      id: body.id, kind: body.kind, name: body.name, aliases: [], unit: body.unit.flatMap(units.ref),
      members: members, validFrom: nil, validTo: nil, successors: [], note: nil, sources: [], origin: origin)
  }

  private static func source(_ id: String, _ kind: Source.Kind, _ title: String, url: String?) -> Source {
    Source(
      id: id, kind: kind, title: title, publisher: kind == .press ? "Báo Mới" : nil, date: nil, url: url, note: nil,
      origin: origin)
  }

  private static func cluster(
    _ place: Sample.Place, _ units: Register<AdministrativeUnit>, _ places: RegisterIndex<Cluster>
  ) throws -> Cluster {
    Cluster(
      id: place.id, name: place.name, aliases: [], isCraftVillage: place.isCraftVillage,
      unit: try known(units.ref(place.unit)), extends: place.extends.flatMap(places.ref), facts: place.facts, note: nil,
      missing: place.missing.map(Missing.init), origin: origin)
  }

  private func later(_ plan: Sample.LaterPlan) throws -> Plan {
    let missing = Missing(reason: "không có bản kế hoạch")
    let figures = try plan.figures.map { figure in
      PlanTarget.Figure(
        id: figure.id, label: figure.label,
        value: try figure.value.map { .known(try QuantityReader.read($0).get()) } ?? .missing(missing), milestone: nil,
        indicators: [], continues: figure.continues.map { .init(plan: $0.plan, figure: $0.figure) })
    }
    let annexes = plan.starts.isEmpty ? [] : [try startAnnex(plan.starts, id: "k\(plan.year)-pl1", number: "1")]
    return Plan(
      year: plan.year, documentNumber: plan.number.map { .known($0) } ?? .missing(missing), title: .missing(missing),
      issuer: try known(agencies.ref("so-cong-thuong")), place: .missing(missing),
      date: .known(.by(.day(try day("27/3/\(plan.year)")))), legalBases: .missing(missing), signer: .missing(missing),
      recipients: .missing(missing), targets: figures.map { PlanTarget(text: $0.label, figures: [$0]) },
      statedCounts: [], reportingDuties: [], annexes: annexes, corrections: [],
      sources: [try known(sources.ref("bao-moi"))], origin: Self.origin)
  }

  private func startAnnex() throws -> Annex { try startAnnex(sample.starts, id: "pl3", number: "3") }

  private func startAnnex(_ starts: [Sample.StartRow], id: String, number: String) throws -> Annex {
    let columns =
      [
        column("cluster", .cluster), column("developer", .developer),
        column("start", .milestone, .groundBreaking), column("finish", .milestone, .infrastructureCompletion),
      ] + (starts.contains { $0.percent != nil } ? [column("occupancy", .occupancy)] : [])
    let rows = try starts.enumerated().map { index, row in
      var milestones: [PlannedMilestone] = []
      if !row.isLost {
        milestones.append(
          PlannedMilestone(
            kind: .groundBreaking, due: try row.start.map(time),
            missing: row.start == nil ? Missing(reason: "ô bị mất") : nil))
      }
      if let finish = row.finish {
        milestones.append(
          PlannedMilestone(kind: .infrastructureCompletion, due: try time(finish), missing: nil))
      }
      return try self.row(
        "\(id)-\(index + 1)", index + 1, cluster: row.cluster, unit: row.unit, carriedFrom: row.carriedFrom,
        developer: row.developer, columns: columns.count,
        milestones: milestones, duties: row.duties, occupancy: row.percent.map { Quantity(value: $0, unit: "%") },
        isLost: row.isLost, corrections: row.corrections)
    }
    return annex(id, number, columns, rows)
  }

  private func operatingAnnex() throws -> Annex {
    let columns = [
      column("cluster", .cluster), column("developer", .developer), column("occupancy", .occupancy),
    ]
    let rows = try sample.operating.map { row in
      try self.row(
        "pl2-\(row.series)-\(row.ordinal)", row.ordinal, cluster: row.cluster, developer: row.developer,
        columns: columns.count, milestones: [], duties: row.duties,
        occupancy: row.percent.map { Quantity(value: $0, unit: "%") }, isLost: row.cluster == nil, corrections: [])
    }
    return annex("pl2", "2", columns, rows)
  }

  private func column(_ id: String, _ role: ColumnRole, _ milestone: MilestoneKind? = nil) -> AnnexColumn {
    AnnexColumn(id: id, label: id, role: role, milestone: milestone, unit: nil, width: nil)
  }

  private func annex(_ id: String, _ number: String, _ columns: [AnnexColumn], _ rows: [AnnexRow]) -> Annex {
    Annex(
      id: id, number: number, title: "Phụ lục", reference: "", orientation: .portrait, headings: [], columns: columns,
      groups: [], rows: rows, corrections: [], notes: [], origin: Self.origin)
  }

  private func row(
    _ id: String, _ ordinal: Int, cluster: String?, unit: String? = nil, carriedFrom: String? = nil, developer: String?,
    columns: Int, milestones: [PlannedMilestone],
    duties: [Sample.Work], occupancy: Quantity? = nil, isLost: Bool, corrections: [Correction]
  ) throws -> AnnexRow {
    AnnexRow(
      id: id, ordinal: ordinal, cluster: try cluster.map { try known(clusters.ref($0)) },
      unit: try unit.map { try known(units.ref($0)) },
      developer: isLost ? nil : try developer.map { try known(agencies.ref($0)) },
      cells: Array(repeating: .blank, count: columns), lines: [], milestones: milestones,
      duties: try duties.enumerated().map { try duty($1, id: "\(id).\($0 + 1)") }, occupancy: occupancy,
      carriedFrom: carriedFrom, missing: isLost ? Missing(reason: "trang cuối bị mất") : nil, corrections: corrections,
      notes: [],
      origin: Self.origin)
  }

  private func duty(_ work: Sample.Work, id: String) throws -> Duty {
    Duty(
      id: id, text: work.text, leads: try work.leads.map { try known(agencies.ref($0)) },
      cooperating: try work.cooperating.map { try known(agencies.ref($0)) }, due: try work.due.map(time),
      dueBasis: work.basis)
  }

  private func report(_ entry: Sample.Entry, number: Int) throws -> ProgressReport {
    let event = ProgressEvent(
      id: "r\(number).1", kind: entry.kind, cluster: entry.cluster.flatMap(clusters.ref), duty: entry.duty,
      date: try time(entry.date), value: entry.percent.map { Quantity(value: FixedDecimal($0), unit: "%") },
      text: entry.text,
      evidence: entry.evidence, sources: try entry.sources.map { try known(sources.ref($0)) },
      certainty: entry.certainty, note: nil, isEstimate: entry.isEstimate, obstacle: entry.obstacle,
      revision: try entry.deadline.map {
        Revision(milestone: entry.duty == nil ? .groundBreaking : nil, deadline: try time($0))
      }, waiver: entry.waiver, origin: Self.origin)
    return ProgressReport(
      id: "r\(number)", period: try entry.period.map { try TimeReader.period($0).get() },
      from: try known(agencies.ref(entry.from)), submitted: try entry.submitted.map(day),
      hasNothingToReport: entry.hasNothing, document: entry.document, events: entry.hasNothing ? [] : [event],
      origin: Self.origin)
  }
}

extension SampleLibrary {
  fileprivate func report(_ sent: Sample.Sent) throws -> ProgressReport {
    ProgressReport(
      id: sent.period, period: try TimeReader.period(sent.period).get(), from: try known(agencies.ref("ubnd-phuc-tho")),
      submitted: try day(sent.submitted), hasNothingToReport: sent.isNothing, events: [], origin: Self.origin)
  }
}

struct UnknownName: Error {}

func known<T>(_ value: T?) throws -> T {
  guard let value else { throw UnknownName() }
  return value
}

func time(_ text: String) throws -> TimeExpression { try TimeReader.expression(text).get() }
func day(_ text: String) throws -> CalendarDate { try TimeReader.day(text).get() }
