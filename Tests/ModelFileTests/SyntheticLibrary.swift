import PlanModel

/// A small library in which every property of every type is filled somewhere; nothing in it is true.
enum SyntheticLibrary {
  static let unitIndex = RegisterIndex<AdministrativeUnit>(["tinh-a", "huyen-b", "xa-c"])
  static let agencyIndex = RegisterIndex<Agency>(["ubnd-tinh-a", "so-x", "cac-so", "cong-ty-y", "bao-chi", "cac-huyen"])
  static let clusterIndex = RegisterIndex<Cluster>(["cum-mot", "cum-hai", "cum-ba"])
  static let sourceIndex = RegisterIndex<Source>(["van-ban-1", "bao-2"])
  static let letterIndex = RegisterIndex<Letter>(["cong-van-1", "cong-van-2"])
  static let indicatorIndex = RegisterIndex<CityIndicator>(["so-cum-khoi-cong"])

  static func unit(_ id: String) throws -> Ref<AdministrativeUnit> { try found(unitIndex.ref(id)) }
  static func agency(_ id: String) throws -> Ref<Agency> { try found(agencyIndex.ref(id)) }
  static func cluster(_ id: String) throws -> Ref<Cluster> { try found(clusterIndex.ref(id)) }
  static func source(_ id: String) throws -> Ref<Source> { try found(sourceIndex.ref(id)) }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try found(CalendarDate(year: year, month: month, day: day))
  }

  static func month(_ year: Int, _ month: Int) -> CalendarPeriod { .month(MonthOfYear(year: year, month: month)) }
  static func quarter(_ year: Int, _ quarter: Int) -> CalendarPeriod {
    .quarter(QuarterOfYear(year: year, quarter: quarter))
  }

  static func library() throws -> PlanLibrary {
    PlanLibrary(
      site: SiteFacts(
        title: "Tiến độ “thử”", publisher: "Sở X", cutOff: try day(2022, 12, 31), planInForce: 2021,
        reports: ReportForm(
          issuer: try agency("so-x"), superior: try agency("ubnd-tinh-a"), place: "A", symbol: "BC-SX",
          authority: ["GIÁM ĐỐC"], recipients: ["UBND tỉnh;", "Lưu: VT."])),
      units: Register(try units()), agencies: Register(try agencies()), clusters: Register(try clusters()),
      sources: Register(try sources()), indicators: Register(try indicators()), plans: [try plan()],
      letters: Register(try letters()), log: try log())
  }

  private struct NotFound: Error {}

  static func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw NotFound() }
    return value
  }
}

extension SyntheticLibrary {
  private static func units() throws -> [AdministrativeUnit] {
    let origin = Origin(file: "units.yaml", record: "huyen-b")
    return [
      AdministrativeUnit(
        id: "tinh-a", kind: .province, name: "A", validFrom: nil, validTo: nil, parent: nil, successors: [],
        successorsMissing: nil, sources: [], origin: Origin(file: "units.yaml", record: "tinh-a")),
      AdministrativeUnit(
        id: "huyen-b", kind: .ruralDistrict, name: "B", validFrom: try day(1999, 1, 1), validTo: try day(2025, 6, 30),
        parent: try unit("tinh-a"), successors: [try unit("xa-c")],
        successorsMissing: Missing(reason: "nguồn chỉ nêu một xã"), sources: [try source("van-ban-1")], origin: origin),
      AdministrativeUnit(
        id: "xa-c", kind: .commune, name: "C", validFrom: try day(2025, 7, 1), validTo: nil,
        parent: try unit("tinh-a"), successors: [], successorsMissing: nil, sources: [],
        origin: Origin(file: "units.yaml", record: "xa-c")),
    ]
  }

  private static func agencies() throws -> [Agency] {
    func plain(_ id: String, _ kind: AgencyKind, _ name: String, members: [Ref<Agency>] = []) -> Agency {
      Agency(
        id: id, kind: kind, name: name, aliases: [], unit: nil, members: members, validFrom: nil, validTo: nil,
        successors: [], note: nil, sources: [], origin: Origin(file: "agencies.yaml", record: id))
    }
    return [
      Agency(
        id: "ubnd-tinh-a", kind: .peoplesCommittee, name: "UBND tỉnh A", aliases: ["UBND tỉnh", "Ủy ban"],
        unit: try unit("huyen-b"), members: [], validFrom: try day(2000, 2, 29), validTo: try day(2030, 1, 1),
        successors: [try agency("so-x")], note: "ghi chú", sources: [try source("van-ban-1")],
        origin: Origin(file: "agencies.yaml", record: "ubnd-tinh-a")),
      plain("so-x", .department, "Sở X"),
      plain("cac-so", .collective, "các Sở", members: [try agency("so-x")]),
      plain("cong-ty-y", .company, "Công ty Y"),
      plain("bao-chi", .press, "Báo chí"),
      plain("cac-huyen", .collective, "các huyện"),
    ]
  }

  private static func clusters() throws -> [Cluster] {
    let fact = ClusterFact(
      kind: .area, text: "5,920 ha", quantity: Quantity(value: FixedDecimal(5920, scale: 3), unit: "ha"),
      date: .within(.day(try day(2022, 7, 21))), sources: [try source("bao-2"), try source("van-ban-1")],
      certainty: .derived, note: "suy ra")
    func plain(_ id: String, _ name: String) throws -> Cluster {
      Cluster(
        id: id, name: name, aliases: [], isCraftVillage: false, unit: try unit("huyen-b"), extends: nil, facts: [],
        note: nil, missing: nil, origin: Origin(file: "clusters/huyen-b.yaml", record: id))
    }
    return [
      Cluster(
        id: "cum-mot", name: "Một", aliases: ["Nhất"], isCraftVillage: true, unit: try unit("huyen-b"),
        extends: try cluster("cum-hai"), facts: [fact], note: "ghi chú", missing: Missing(reason: "mất trang"),
        origin: Origin(file: "clusters/huyen-b.yaml", record: "cum-mot")),
      try plain("cum-hai", "Hai"), try plain("cum-ba", "Ba"),
    ]
  }

  private static func sources() throws -> [Source] {
    [
      Source(
        id: "van-ban-1", kind: .document, title: "Kế hoạch \\ 1", publisher: nil, date: nil, url: nil, note: nil,
        origin: Origin(file: "sources.yaml", record: "van-ban-1")),
      Source(
        id: "bao-2", kind: .press, title: "Bài \"hai\"", publisher: "Báo", date: month(2024, 9),
        url: "https://example.org/a?b=1&c", note: "ghi chú", origin: Origin(file: "sources.yaml", record: "bao-2")),
    ]
  }

  private static func indicators() throws -> [CityIndicator] {
    let observation = CityIndicator.Observation(
      date: .by(month(2022, 6)), value: Quantity(bound: .about, value: FixedDecimal(24), unit: "cụm"),
      sources: [try source("bao-2")], certainty: .uncertain, note: "báo nêu")
    return [
      CityIndicator(
        id: "so-cum-khoi-cong", name: "Số cụm", unit: "cụm", observations: [observation], repeatedSince: 2022,
        figure: .established,
        note: "ghi chú",
        origin: Origin(file: "indicators.yaml", record: "so-cum-khoi-cong"))
    ]
  }
}
