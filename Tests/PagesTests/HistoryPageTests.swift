import PlanModel
import Testing

@testable import Pages

@Suite struct HistoryPageTests {
  private static var sample: Sample {
    var sample = Sample.start(due: "Tháng 6/2025")
    sample.log = [
      Sample.Entry(
        kind: .siteClearance, date: "10/5/2025", percent: 80, from: "ubnd-phuc-tho", period: "Quý II/2025",
        submitted: "20/6/2025"),
      Sample.Entry(
        kind: .siteClearance, date: "10/9/2025", percent: 60, from: "ubnd-phuc-tho", period: "Quý III/2025",
        submitted: "5/10/2025"),
      Sample.Entry(kind: .notStarted, date: "30/9/2025", period: "Quý III/2025"),
      Sample.Entry(
        kind: .revisedSchedule, date: "1/11/2025", from: "ubnd-phuc-tho", deadline: "Quý I/2026",
        period: "Quý IV/2025", submitted: "20/11/2025"),
      Sample.Entry(kind: .obstacle, date: "chưa rõ"),
    ]
    sample.observations = [("30/6/2025", 3), ("15/12/2025", 5)]
    return sample
  }

  private static func section(_ id: String, of page: HistoryPage) throws -> PageSection {
    try #require(page.sections.first { $0.id == id })
  }

  @Test func `a change counts in the quarter in which it was told, whenever it happened`() throws {
    let page = HistoryPage(in: try Self.sample.context())
    let table = try #require(page.summary)
    let columns = try ["Kỳ", "Báo cáo mới", "Sự việc mới", "Số liệu, văn bản mới"].map(table.column)
    #expect(columns[0].prefix(4) == ["Quý IV/2025", "Quý III/2025", "Quý II/2025", "Quý I/2025"])
    #expect(columns[1].prefix(4) == ["2", "0", "1", "0"])
    #expect(columns[2].prefix(4) == ["2", "1", "1", "0"])
    #expect(columns[3].prefix(4) == ["1", "0", "1", "0"])
    #expect(table.plainRows.count == 8)
  }

  @Test func `what goes back comes first, then a moved deadline, each with what held before`() throws {
    let section = try Self.section("quy-4-2025", of: HistoryPage(in: try Self.sample.context()))
    let changes = try #require(section.tables.first)
    #expect(changes.headingRows == ["Tiến độ lùi", "Dời thời hạn", "Tiến độ mới"])
    #expect(
      try changes.column("Trước đó").prefix(2) == ["80%\n-20 điểm %", "Tháng 6/2025\nmuộn hơn 9 tháng"])
    #expect(try changes.column("Trước đó").contains("3\n+2"))
  }

  @Test func `what stands otherwise at the end of a quarter is told with both statuses`() throws {
    let page = HistoryPage(in: try Self.sample.context())
    let tables = try Self.section("quy-3-2025", of: page).tables
    let shifts = try #require(tables.first { $0.id == "trang-thai-quy-3-2025" })
    #expect(shifts.headingRows == ["Mới quá hạn"])
    #expect(try shifts.column("Trạng thái cuối kỳ trước") == ["Chưa có thông tin"])
    let silent = try #require(page.summary).column("Đến hạn mà chưa có thông tin")
    #expect(silent[2] == "1", "due on 30/6/2025 and nobody said anything")
  }

  @Test func `a quarter that has not ended says so, and one without news says that`() throws {
    var sample = Self.sample
    sample.cutOff = "15/11/2025"
    let page = HistoryPage(in: try sample.context())
    #expect(page.sections.first?.title == "Quý IV/2025 (đến ngày 15/11/2025)")
    let quiet = try Self.section("quy-1-2025", of: page)
    #expect(quiet.tables.isEmpty)
    #expect(
      quiet.paragraphs.first?.first?.plain == "Quý I/2025: không có thông tin mới, không có mục nào đổi trạng thái.")
  }

  @Test func `entries of the feed are named by content, so that corrected words keep their name`() throws {
    let feed = ChangeFeed(in: try Self.sample.context())
    var corrected = Self.sample
    corrected.log[1].percent = 61
    let again = ChangeFeed(in: try corrected.context())
    #expect(feed.entries.map(\.id) == again.entries.map(\.id))
    #expect(feed.entries != again.entries)
    #expect(Set(feed.entries.map(\.id)).count == feed.entries.count && feed.entries.count == 9)
    #expect(feed.entries.first?.updated == "2025-10-05T00:00:00+07:00")
    #expect(feed.entries.first?.address == "cum-cong-nghiep/vong-xuyen.html")
    for id in feed.entries.map(\.id.text) {
      #expect(id.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }
  }

  @Test func `entries that share everything have names of their own`() throws {
    var sample = Self.sample
    sample.log.append(sample.log[1])
    let feed = ChangeFeed(in: try sample.context())
    #expect(Set(feed.entries.map(\.id)).count == feed.entries.count)
  }
}
