import PlanModel
import Testing

@testable import Pages

/// Everything that does not simply agree is on one page, each point with its place.
@Suite struct ReconciliationPageTests {
  private static func section(_ id: String, of page: ReconciliationPage) throws -> Table {
    try #require(page.sections.first { $0.id == id }?.tables.first, "\(page.sections.map(\.id))")
  }

  @Test func `lost rows and missing cells are told with their file and record`() throws {
    var sample = Sample.start(due: nil)
    sample.starts.append(Sample.StartRow(cluster: nil, start: nil, isLost: true))
    sample.clusters[0].missing = "dòng bị mất"
    let table = try Self.section("cho-thieu", of: ReconciliationPage(in: try sample.context()))
    #expect(try table.column("Vị trí") == ["Phụ lục 3, số 2", "Võng Xuyên"])
    #expect(try table.column("Nội dung thiếu") == ["Dòng phụ lục", "Dòng phụ lục của cụm"])
    #expect(try table.column("Lý do") == ["trang cuối bị mất", "dòng bị mất"])
    #expect(try table.column("Hồ sơ").first == "mau\nmau")
    #expect(
      table.allRows[0].cells[1].paragraphs.first?.first
        == .link(Link("Phụ lục 3, số 2", to: "ke-hoach/2021/phu-luc-3.html#pl3-2")))
  }

  @Test func `what is corrected and what waits to be confirmed stand apart`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.starts[0].corrections = [
      Correction(
        column: "cluster", printed: "Vĩng", corrected: "Võng", printedIn: nil, reason: "sai chữ", isOpen: false),
      Correction(column: "start", printed: "6", corrected: nil, printedIn: "finish", reason: "lệch cột", isOpen: false),
      Correction(
        column: "cluster", printed: "Nôi", corrected: nil, printedIn: nil, reason: "có thể là Nổi", isOpen: true),
    ]
    let page = ReconciliationPage(in: try sample.context())
    #expect(try Self.section("hieu-chinh", of: page).column("Hiệu chỉnh").first == "Võng")
    #expect(try Self.section("hieu-chinh", of: page).column("Hiệu chỉnh").last?.contains("finish") == true)
    #expect(try Self.section("cho-xac-nhan", of: page).column("In trong bản nguồn") == ["Nôi"])
    #expect(page.frame.sentenceText.contains("2 chỗ hiệu chỉnh, 1 chỗ chờ xác nhận"))
  }

  @Test func `every part of an annex that a correction can name has words`() throws {
    let context = try Sample.start(due: "Tháng 6/2021").context()
    let annex = try #require(context.plan.plan.annexes.first)
    for (key, words) in [
      ("marker", "Số thứ tự nhóm"), ("group", "Tên nhóm"), ("number", "Số phụ lục"), ("title", "Tên phụ lục"),
      ("cluster", annex.columns.first { $0.id == "cluster" }?.label),
    ] {
      #expect(annex.correctedPart(key, context.wording) == words, "\(key)")
    }
  }

  @Test func `city figures stand beside the clusters known by name at that time and now`() throws {
    var sample = Sample()
    sample.starts = ["vong-xuyen", "tam-hiep", "lien-hiep"].map { Sample.StartRow(cluster: $0, start: "Quý I/2021") }
    sample.observations = [("16/3/2022", 2), ("30/6/2024", 3), ("1/1/2020", 1)]
    sample.log = [
      Sample.Entry(date: "1/2/2022"), Sample.Entry(date: "chưa rõ", cluster: "tam-hiep"),
    ]
    let table = try Self.section("so-thanh-pho-va-so-theo-ten", of: ReconciliationPage(in: try sample.context()))
    #expect(try table.column("Số liệu cấp địa bàn") == ["2 cụm", "3 cụm"])
    #expect(try table.column("Đếm theo tên cụm tại thời điểm đó, ít nhất (cụm)") == ["≥ 1", "≥ 1"])
    #expect(try table.column("Đếm theo tên cụm đến ngày chốt số liệu, ít nhất (cụm)") == ["≥ 2", "≥ 2"])
  }

  @Test func `derived and uncertain statements, and events without a date, are told`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.log = [
      Sample.Entry(date: "1/2/2022", certainty: .derived), Sample.Entry(date: "chưa rõ", cluster: "tam-hiep"),
      Sample.Entry(date: "3/3/2022"),
    ]
    let page = ReconciliationPage(in: try sample.context())
    let unsure = try Self.section("suy-ra-chua-chac-chan", of: page)
    #expect(try unsure.column("Vị trí") == ["Võng Xuyên"])
    #expect(try unsure.column("Độ tin cậy") == ["Suy ra"])
    #expect(try Self.section("cho-thieu", of: page).column("Nội dung thiếu") == ["Thời điểm khởi công"])
  }

  @Test func `clusters that extend others, bodies that ended and stated numbers have their sections`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.clusters[1].extends = "vong-xuyen"
    sample.stated = [(period: "Quý II/2021", stated: 2, counted: 1, reason: "thiếu một dòng")]
    let page = ReconciliationPage(in: try sample.context())
    let extended = try Self.section("cum-mo-rong", of: page)
    #expect(try extended.column("Cụm công nghiệp") == ["Tam Hiệp"])
    #expect(try extended.column("Dòng phụ lục của cụm gốc") == ["Phụ lục 3, số 1"])
    #expect(try Self.section("don-vi-chua-ro-ke-thua", of: page).column("Vị trí") == ["Huyện Phúc Thọ"])
    let stated = try Self.section("so-ghi-va-so-dem", of: page)
    #expect(try stated.column("Đối chiếu").first?.contains("thiếu một dòng") == true)
  }

  @Test func `the summary counts every section, also the empty ones, and leads to those that are not`() throws {
    let page = ReconciliationPage(in: try Sample.start(due: "Tháng 6/2021").context())
    #expect(page.summary.plainRows.count == 12)
    for row in page.summary.allRows {
      let ways = row.cells[1].paragraphs[0].compactMap { inline -> String? in
        if case .link(let link) = inline.form { return link.address }
        return nil
      }
      #expect((row.cells[2].plain == "–") == ways.isEmpty, "\(row.cells.map(\.plain))")
      #expect(ways.allSatisfy { way in page.sections.contains { "#\($0.id)" == way } }, "\(ways)")
    }
  }
}
