import PlanModel
import Testing

@testable import Pages

@Suite struct PlanPageTests {
  private static var sample: Sample {
    var sample = OverviewPageTests.mixed
    sample.stated = [("Quý II/2021", 1, 1, nil), ("Quý III/2021", 2, 1, "dòng 43 bị mất")]
    sample.reporting = [(.monthly, 25, nil), (.quarterly, 25, nil), (.yearly, 20, 12)]
    return sample
  }

  @Test func `the plan is named with its issue`() throws {
    let page = PlanPage(in: try Self.sample.context())
    let facts = page.facts.map { [$0.label] + $0.paragraphs.map { $0.map(\.plain).joined() } }
    #expect(
      facts == [
        ["Số, ký hiệu", "68/KH-UBND"], ["Cơ quan ban hành", "Sở Công Thương"],
        ["Ngày ban hành", "Hà Nội, ngày 17/3/2021"], ["Trích yếu", "Kế hoạch"],
        ["Người ký", "CHỦ TỊCH", "Nguyễn Văn A"],
        ["Nơi nhận", "Lưu: VT"],
      ])
  }

  @Test func `targets stand as issued with what measures them`() throws {
    let table = try #require(PlanPage(in: try Self.sample.context()).targets)
    #expect(table.headingRows == ["Khởi công các cụm;", "95% cụm."])
    #expect(
      try table.column("Số liệu theo dõi") == [
        "Đếm theo tên cụm trong phụ lục: khởi công\nSố cụm đã khởi công", "Chưa có số liệu theo dõi",
      ])
  }

  @Test func `a stated number is held against the count, a difference with its reason`() throws {
    let table = try #require(PlanPage(in: try Self.sample.context()).stated)
    #expect(
      table.plainRows == [
        ["Khởi công, quý II/2021", "1", "1", "Thống nhất"],
        [
          "Khởi công, quý III/2021", "2", "1",
          "Phụ lục ghi 1, nội dung kế hoạch ghi 2; chênh lệch do dòng 43 bị mất.",
        ],
      ])
  }

  @Test func `the last day in time is the day before; nothing is due before the plan was issued`() throws {
    let table = try #require(PlanPage(in: try Self.sample.context()).reporting)
    let days = try table.column("Ngày cuối còn đúng hạn")
    #expect(days[0].hasPrefix("24/3/2021; 24/4/2021;") && days[0].hasSuffix("; 24/12/2021"))
    #expect(days[1...] == ["24/3/2021; 24/6/2021; 24/9/2021; 24/12/2021", "19/12/2021"])
    #expect(
      try table.column("Thời hạn")
        == ["Trước ngày 25 hàng tháng", "Trước ngày 25 tháng cuối quý", "Trước ngày 20/12/2021"])
  }

  @Test func `ids on the pages of the plan are unique and none is a section's`() throws {
    let sections: [String: [String]] = [
      "index.html": ["khoi-cong", "muc-tieu", "theo-dia-ban", "moi-cap-nhat", "xem-them"],
      "cham-tien-do.html": ["theo-muc-cham", "muc-qua-han", "theo-dia-ban", "theo-co-quan", "chua-co-thong-tin"],
      "ke-hoach/2021/index.html": [
        "muc-tieu", "phu-luc", "tien-do-theo-ky", "so-ke-hoach-ghi", "che-do-bao-cao", "so-sanh",
      ],
      "ke-hoach/2021/quy-4.html": ["den-han", "thuc-hien", "nhiem-vu", "ky-khac", "tong-hop", "theo-quy", "bao-cao"],
    ]
    var sample = Self.sample
    sample.starts[0].duties = [Sample.Work(due: "Tháng 10/2021")]
    sample.log.append(Sample.Entry(date: "06/10/2021", cluster: "lien-hiep"))
    var seen = 0
    for page in SitePages.build(try sample.context()) {
      guard let own = sections[page.frame.path.text] else { continue }
      seen += 1
      let ids = PageReading.ids(of: page) + own + ["noi-dung", "nguon-so-lieu", "ghi-chu"]
      #expect(Set(ids).count == ids.count, "\(page.frame.path.text): \(ids)")
    }
    #expect(seen == 4)
  }
}
