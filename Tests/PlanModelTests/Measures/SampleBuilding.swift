import PlanModel

extension Sample {
  func library() throws -> PlanLibrary {
    let units = Register(self.units.map(Self.unit))
    // References into a register of agencies are positions, so one without members serves for the members.
    let plain = Register(try bodies.map { try Self.agency($0, members: [], units) })
    let agencies = Register(
      try bodies.map { try Self.agency($0, members: $0.members.compactMap(plain.ref), units) })
    let clusters = Register(try self.clusters.map { try Self.cluster($0.0, units, $0.1) })
    let annex = try annex(units, agencies, clusters)
    let plan = Plan(
      year: 2021, documentNumber: .known("1/KH"), title: .known(""), issuer: agencies.refs[0], place: .known(""),
      date: .known(.within(.day(try day(issued)))), legalBases: .known([]),
      signer: .known(Signer(authority: [], name: "")), recipients: .known([]), targets: targets,
      statedCounts: try stated.map { kind, period, count in
        StatedCount(
          subject: .milestone(kind, try PlanModelTests.period(period[...])),
          stated: Quantity(value: FixedDecimal(count)), counted: 0, waiver: nil, origin: Self.origin)
      },
      reportingDuties: regime, annexes: [annex], corrections: [], sources: [], origin: Self.origin)
    return PlanLibrary(
      site: SiteFacts(title: "", publisher: "", cutOff: try day("31/12/2025"), planInForce: 2021), units: units,
      agencies: agencies, clusters: clusters, sources: Register(), indicators: Register(indicators), plans: [plan],
      log: ProgressLog(
        reports: try reports.enumerated().map { try report($1, "r\($0)", agencies, clusters) },
        receipts: try receipts.map {
          PeriodReceipt(plan: 2021, period: try period($0[...]), registeredTo: try day($1), origin: Self.origin)
        }))
  }

  private static func unit(_ id: String) -> AdministrativeUnit {
    AdministrativeUnit(
      id: id, kind: .ruralDistrict, name: id, validFrom: nil, validTo: nil, parent: nil, successors: [],
      successorsMissing: nil, sources: [], origin: origin)
  }

  private static func agency(
    _ body: Body, members: [Ref<Agency>], _ units: Register<AdministrativeUnit>
  ) throws -> Agency {
    Agency(
      id: body.id, kind: body.kind, name: body.id, aliases: [], unit: body.unit.flatMap(units.ref),
      members: members, validFrom: nil, validTo: try body.validTo.map(day), successors: [], note: nil, sources: [],
      origin: origin)
  }

  private static func cluster(_ id: String, _ units: Register<AdministrativeUnit>, _ unit: String) throws -> Cluster {
    Cluster(
      id: id, name: id, aliases: [], isCraftVillage: false, unit: try known(units.ref(unit), unit), extends: nil,
      facts: [], note: nil, missing: nil, origin: origin)
  }

  private func annex(
    _ units: Register<AdministrativeUnit>, _ agencies: Register<Agency>, _ clusters: Register<Cluster>
  ) throws -> Annex {
    var columns = self.columns.map {
      AnnexColumn(id: $0.rawValue, label: "", role: .milestone, milestone: $0, unit: nil, width: nil)
    }
    columns.append(AnnexColumn(id: "o", label: "", role: .occupancy, milestone: nil, unit: nil, width: nil))
    let rows = try self.rows.enumerated().map { index, row in
      try annexRow(row, number: index + 1, columns: columns.count, units, agencies, clusters)
    }
    return Annex(
      id: "pl", number: "1", title: "", reference: "", orientation: .portrait, headings: [], columns: columns,
      groups: [], rows: rows, corrections: [], notes: [], origin: Self.origin)
  }

  private func annexRow(
    _ row: Row, number: Int, columns: Int, _ units: Register<AdministrativeUnit>, _ agencies: Register<Agency>,
    _ clusters: Register<Cluster>
  ) throws -> AnnexRow {
    let id = "pl-\(number)"
    let missing = row.isLost ? Missing(reason: "lost") : nil
    return AnnexRow(
      id: id, ordinal: number, cluster: row.cluster.flatMap(clusters.ref), unit: row.unit.flatMap(units.ref),
      developer: row.developer.flatMap(agencies.ref), cells: Array(repeating: .blank, count: columns), lines: [],
      milestones: try row.milestones.map {
        PlannedMilestone(kind: $0, due: try $1.map(time), missing: $1 == nil ? Missing(reason: "cut") : nil)
      },
      duties: try row.duties.enumerated().map { try duty($1, "\(id).\($0 + 1)", agencies) },
      occupancy: row.occupancy.map { Quantity(value: FixedDecimal($0), unit: "%") }, missing: missing,
      corrections: [], notes: [], origin: Self.origin)
  }

  private func duty(_ work: Work, _ id: String, _ agencies: Register<Agency>) throws -> Duty {
    Duty(
      id: id, text: id, leads: try work.leads.map { try known(agencies.ref($0), $0) },
      cooperating: try work.cooperating.map { try known(agencies.ref($0), $0) }, due: try work.due.map(time),
      dueBasis: .cell)
  }

  private func report(
    _ report: Report, _ id: String, _ agencies: Register<Agency>, _ clusters: Register<Cluster>
  ) throws -> ProgressReport {
    let events = try report.events.enumerated().map { index, entry in
      ProgressEvent(
        id: "\(id).\(index + 1)", kind: entry.kind, cluster: entry.cluster.flatMap(clusters.ref), duty: entry.duty,
        date: try time(entry.date), value: entry.percent.map { Quantity(value: FixedDecimal($0), unit: "%") },
        text: nil, evidence: nil, sources: [], certainty: entry.certainty, note: nil,
        isEstimate: entry.isEstimate,
        revision: try entry.deadline.map {
          Revision(milestone: entry.duty == nil ? entry.milestone : nil, deadline: try time($0))
        }, origin: Self.origin)
    }
    return ProgressReport(
      id: id, period: try report.period.map { try period($0[...]) },
      from: try known(agencies.ref(report.from), report.from), submitted: try report.submitted.map(day),
      hasNothingToReport: report.hasNothing, events: events, origin: Self.origin)
  }
}

struct UnknownName: Error { let name: String }

private func known<T>(_ value: T?, _ name: String) throws -> T {
  guard let value else { throw UnknownName(name: name) }
  return value
}
