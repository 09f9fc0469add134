import PlanModel
import Testing

@testable import Pages

@Suite struct PeriodPageTests {
  private func page(_ sample: Sample, _ quarter: Int) throws -> PeriodPage {
    PeriodPage(of: .quarter(QuarterOfYear(year: 2021, quarter: quarter)), in: try sample.context())
  }

  @Test func `the sentence tells in time from carried over, and says where nothing is known`() throws {
    let rows: [(quarter: Int, cutOff: String, log: [(String, String)], sentence: String)] = [
      (
        2, "31/12/2025", [],
        "Trong quý II/2021: chưa có thông tin về khởi công. Theo phụ lục, 1 cụm phải khởi công trong quý."
      ),
      (
        2, "31/12/2025", [("vong-xuyen", "05/6/2021")],
        "Trong quý II/2021: khởi công ít nhất 1 cụm, trong đó 1 cụm đúng hạn, 0 cụm từ kỳ trước chuyển sang. "
          + "Theo phụ lục, 1 cụm phải khởi công trong quý."
      ),
      (
        4, "31/12/2025", [("vong-xuyen", "05/10/2021"), ("lien-hiep", "06/10/2021")],
        "Trong quý IV/2021: khởi công ít nhất 2 cụm, trong đó 1 cụm đúng hạn, 1 cụm từ kỳ trước chuyển sang. "
          + "Theo phụ lục, 1 cụm phải khởi công trong quý."
      ),
      (
        1, "31/12/2025", [("vong-xuyen", "31/3/2021")],
        "Trong quý I/2021: khởi công ít nhất 1 cụm, trong đó 0 cụm đúng hạn, 0 cụm từ kỳ trước chuyển sang. "
          + "Trong đó còn có 1 cụm khởi công trước kỳ kế hoạch. Phụ lục không giao cụm nào khởi công trong quý."
      ),
      (
        4, "30/9/2021", [],
        "Quý IV/2021 chưa bắt đầu tại ngày chốt số liệu. Theo phụ lục, 1 cụm phải khởi công trong quý."
      ),
    ]
    for row in rows {
      var sample = OverviewPageTests.mixed
      sample.cutOff = row.cutOff
      sample.log = row.log.map { Sample.Entry(date: $0.1, cluster: $0.0) }
      #expect(try page(sample, row.quarter).frame.sentenceText == row.sentence)
    }
  }

  @Test func `a quarter of which nothing is known shows the sign for it, not zero`() throws {
    let page = try page(OverviewPageTests.mixed, 2)
    #expect(page.frame.figures.map(\.value) == ["1", "…", "0", "0"])
    guard case .quarters(let model) = try #require(page.chart).content else { Issue.record("no bars"); return }
    #expect(model.bars.map(\.actual) == [nil, nil, nil, nil] && model.bars.map(\.planned) == [0, 1, 1, 1])
    #expect(Set(model.bars.map(\.actualLabel)) == ["TH …"])
    #expect(page.done == nil)
  }

  @Test func `what was due stands with its status at the quarter's end and now`() throws {
    let table = try #require(page(OverviewPageTests.mixed, 2).due)
    #expect(
      table.plainRows == [
        [
          "1", "Võng Xuyên", "Huyện Phúc Thọ", "Công ty Phúc Long", "Khởi công", "Tháng 6/2021", "21/7/2022",
          "Chưa khởi công tại thời điểm 30/6/2021", "Đã khởi công, chậm 12 tháng so với kế hoạch",
        ]
      ])
    #expect(table.headingTexts.suffix(2) == ["Trạng thái tại 30/6/2021", "Trạng thái tại 31/12/2025"])
    #expect(table.csv?.address == "quy-2-moc-den-han.csv")
  }

  @Test func `looking back, only what is known to have come later had not happened by the quarter's end`() throws {
    let rows: [(quarter: Int, then: String, now: String)] = [
      (3, "Chưa khởi công tại thời điểm 30/9/2021", "Chưa khởi công tại thời điểm 24/12/2025"),
      (4, "Chưa có thông tin", "Chưa có thông tin"),
    ]
    for row in rows {
      let table = try #require(page(OverviewPageTests.mixed, row.quarter).due)
      let starts = table.plainRows.filter { $0[4] == "Khởi công" }
      #expect(starts.map { $0.suffix(2) } == [[row.then, row.now]])
    }
  }

  @Test func `what was done is marked as in time or carried over`() throws {
    var sample = OverviewPageTests.mixed
    sample.log = [
      Sample.Entry(date: "05/10/2021"), Sample.Entry(date: "06/10/2021", cluster: "lien-hiep"),
    ]
    let table = try #require(page(sample, 4).done)
    #expect(try table.column("Cụm công nghiệp") == ["Võng Xuyên", "Liên Hiệp"])
    #expect(try table.column("So với kế hoạch") == ["Kỳ trước chuyển sang", "Đúng hạn"])
  }

  @Test func `the other quarters are linked, this one marked; the stated number is named`() throws {
    var sample = OverviewPageTests.mixed
    sample.stated = [("Quý III/2021", 2, 1, "dòng 43 bị mất")]
    let page = try page(sample, 3)
    #expect(page.frame.title == "Quý III năm 2021")
    #expect(page.periods.quarters.map(\.link.isCurrent) == [false, false, true, false])
    #expect(page.periods.quarters.map(\.link.address) == ["quy-1.html", "quy-2.html", "quy-3.html", "quy-4.html"])
    #expect(page.periods.quarters[2].months.map(\.address) == ["thang-7.html", "thang-8.html", "thang-9.html"])
    #expect(page.neighbours.map(\.text) == ["Kỳ trước: quý II năm 2021", "Kỳ sau: quý IV năm 2021"])
    #expect(page.frame.notes.contains { $0.hasPrefix("Quý III/2021: Phụ lục ghi 1, nội dung kế hoạch ghi 2") })
    #expect(try self.page(sample, 2).frame.notes.allSatisfy { !$0.contains("chênh lệch") })
  }

  @Test func `a month tells what was due in it; the year counts what was due at its end and now`() throws {
    let context = try OverviewPageTests.mixed.context()
    let month = PeriodPage(of: .month(MonthOfYear(year: 2021, month: 6)), in: context)
    #expect(month.frame.title == "Tháng 6 năm 2021" && month.span == "tháng")
    #expect(
      month.frame.sentenceText
        == "Trong tháng 6/2021: chưa có thông tin về khởi công. Theo phụ lục, 1 cụm phải khởi công trong tháng.")
    #expect(try #require(month.due).csv?.address == "thang-6-moc-den-han.csv")
    #expect(month.standing == nil && month.quarters == nil)
    let year = PeriodPage(of: .year(2021), in: context)
    #expect(year.frame.path.text == "ke-hoach/2021/nam.html" && year.neighbours.isEmpty)
    #expect(year.frame.sentenceText.hasSuffix("trong năm. Kế hoạch năm 2021 đã hết kỳ thực hiện."))
    let standing = try #require(year.standing)
    #expect(standing.headingTexts == ["Trạng thái", "Số mục tại 31/12/2021", "Số mục tại 31/12/2025"])
    #expect(
      standing.plainRows == [
        ["Hoàn thành quá hạn", "–", "1"], ["Quá hạn, chưa hoàn thành", "3", "2"], ["Chưa có thông tin", "1", "1"],
      ])
    #expect(try #require(year.quarters).column("Mốc (mục)") == ["–", "1", "1", "2"])
  }

  @Test func `a period names when its reports were due, and says that none is known`() throws {
    var sample = OverviewPageTests.mixed
    sample.reporting = [(.monthly, 25, nil)]
    let context = try sample.context()
    let notes = [2, 3].map { PeriodPage(of: .month(MonthOfYear(year: 2021, month: $0)), in: context).reportNotes }
    #expect(notes[0] == ["Kế hoạch chưa đặt nghĩa vụ báo cáo cho kỳ này; kỳ báo cáo đầu tiên là tháng 3/2021."])
    #expect(
      notes[1] == [
        "Báo cáo của kỳ này: UBND huyện Phúc Thọ gửi Sở Công Thương chậm nhất ngày 24/3/2021.",
        "Chưa có báo cáo nào của kỳ tháng 3/2021 trong dữ liệu; chưa có thông tin về việc gửi báo cáo.",
      ])
  }

  @Test func `what reports expect is told apart from what was done`() throws {
    var sample = OverviewPageTests.mixed
    sample.log.append(Sample.Entry(date: "Tháng 10/2021", cluster: "lien-hiep", isEstimate: true))
    let page = try page(sample, 4)
    #expect(
      page.frame.sentenceText
        == "Trong quý IV/2021: chưa có thông tin về khởi công. Ước thực hiện 1 cụm, không tính vào số đã khởi công. "
        + "Theo phụ lục, 1 cụm phải khởi công trong quý.")
    #expect(page.done == nil)
  }
}
