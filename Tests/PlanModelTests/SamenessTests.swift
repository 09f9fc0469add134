import Testing

@testable import PlanModel

/// What never changes is compared by all it holds, and copied with all it holds.
struct SamenessTests {
  private static let (one, two) = (Origin(file: "a", record: "1"), Origin(file: "a", record: "2"))
  private static let units = RegisterIndex<AdministrativeUnit>(["xa-a", "xa-b"]).refs
  private static let clusters = RegisterIndex<Cluster>(["cum-a"]).refs
  private static let agencies = RegisterIndex<Agency>(["so-a", "so-b"]).refs
  private static let letters = RegisterIndex<Letter>(["cong-van-a"]).refs
  private static let sources = RegisterIndex<Source>(["bao-a"]).refs

  @Test func `rows that differ in one thing are two`() throws {
    let amendment = try RowAmendment(letter: Self.letters[0], date: Self.day(), changes: [], row: Self.row())
    let others = [
      Self.row(id: "pl-2"), Self.row(ordinal: 2), Self.row(cluster: Self.clusters[0]), Self.row(unit: Self.units[0]),
      Self.row(developer: Self.agencies[0]), Self.row(cells: [.blank]),
      Self.row(lines: [AnnexLine(cells: [:], duties: 0..<0)]), Self.row(milestones: [Self.milestone()]),
      Self.row(duties: [Self.duty]), Self.row(occupancy: Quantity(value: FixedDecimal(5))),
      Self.row(carriedFrom: "pl-9"), Self.row(printedIn: "pl-9"), Self.row(missing: Missing(reason: "mất")),
      Self.row(corrections: [Self.correction]), Self.row(notes: ["a"]), Self.row(origin: Self.two),
      Self.row(amendments: [amendment]),
    ]
    Self.check(Self.row(), others)
  }

  @Test func `an amended row keeps all else`() throws {
    let amendment = try RowAmendment(letter: Self.letters[0], date: Self.day(), changes: [], row: Self.row())
    let row = Self.row(
      ordinal: 2, cluster: Self.clusters[0], unit: Self.units[0], developer: Self.agencies[0], cells: [.blank],
      lines: [AnnexLine(cells: [:], duties: 0..<0)], milestones: [Self.milestone()], duties: [Self.duty],
      occupancy: Quantity(value: FixedDecimal(5)), carriedFrom: "pl-9", printedIn: "pl-9",
      missing: Missing(reason: "mất"), corrections: [Self.correction], notes: ["a"], origin: Self.two)
    let amended = row.amended(by: [amendment])
    #expect(amended != row && amended.amendments == [amendment])
    #expect(amended.amended(by: []) == row)
  }

  @Test func `milestones, clusters and reports that differ in one thing are two`() throws {
    Self.check(
      Self.milestone(),
      [Self.milestone(.inOperation), Self.milestone(due: .continuous), Self.milestone(missing: Missing(reason: "mất"))])
    Self.check(
      Self.cluster(),
      [
        Self.cluster(id: "cum-b"), Self.cluster(name: "B"), Self.cluster(aliases: ["C"]),
        Self.cluster(isCraftVillage: true), Self.cluster(unit: Self.units[1]), Self.cluster(extends: Self.clusters[0]),
        Self.cluster(facts: [Self.fact()]), Self.cluster(note: "a"), Self.cluster(missing: Missing(reason: "mất")),
        Self.cluster(origin: Self.two),
      ])
    let day = try Self.day()
    Self.check(
      Self.report(),
      [
        Self.report(id: "b"), Self.report(period: .year(2021)), Self.report(from: Self.agencies[1]),
        Self.report(submitted: day), Self.report(countedTo: day), Self.report(hasNothingToReport: true),
        Self.report(document: Evidence(document: "a", date: nil, issuer: nil)), Self.report(note: "a"),
        Self.report(events: [Self.event]), Self.report(figures: [Self.figure]), Self.report(origin: Self.two),
      ])
  }

  @Test func `agencies, units and facts that differ in one thing are two`() throws {
    let day = try Self.day()
    Self.check(
      Self.agency(),
      [
        Self.agency(id: "so-b"), Self.agency(kind: .board), Self.agency(name: "B"), Self.agency(aliases: ["C"]),
        Self.agency(unit: Self.units[0]), Self.agency(members: [Self.agencies[0]]), Self.agency(validFrom: day),
        Self.agency(validTo: day), Self.agency(successors: [Self.agencies[0]]), Self.agency(note: "a"),
        Self.agency(sources: [Self.sources[0]]), Self.agency(origin: Self.two),
      ])
    Self.check(
      Self.unit(),
      [
        Self.unit(id: "xa-b"), Self.unit(kind: .ward), Self.unit(name: "B"), Self.unit(validFrom: day),
        Self.unit(validTo: day), Self.unit(parent: Self.units[0]), Self.unit(successors: [Self.units[0]]),
        Self.unit(successorsMissing: Missing(reason: "mất")), Self.unit(sources: [Self.sources[0]]),
        Self.unit(origin: Self.two),
      ])
    Self.check(
      Self.fact(),
      [
        Self.fact(kind: .area), Self.fact(text: "b"), Self.fact(quantity: Quantity(value: FixedDecimal(5))),
        Self.fact(date: .unknown), Self.fact(sources: [Self.sources[0]]), Self.fact(certainty: .derived),
        Self.fact(note: "a"),
      ])
  }

  /// One for each thing it holds: another is unlike it, and unlike each of the others.
  private static func check<Value: Hashable>(_ value: Value, _ others: [Value]) {
    #expect(Mirror(reflecting: value).children.count == others.count)
    for (position, other) in others.enumerated() {
      #expect(other != value, "\(position)")
      #expect(others[(position + 1)...].allSatisfy { $0 != other }, "\(position)")
    }
  }
}

extension SamenessTests {
  private static func day() throws -> CalendarDate { try #require(CalendarDate(year: 2021, month: 3, day: 17)) }

  private static let duty = Duty(id: "pl-1.1", text: "a", leads: [], cooperating: [], due: nil, dueBasis: .none)
  private static let correction = Correction(
    column: "a", printed: "b", corrected: nil, printedIn: nil, reason: "c", isOpen: true)
  private static let event = ProgressEvent(
    id: "a.1", kind: .obstacle, cluster: nil, duty: nil, date: .continuous, value: nil, text: nil, evidence: nil,
    sources: [], certainty: .stated, note: nil, isEstimate: false, obstacle: nil, revision: nil, waiver: nil,
    origin: one)
  private static let figure = ReportedFigure(
    id: "a.1", kind: FigureKind.allCases[0], cluster: nil, unit: nil, value: Quantity(value: FixedDecimal(5)),
    date: .continuous, sources: [], certainty: .stated, note: nil, origin: one)

  private static func milestone(
    _ kind: MilestoneKind = .groundBreaking, due: TimeExpression? = nil, missing: Missing? = nil
  ) -> PlannedMilestone { PlannedMilestone(kind: kind, due: due, missing: missing) }

  private static func row(
    id: String = "pl-1", ordinal: Int = 1, cluster: Ref<Cluster>? = nil, unit: Ref<AdministrativeUnit>? = nil,
    developer: Ref<Agency>? = nil, cells: [AnnexCell] = [], lines: [AnnexLine] = [],
    milestones: [PlannedMilestone] = [], duties: [Duty] = [], occupancy: Quantity? = nil, carriedFrom: String? = nil,
    printedIn: String? = nil, missing: Missing? = nil, corrections: [Correction] = [], notes: [String] = [],
    origin: Origin = one, amendments: [RowAmendment] = []
  ) -> AnnexRow {
    AnnexRow(
      id: id, ordinal: ordinal, cluster: cluster, unit: unit, developer: developer, cells: cells, lines: lines,
      milestones: milestones, duties: duties, occupancy: occupancy, carriedFrom: carriedFrom, printedIn: printedIn,
      missing: missing, corrections: corrections, notes: notes, origin: origin, amendments: amendments)
  }

  private static func cluster(
    id: String = "cum-a", name: String = "A", aliases: [String] = [], isCraftVillage: Bool = false,
    unit: Ref<AdministrativeUnit> = units[0], extends base: Ref<Cluster>? = nil, facts: [ClusterFact] = [],
    note: String? = nil, missing: Missing? = nil, origin: Origin = one
  ) -> Cluster {
    Cluster(
      id: id, name: name, aliases: aliases, isCraftVillage: isCraftVillage, unit: unit, extends: base, facts: facts,
      note: note, missing: missing, origin: origin)
  }

  private static func agency(
    id: String = "so-a", kind: AgencyKind = .department, name: String = "A", aliases: [String] = [],
    unit: Ref<AdministrativeUnit>? = nil, members: [Ref<Agency>] = [], validFrom: CalendarDate? = nil,
    validTo: CalendarDate? = nil, successors: [Ref<Agency>] = [], note: String? = nil, sources: [Ref<Source>] = [],
    origin: Origin = one
  ) -> Agency {
    Agency(
      id: id, kind: kind, name: name, aliases: aliases, unit: unit, members: members, validFrom: validFrom,
      validTo: validTo, successors: successors, note: note, sources: sources, origin: origin)
  }

  private static func unit(
    id: String = "xa-a", kind: UnitKind = .commune, name: String = "A", validFrom: CalendarDate? = nil,
    validTo: CalendarDate? = nil, parent: Ref<AdministrativeUnit>? = nil,
    successors: [Ref<AdministrativeUnit>] = [], successorsMissing: Missing? = nil, sources: [Ref<Source>] = [],
    origin: Origin = one
  ) -> AdministrativeUnit {
    AdministrativeUnit(
      id: id, kind: kind, name: name, validFrom: validFrom, validTo: validTo, parent: parent,
      successors: successors, successorsMissing: successorsMissing, sources: sources, origin: origin)
  }

  private static func fact(
    kind: ClusterFact.Kind = .other, text: String = "a", quantity: Quantity? = nil,
    date: TimeExpression = .continuous, sources: [Ref<Source>] = [], certainty: Certainty = .stated,
    note: String? = nil
  ) -> ClusterFact {
    ClusterFact(
      kind: kind, text: text, quantity: quantity, date: date, sources: sources, certainty: certainty, note: note)
  }

  private static func report(
    id: String = "a", period: CalendarPeriod? = nil, from: Ref<Agency> = agencies[0], submitted: CalendarDate? = nil,
    countedTo: CalendarDate? = nil, hasNothingToReport: Bool = false, document: Evidence? = nil, note: String? = nil,
    events: [ProgressEvent] = [], figures: [ReportedFigure] = [], origin: Origin = one
  ) -> ProgressReport {
    ProgressReport(
      id: id, period: period, from: from, submitted: submitted, countedTo: countedTo,
      hasNothingToReport: hasNothingToReport, document: document, note: note, events: events, figures: figures,
      origin: origin)
  }
}
