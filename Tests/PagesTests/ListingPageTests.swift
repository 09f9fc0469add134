import PlanModel
import Testing

@testable import Pages

@Suite struct ListingPageTests {
  private static var sample: Sample {
    var sample = Sample()
    sample.clusters += [
      Sample.Place(id: "dong-quang", name: "Đông Quang", unit: "ba-vi"),
      Sample.Place(id: "chang-son", name: "Chàng Sơn", unit: "ba-vi", missing: "dòng bị mất"),
    ]
    sample.starts = [
      Sample.StartRow(cluster: "vong-xuyen", start: "Tháng 6/2021"),
      Sample.StartRow(cluster: "dong-quang", start: "Tháng 9/2021"),
      Sample.StartRow(cluster: "tam-hiep", start: "Tháng 9/2021"),
      Sample.StartRow(isLost: true),
    ]
    sample.operating = [
      Sample.OperatingRow(cluster: "lien-hiep", percent: FixedDecimal(5)),
      Sample.OperatingRow(cluster: nil, ordinal: 2),
    ]
    sample.log = [Sample.Entry(date: "21/7/2022")]
    return sample
  }

  @Test func `districts stand by name, panels by planned count`() throws {
    let page = ListingPage.districts(in: try Self.sample.context())
    let table = try #require(page.tables.first)
    #expect(
      table.plainRows == [
        ["Huyện Ba Vì", "1", "…", "…", "1", "–", "…", "1"],
        ["Huyện Phúc Thọ", "2", "≥ 1", "…", "1", "1", "…", "1"],
      ])
    guard case .smallMultiples(let panels)? = page.chart?.content else { Issue.record("no panels"); return }
    #expect(panels.map(\.title) == ["Huyện Phúc Thọ", "Huyện Ba Vì"])
    #expect(panels.map(\.figure) == ["≥ 1/2", "…/1"])
    #expect(panels[0].bars.map(\.label) == ["I", "II", "III", "IV", "sau"])
    #expect(panels[0].bars.map(\.actual) == [nil, nil, nil, nil, 1])
    #expect(table.notes.contains("2 dòng phụ lục không còn trong bản nguồn nên chưa rõ địa bàn, không có trong bảng."))
  }

  @Test func `clusters to start count the lost row and show it; the two lists are never added`() throws {
    let page = ListingPage.clusters(in: try Self.sample.context())
    #expect(
      page.frame.sentenceText
        == "Kế hoạch năm 2021 nêu 4 cụm công nghiệp phải khởi công và 2 cụm đang hoạt động; không cộng hai số vì có cụm "
        + "mới là phần mở rộng của cụm đang hoạt động.")
    #expect(page.tables.map(\.id) == ["phai-khoi-cong", "dang-hoat-dong", "khong-con-dong"])
    #expect(
      try page.tables[0].column("Cụm công nghiệp") == [
        "Đông Quang", "Tam Hiệp", "Võng Xuyên", "Dòng này không còn trong bản nguồn.",
      ])
    #expect(try page.tables[1].column("Cụm công nghiệp") == ["Liên Hiệp"])
    #expect(page.tables[1].notes == ["Trong đó 1 dòng không còn trong bản nguồn, chưa rõ tên cụm."])
    #expect(try page.tables[2].column("Cụm công nghiệp") == ["Chàng Sơn"])
  }

  @Test func `agencies stand under their kind, committees by the name of their unit`() throws {
    let table = try #require(ListingPage.agencies(in: try Self.sample.context()).tables.first)
    #expect(
      table.headingRows == [
        "Sở, ngành", "Ủy ban nhân dân", "Ban quản lý", "Tên gọi chung của nhiều cơ quan, đơn vị",
        "Doanh nghiệp chủ đầu tư hạ tầng",
      ])
    #expect(
      try table.column("Cơ quan, đơn vị") == [
        "Sở Công Thương", "UBND huyện Ba Vì", "UBND huyện Phúc Thọ", "Ban quản lý dự án huyện Phúc Thọ",
        "UBND các huyện", "Công ty Phúc Long",
      ])
  }

  @Test func `all links inside lead to pages of the site, all paths and CSV names are different`() throws {
    let pages = SitePages.build(try Self.sample.context())
    let paths = pages.map(\.frame.path.text)
    let known = Set(paths + [SitePaths.feed.text, "index.html", "cham-tien-do.html", "ke-hoach/2021/index.html"])
    let annexes = Set(["ke-hoach/2021/phu-luc-2.html", "ke-hoach/2021/phu-luc-3.html"])
    #expect(Set(paths).count == paths.count)
    for page in pages {
      let files = page.exports.compactMap { $0.csv?.address }
      #expect(Set(files).count == files.count, "\(page.frame.path.text)")
      for link in PageReading.links(of: page) where !link.address.hasPrefix("https://") {
        let target = PageReading.resolve(link.address, from: page.frame.path.text)
        let isKnown = known.contains(target) || annexes.contains(target) || target.hasSuffix(".csv")
        #expect(isKnown, "\(page.frame.path.text): \(link.address)")
      }
    }
  }

  @Test func `ids are unique on each page`() throws {
    var both = Sample()
    both.starts = [
      Sample.StartRow(cluster: "vong-xuyen", start: "Tháng 6/2021", percent: FixedDecimal(20)),
      Sample.StartRow(cluster: "tam-hiep", start: "Tháng 9/2021"), Sample.StartRow(isLost: true),
    ]
    var further = both
    further.later = [Sample.LaterPlan(year: 2022, number: "1/KH-UBND", starts: both.starts)]
    let samples = [
      ("starts and occupancies in annexes of their own", Self.sample), ("in one annex", both),
      ("in an annex of a further plan", further),
    ]
    for (name, sample) in samples {
      for page in SitePages.build(try sample.context()) {
        let ids = PageReading.ids(of: page)
        #expect(Set(ids).count == ids.count, "\(name): \(page.frame.path.text): \(ids)")
      }
    }
    let listing = ListingPage.clusters(in: try both.context())
    #expect(try listing.tables.map { try $0.column("Cụm công nghiệp").count } == [3, 2, 1])
    #expect(listing.tables.map { $0.allRows.compactMap(\.id) } == [["pl3-2", "pl3-1", "pl3-3"], [], ["lien-hiep"]])
  }
}
