import Diagnostics
import PlanModel
import Testing

@testable import PlanLoading

@Suite("Cells that name bodies")
struct AgencyListTests {
  private struct Case {
    let text: String
    let unit: String?
    let developer: String?
    /// The bodies' ids, then the faults as `kind@text`.
    let expected: String

    init(_ text: String, in unit: String? = nil, of developer: String? = nil, _ expected: String) {
      (self.text, self.unit, self.developer, self.expected) = (text, unit, developer, expected)
    }
  }

  private let cases: [Case] = [
    Case("Sở Một", "so-mot"),
    Case("sở Một", "so-mot"),
    Case("Sở một", "unknown@Sở một"),
    Case("UBND huyện An;", "ubnd-an"),
    Case("Sở Một; các đơn vị liên quan.", "so-mot don-vi-lien-quan"),
    Case("Sở Một ;UBND huyện An ; ", "so-mot ubnd-an"),
    Case("Sở Một;\nUBND huyện An", "so-mot ubnd-an"),
    Case("Sở Một\nUBND huyện An.", "so-mot ubnd-an"),
    Case("Các Sở, ngành; Các Chủ đầu tư CCN", "cac-so-nganh cac-chu-dau-tu"),
    Case("các Sở, ngành Thành phố", "cac-so-nganh"),
    // Names with commas and with "và" are one body.
    Case("Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch Thành phố; Sở Một", "trung-tam so-mot"),
    Case("Sở Kế hoạch và Đầu tư", "so-ke-hoach"),
    // Lists under a head.
    Case("Các Sở: Kế hoạch và Đầu tư, Một, Quy hoạch Kiến trúc", "so-ke-hoach so-mot so-quy-hoach"),
    Case("các Sở: Kế hoạch và Đầu tư và Một", "so-ke-hoach so-mot"),
    Case("Các Sở: Một, Văn hóa, Thể thao và Du lịch, Kế hoạch và Đầu tư", "so-mot so-van-hoa so-ke-hoach"),
    Case("UBND các huyện: An, Bình; Sở Một", "ubnd-an ubnd-binh so-mot"),
    Case("Các Sở: Một, Hai, Kế hoạch và Đầu tư", "so-mot so-ke-hoach unknown@Hai"),
    Case("Các Sở: Một,, Kế hoạch và Đầu tư", "so-mot so-ke-hoach empty@"),
    Case("Sở: Một", "unknown@Sở: Một"),
    // Several known names joined.
    Case("các Chủ đầu tư CCN và đơn vị liên quan", "cac-chu-dau-tu don-vi-lien-quan"),
    Case("Sở Một, UBND huyện An và Công ty Đỏ", "so-mot ubnd-an do"),
    Case("các Chủ đầu tư CCN và đơn vị khác", "unknown@đơn vị khác"),
    Case("đơn vị khác và các Chủ đầu tư CCN", "unknown@đơn vị khác"),
    Case("Sở Một, Sở Hai", "unknown@Sở Hai"),
    Case("Sở Hai, Sở Ba", "unknown@Sở Hai, Sở Ba"),
    // One alias, a body in each district.
    Case("BQL dự án huyện", in: "an", "bql-an"),
    Case("BQL dự án huyện", in: "binh", "bql-binh"),
    Case("BQL dự án huyện", in: "thanh-pho", "ambiguous@BQL dự án huyện"),
    Case("BQL dự án huyện", "ambiguous@BQL dự án huyện"),
    Case("BQL dự án huyện Bình", in: "an", "bql-binh"),
    // The role word.
    Case("Chủ đầu tư", of: "xanh", "xanh"),
    Case("chủ đầu tư cụm công nghiệp; Sở Một", of: "xanh", "xanh so-mot"),
    Case("Công ty Xanh; Chủ đầu tư", of: "xanh", "xanh"),
    Case("Chủ đầu tư", of: "lost", "chu-dau-tu"),
    Case("Sở Một; Chủ đầu tư", "so-mot noDeveloper@Chủ đầu tư"),
    // Slips.
    Case("Sở Một; Một", "so-mot repeated@Một"),
    Case("Sở Một;; UBND huyện An", "so-mot ubnd-an empty@"),
    Case("Các Sở: Một, Một", "so-mot repeated@Một"),
  ]

  @Test("A cell gives its bodies, each once and in order, and blames the very part that is wrong")
  func cells() {
    let registers = AnnexFixture.registers()
    let directory = AgencyDirectory(agencies: registers.agencies, units: registers.units)
    for row in cases {
      let unit = row.unit.flatMap { registers.units.table.ref($0) }
      let known = row.developer.flatMap { registers.agencies.table.ref($0) }
      let developer = known.map { AgencyListReader.Developer.known($0) } ?? (row.developer == "lost" ? .lost : .none)
      var reader = AgencyListReader(directory, unit: unit, developer: developer)
      reader.read(row.text)
      let bodies = reader.bodies.map { registers.agencies.table.ids[$0.index] }
      let faults = reader.faults.map { "\(name(of: $0.kind))@\(row.text[$0.range])" }
      #expect((bodies + faults).joined(separator: " ") == row.expected, "\(row.text)")
    }
  }

  private func name(of kind: AgencyListReader.Fault.Kind) -> String {
    switch kind {
    case .unknown: "unknown"
    case .ambiguous: "ambiguous"
    case .noDeveloper: "noDeveloper"
    case .repeated: "repeated"
    case .empty: "empty"
    }
  }

  @Test("Where a body of the register has faults, an unknown name says nothing: it may be that body's")
  func faultyRegister() throws {
    let text = AnnexFixture.base.replacingOnce(
      "cooperating: Sở Một; các Sở, ngành; Chủ", with: "cooperating: Sở Một; các Sử; Chủ")
    let whole = try #require(AnnexFixture.load(text))
    let faulty = try #require(AnnexFixture.load(text, registers: AnnexFixture.registers(faultyAgency: true)))
    #expect(whole.diagnostics.map(\.id) == ["annex.agency.unknown"])
    #expect(faulty.diagnostics == [])
  }
}
