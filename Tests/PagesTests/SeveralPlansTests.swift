import PlanModel
import Testing

@testable import Pages

@Suite struct SeveralPlansTests {
  /// The plan in force, a plan of targets alone, and a plan whose rows name a commune and carry on a row.
  private static var sample: Sample {
    var sample = OverviewPageTests.mixed
    sample.units.append(Sample.Unit(id: "tay-phuong", name: "Tây Phương", kind: .commune))
    sample.clusters.append(Sample.Place(id: "moi", name: "Mới", unit: "tay-phuong"))
    sample.later = [
      Sample.LaterPlan(
        year: 2022,
        figures: [
          .init(id: "con-lai", label: "Tiếp tục khởi công", value: "2 cụm", continues: (2021, "khoi-cong")),
          .init(id: "nuoc-thai", label: "Nước thải", value: "100%"),
        ]),
      Sample.LaterPlan(
        year: 2026, number: "305/KH-UBND",
        figures: [.init(id: "con-lai", label: "Các cụm còn lại", continues: (2022, "con-lai"))],
        starts: [
          Sample.StartRow(cluster: "tam-hiep", start: "Quý II/2026", carriedFrom: "pl3-2"),
          Sample.StartRow(cluster: "moi", start: "Quý IV/2026", unit: "tay-phuong"),
        ]),
    ]
    return sample
  }

  @Test func `every plan has a page; only plans with annexes have annexes and periods`() throws {
    let paths = Set(SitePages.build(try Self.sample.context()).map(\.frame.path.text))
    for year in [2021, 2022, 2026] { #expect(paths.contains("ke-hoach/\(year)/index.html")) }
    let rows: [(String, Bool)] = [
      ("ke-hoach/index.html", true), ("tom-tat.html", true), ("ke-hoach/2021/thang-1.html", true),
      ("ke-hoach/2021/nam.html", true), ("ke-hoach/2026/phu-luc-1.html", true), ("ke-hoach/2026/quy-2.html", true),
      ("ke-hoach/2022/nam.html", false), ("dia-ban/tay-phuong.html", true),
    ]
    for row in rows { #expect(paths.contains(row.0) == row.1, "\(row.0)") }
  }

  @Test func `links and ids hold on every page`() throws {
    let pages = SitePages.build(try Self.sample.context())
    let paths = Set(
      [SitePaths.feed.text] + pages.map(\.frame.path.text)
        + pages.flatMap { page in
          page.exports.compactMap { $0.csv.map { page.frame.path.sibling($0.address).text } }
        })
    for page in pages {
      let path = page.frame.path.text
      for link in PageReading.links(of: page) where !link.address.hasPrefix("https:") {
        #expect(paths.contains(PageReading.resolve(link.address, from: path)), "\(path): \(link.address)")
      }
      let ids = PageReading.ids(of: page)
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }

  @Test func `figures of one commitment stand on one line, those of one id too, and nothing else`() throws {
    let table = try #require(PlanPage(in: try Self.sample.context()).comparison)
    #expect(table.headingTexts == ["Mục tiêu", "Năm 2021", "Năm 2022", "Năm 2026", "Số liệu cấp địa bàn"])
    #expect(
      table.plainRows.map { $0.dropLast() } == [
        [
          "Khởi công\n3 cụm (2021) → 2 cụm (2022) → không có bản kế hoạch (2026)", "3 cụm",
          "2 cụm\nTiếp tục khởi công", "chưa rõ\nkhông có bản kế hoạch\nCác cụm còn lại",
        ],
        ["Nước thải", "95%", "100%", "–"],
      ])
  }

  @Test func `what a plan's source lacks is said with its reason, and the date is not made exact`() throws {
    let view = try #require(try Self.sample.context().view(of: 2022))
    let page = PlanPage(in: view)
    #expect(page.frame.title == "Kế hoạch năm 2022")
    #expect(
      page.frame.sentenceText
        == "Kế hoạch năm 2022 (không muộn hơn ngày 27/3/2022) của Sở Công Thương: 2 số liệu mục tiêu; "
        + "dữ liệu không có phụ lục.")
    let facts = page.facts.map { [$0.label] + $0.paragraphs.map { $0.map(\.plain).joined(separator: "|") } }
    #expect(facts.contains(["Số, ký hiệu", "chưa rõ|không có bản kế hoạch"]))
    #expect(facts.contains(["Người ký", "chưa rõ|không có bản kế hoạch"]))
    #expect(page.annexes.isEmpty && page.periods == nil)
  }

  @Test func `a cluster's page tells of each plan, the plan in force first, and of what is carried on`() throws {
    let page = try Self.sample.context().cluster("tam-hiep")
    #expect(try #require(page.milestones).column("Thời hạn theo kế hoạch").first == "Tháng 9/2021")
    #expect(page.otherPlans.map(\.heading) == ["Theo Kế hoạch 305/KH-UBND"])
    #expect(page.otherPlans.flatMap(\.tables).map(\.id) == ["moc-2026"])
    let carried = page.facts.first { $0.label == "Cam kết chuyển tiếp" }?.paragraphs.map { $0.map(\.plain).joined() }
    #expect(
      carried == ["Phụ lục 1, số 1 (Kế hoạch 305/KH-UBND) chuyển tiếp từ Phụ lục 3, số 2 (Kế hoạch 68/KH-UBND)"])
    #expect(try Self.sample.context().cluster("lien-hiep").otherPlans.isEmpty)
  }

  @Test func `a commune works like a district, under the plan that has rows there`() throws {
    let page = try Self.sample.context().district("tay-phuong")
    #expect(page.frame.title == "Xã Tây Phương")
    #expect(
      page.frame.sentenceText
        == "Tính đến ngày 31/12/2025, chưa có thông tin về cụm công nghiệp đã khởi công; kế hoạch năm 2026 là 1 cụm.")
    #expect(try #require(page.newClusters).column("Cụm công nghiệp") == ["Mới"])
    let listing = ListingPage.districts(in: try Self.sample.context()).tables
    #expect(listing.map(\.id) == ["danh-sach-dia-ban", "danh-sach-dia-ban-2026"])
    #expect(listing[1].plainRows.map { $0[0] } == ["Huyện Phúc Thọ", "Xã Tây Phương"])
  }

  @Test func `the summary names what is due next under any plan`() throws {
    let page = SummaryPage(in: try Self.sample.context())
    #expect(page.upcomingSentence == "Còn 2 mốc, nhiệm vụ chưa đến hạn; gần nhất: quý II/2026.")
    let table = try #require(page.upcoming)
    #expect(try table.column("Nội dung") == ["Khởi công: Tam Hiệp", "Khởi công: Mới"])
    #expect(page.decisionSentence == "Chưa ghi nhận khó khăn, vướng mắc nào cần quyết định.")
    #expect(
      page.gaps == "Khoảng trống số liệu: 1 mốc, nhiệm vụ đã đến hạn chưa có thông tin; "
        + "1 cụm chưa có thông tin khởi công.")
  }

  @Test func `an obstacle asks for a decision, with who can take it and by when`() throws {
    var sample = Self.sample
    let context = try sample.context()
    let authority = try #require(context.library.agencies.ref("so-cong-thuong"))
    sample.log.append(
      Sample.Entry(
        kind: .obstacle, date: "01/12/2025",
        obstacle: Obstacle(
          authority: authority, isBeyondPowers: true, proposal: "Giao đất đợt 2", deadline: try time("Quý I/2026"))))
    let page = SummaryPage(in: try sample.context())
    #expect(
      page.decisionSentence
        == "Đã ghi nhận 1 khó khăn, vướng mắc. Trong đó 1 việc vượt thẩm quyền của đơn vị báo cáo.")
    let table = try #require(page.obstacles)
    #expect(try table.column("Cấp có thẩm quyền") == ["Sở Công Thương\nvượt thẩm quyền của đơn vị"])
    #expect(try table.column("Kiến nghị, đề xuất") == ["Giao đất đợt 2\nThời hạn: quý I/2026"])
  }
}
