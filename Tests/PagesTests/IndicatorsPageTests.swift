import PlanModel
import Testing

@testable import Pages

/// Targets against observations: all that sources say is there, repeated figures stand once.
@Suite struct IndicatorsPageTests {
  private typealias Seen = Sample.Seen

  private static func page(_ observations: [Seen], since: Int? = nil) throws -> IndicatorsPage {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.observations = []
    sample.seen = observations
    sample.repeatedSince = since
    return IndicatorsPage(in: try sample.context())
  }

  private static func section(_ page: IndicatorsPage) throws -> PageSection {
    try #require(page.sections.first { $0.id == "da-khoi-cong" })
  }

  @Test func `targets and observations stand in order of time, with source and certainty`() throws {
    let page = try Self.page([
      Seen("30/6/2024", 24, certainty: .derived, note: "suy ra"), Seen("16/3/2022", 2), Seen("chưa rõ", 3),
    ])
    let table = try #require(try Self.section(page).tables.first)
    #expect(try table.column("Thời điểm") == ["Năm 2021", "16/3/2022", "30/6/2024", "Chưa rõ"])
    #expect(try table.column("Số liệu") == ["", "2 cụm", "24 cụm", "3 cụm"])
    #expect(try table.column("Kế hoạch") == ["1 cụm\nKhởi công", "", "", ""])
    #expect(try table.column("Nguồn số liệu").last == "Báo Mới")
    #expect(try table.column("Độ tin cậy")[2] == "Suy ra")
    #expect(try table.column("Ghi chú")[2] == "suy ra")
    #expect(try page.overview.column("Số liệu gần nhất") == ["24 cụm"])
    #expect(page.overview.allRows[0].cells[1].paragraphs == [[.link(Link("Số cụm đã khởi công", to: "#da-khoi-cong"))]])
  }

  @Test func `a repeated figure stands at its first date alone`() throws {
    let page = try Self.page(
      [Seen("Năm 2015", 42), Seen("19/7/2019", 70), Seen("Tháng 12/2025", 70, note: "nhắc"), Seen("31/12/2019", 70)],
      since: 2019)
    let section = try Self.section(page)
    let table = try #require(section.tables.first)
    #expect(try table.column("Số liệu").filter { !$0.isEmpty } == ["42 cụm", "70 cụm"])
    #expect(try table.column("Nguồn số liệu")[1].contains("Nhắc lại tháng 12/2025"))
    #expect(try table.column("Ghi chú")[1] == "Tháng 12/2025: nhắc")
    #expect(
      section.paragraphs.map { $0.map(\.plain).joined() } == ["Số liệu nhắc lại từ năm 2019, chưa được cập nhật."])
    #expect(try page.overview.column("Thời điểm") == ["19/7/2019"])
  }

  @Test func `sources that do not agree are both told`() throws {
    let rows: [(first: Seen, second: Seen, since: Int?, disagree: Bool)] = [
      (Seen("31/12/2019", 26), Seen("31/12/2019", 28, source: "ke-hoach"), nil, true),
      (Seen("31/12/2019", 26), Seen("Năm 2019", 28, source: "ke-hoach"), nil, true),
      (Seen("19/7/2019", 26, certainty: .uncertain), Seen("31/12/2019", 28, source: "ke-hoach"), nil, true),
      (Seen("19/7/2019", 26), Seen("31/12/2019", 28, source: "ke-hoach"), 2019, true),
      // What grows within a year does not disagree; nor does one source with itself, or the same figure.
      (Seen("19/7/2019", 26), Seen("31/12/2019", 28, source: "ke-hoach"), nil, false),
      (Seen("31/12/2019", 26), Seen("31/12/2019", 28), nil, false),
      (Seen("31/12/2019", 26), Seen("31/12/2019", 26, source: "ke-hoach"), nil, false),
      (Seen("31/12/2019", 26, certainty: .uncertain), Seen("31/12/2020", 28, source: "ke-hoach"), nil, false),
    ]
    for row in rows {
      let page = try Self.page([row.first, row.second], since: row.since)
      let words = try Self.section(page).paragraphs.map { $0.map(\.plain).joined() }
      let told = words.contains {
        $0.hasPrefix("Chưa thống nhất giữa các nguồn: 26 cụm (Báo Mới, ")
          && $0.contains("; 28 cụm (Kế hoạch 68/KH-UBND, ")
      }
      #expect(told == row.disagree, "\(row): \(words)")
    }
  }

  @Test func `what comes after the cut-off date is not known yet`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.cutOff = "31/12/2022"
    sample.observations = []
    sample.seen = [Seen("16/3/2022", 2), Seen("30/6/2024", 24)]
    let page = IndicatorsPage(in: try sample.context())
    #expect(try page.overview.column("Số liệu gần nhất") == ["2 cụm"])
  }

  @Test func `figures that no indicator observes are listed apart`() throws {
    let page = try Self.page([Seen("16/3/2022", 2)])
    let section = try #require(page.sections.first { $0.id == "chua-co-so-lieu-theo-doi" })
    #expect(try section.tables[0].column("Mục tiêu") == ["Nước thải"])
    #expect(try section.tables[0].column("Kế hoạch") == ["95%"])
  }
}
