import DataSyntax
import Diagnostics
import PlanModel

@testable import PlanLoading

/// Registers and annexes made up for the tests of annex loading.
enum AnnexFixture {
  static func load(_ text: String, registers: Registers? = nil) -> AnnexResult? {
    let reading = DataReader.read(path: "plans/2021/annex-9.yaml", bytes: Array(text.utf8))
    guard let document = reading.document, reading.diagnostics.isEmpty else { return nil }
    return AnnexLoader.load(AnnexReading(document), context: AnnexContext(registers: registers ?? Self.registers()))
  }

  /// Two districts, each with committee, board and clusters; departments, collectives, companies and the role word.
  static func registers(faultyAgency: Bool = false) -> Registers {
    let units = table("đơn vị hành chính", ["thanh-pho", "an", "binh"], of: AdministrativeUnit.self)
    let agencies = table("cơ quan", agencyRows.map(\.id), of: Agency.self)
    let clusters = table("cụm công nghiệp", clusterRows.map(\.id), of: Cluster.self)
    var made: [Agency?] = agencyRows.map { agency($0, units: units, agencies: agencies) }
    if faultyAgency { made[0] = nil }
    return Registers(
      units: LoadedRegister(units, unitRows.map { unit($0, units: units) }),
      agencies: LoadedRegister(agencies, made),
      clusters: LoadedRegister(clusters, clusterRows.map { cluster($0, units: units) }),
      sources: LoadedRegister(table("nguồn", [], of: Source.self), []),
      indicators: LoadedRegister(table("chỉ tiêu", [], of: CityIndicator.self), []))
  }

  private static let unitRows: [(id: String, kind: UnitKind, name: String, parent: String?)] = [
    ("thanh-pho", .city, "Phố", nil), ("an", .ruralDistrict, "An", "thanh-pho"),
    ("binh", .ruralDistrict, "Bình", "thanh-pho"),
  ]

  private static let agencyRows: [(id: String, kind: AgencyKind, name: String, aliases: [String], unit: String?)] = [
    ("so-mot", .department, "Sở Một", ["Một"], nil),
    ("so-ke-hoach", .department, "Sở Kế hoạch và Đầu tư", [], nil),
    ("so-van-hoa", .department, "Sở Văn hóa, Thể thao và Du lịch", [], nil),
    ("so-quy-hoach", .department, "Sở Quy hoạch - Kiến trúc", ["Sở Quy hoạch Kiến trúc"], nil),
    ("trung-tam", .body, "Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch Thành phố", [], nil),
    ("ubnd-an", .peoplesCommittee, "UBND huyện An", [], "an"),
    ("ubnd-binh", .peoplesCommittee, "UBND huyện Bình", [], "binh"),
    ("bql-an", .board, "BQL dự án huyện An", ["BQL dự án huyện"], "an"),
    ("bql-binh", .board, "BQL dự án huyện Bình", ["BQL dự án huyện"], "binh"),
    ("cac-so-nganh", .collective, "các Sở, ngành", ["Các Sở, ngành Thành phố"], nil),
    ("cac-chu-dau-tu", .collective, "các Chủ đầu tư CCN", [], nil),
    ("don-vi-lien-quan", .collective, "các đơn vị liên quan", ["đơn vị liên quan"], nil),
    ("chu-dau-tu", .developerOfRow, "Chủ đầu tư", ["Chủ đầu tư cụm công nghiệp"], nil),
    ("xanh", .company, "Công ty Xanh", ["Cty Xanh"], nil),
    ("do", .company, "Công ty Đỏ", [], nil),
  ]

  private static let clusterRows: [(id: String, name: String, aliases: [String], unit: String)] = [
    ("mot", "Một", [], "an"), ("hai", "Hai", ["Hai mở rộng"], "an"), ("ba", "Ba", [], "binh"),
    ("bon", "Bốn", [], "binh"),
  ]

  private static func table<Element: Registered>(
    _ kind: String, _ ids: [String], of: Element.Type
  ) -> ReferenceTable<Element> {
    var diagnostics: [Diagnostic] = []
    return ReferenceTable(kind, ids: ids.map { Located($0, at: .file("danh-muc.yaml")) }, &diagnostics)
  }

  private static func origin(_ id: String) -> Origin { Origin(file: "danh-muc.yaml", record: id) }

  private static func unit(
    _ row: (id: String, kind: UnitKind, name: String, parent: String?), units: ReferenceTable<AdministrativeUnit>
  ) -> AdministrativeUnit {
    AdministrativeUnit(
      id: row.id, kind: row.kind, name: row.name, validFrom: nil, validTo: nil,
      parent: row.parent.flatMap { units.ref($0) }, successors: [], successorsMissing: nil, sources: [],
      origin: origin(row.id))
  }

  private static func agency(
    _ row: (id: String, kind: AgencyKind, name: String, aliases: [String], unit: String?),
    units: ReferenceTable<AdministrativeUnit>, agencies: ReferenceTable<Agency>
  ) -> Agency {
    Agency(
      id: row.id, kind: row.kind, name: row.name, aliases: row.aliases, unit: row.unit.flatMap { units.ref($0) },
      members: [], validFrom: nil, validTo: nil, successors: [], note: nil, sources: [], origin: origin(row.id))
  }

  private static func cluster(
    _ row: (id: String, name: String, aliases: [String], unit: String), units: ReferenceTable<AdministrativeUnit>
  ) -> Cluster? {
    units.ref(row.unit).map { unit in
      Cluster(
        id: row.id, name: row.name, aliases: row.aliases, isCraftVillage: false, unit: unit, extends: nil, facts: [],
        note: nil, missing: nil, origin: origin(row.id))
    }
  }
}

/// A text with one bad token between ⟦ and ⟧, and where it stands.
struct MarkedText {
  let text: String
  let start: Position
  let end: Position

  init?(_ marked: String) {
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let inner = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    guard inner.count == 2 else { return nil }
    text = String(parts[0] + inner[0] + inner[1])
    start = Self.position(after: String(parts[0]))
    end = Self.position(after: String(parts[0] + inner[0]))
  }

  private static func position(after text: String) -> Position {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Position(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
