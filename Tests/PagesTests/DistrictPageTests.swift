import PlanModel
import Testing

@testable import Pages

@Suite struct DistrictPageTests {
  /// Three clusters to start: one started, one known not to have, one of which nothing is known.
  private static var mixed: Sample {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(cluster: "vong-xuyen", start: "Tháng 6/2021", finish: "Quý IV/2021"),
      Sample.StartRow(cluster: "tam-hiep", start: "Tháng 9/2021"),
      Sample.StartRow(cluster: "lien-hiep", start: "Tháng 10/2021"),
    ]
    sample.log = [
      Sample.Entry(date: "21/7/2022"), Sample.Entry(kind: .notStarted, date: "24/12/2025", cluster: "tam-hiep"),
    ]
    return sample
  }

  @Test func `what has started is named a lower bound; late and unknown are counted apart`() throws {
    let page = try Self.mixed.context().district("phuc-tho")
    #expect(
      page.frame.sentenceText
        == "Tính đến ngày 31/12/2025, ít nhất 1/3 cụm công nghiệp đã khởi công (33,3%); kế hoạch năm 2021 là 3 cụm. "
        + "Có 2 mốc, nhiệm vụ quá hạn chưa hoàn thành. Có 1 mốc, nhiệm vụ đã đến hạn nhưng chưa có thông tin.")
    #expect(page.frame.figures.map(\.value) == ["≥ 1/3", "2", "1"])
  }

  @Test func `where all are known to have started nothing is a bound`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.log = [Sample.Entry(date: "21/7/2022")]
    let page = try sample.context().district("phuc-tho")
    #expect(page.frame.sentenceText.hasPrefix("Tính đến ngày 31/12/2025, 1/1 cụm công nghiệp đã khởi công (100,0%)"))
    #expect(page.frame.figures.map(\.value) == ["1/1"])
  }

  @Test func `where nothing is known there is no zero`() throws {
    let page = try Sample.start(due: "Tháng 6/2021").context().district("phuc-tho")
    #expect(
      page.frame.sentenceText.hasPrefix(
        "Tính đến ngày 31/12/2025, chưa có thông tin về cụm công nghiệp đã khởi công; kế hoạch năm 2021 là 1 cụm."))
    #expect(page.frame.figures.first?.value == "…/1")
    let chart = try #require(page.chart)
    guard case .quarters(let model) = chart.content else { Issue.record("no bars"); return }
    #expect(model.bars.map(\.actual) == Array(repeating: nil, count: 20))
    #expect(model.bars.prefix(5).map(\.planned) == [0, 1, 0, 0, nil])
    #expect(Set(model.bars.map(\.actualLabel)) == ["…"])
  }

  @Test func `clusters to start stand with plan, actual and status of start and completion`() throws {
    let table = try #require(Self.mixed.context().district("phuc-tho").newClusters)
    #expect(
      table.plainRows == [
        [
          "1", "Võng Xuyên", "Công ty Phúc Long", "Tháng 6/2021", "21/7/2022",
          "Đã khởi công, chậm 12 tháng so với kế hoạch", "Quý IV/2021",
          "Quá hạn, chưa hoàn thành (chậm ít nhất 6 tháng, tại thời điểm 21/7/2022)", "Phụ lục 3, số 1",
        ],
        [
          "2", "Tam Hiệp", "Công ty Phúc Long", "Tháng 9/2021", "…", "Chưa khởi công tại thời điểm 24/12/2025",
          "Không giao hoàn thành trong năm 2021", "", "Phụ lục 3, số 2",
        ],
        [
          "3", "Liên Hiệp", "Công ty Phúc Long", "Tháng 10/2021", "…", "Chưa có thông tin",
          "Không giao hoàn thành trong năm 2021", "", "Phụ lục 3, số 3",
        ],
      ])
    #expect(table.allRows.map(\.isLate) == [true, true, false])
    #expect(table.csv?.address == "phuc-tho-danh-sach-khoi-cong.csv")
  }

  @Test func `the chart counts what is known by quarter and says what has none`() throws {
    var sample = Self.mixed
    sample.log.append(Sample.Entry(date: "6 tháng đầu năm 2024", cluster: "lien-hiep"))
    let chart = try #require(sample.context().district("phuc-tho").chart)
    guard case .quarters(let model) = chart.content else { Issue.record("no bars"); return }
    #expect(model.bars.compactMap(\.actual) == [1])
    #expect(model.bars[6].label == "III" && model.bars[6].group == "2022" && model.bars[6].actualLabel == "≥ 1")
    #expect(chart.table?.notes.contains("Ngoài ra 1 cụm đã khởi công nhưng chưa rõ quý.") == true)
    #expect(
      chart.sentence
        == "Kế hoạch năm 2021 giao khởi công 3 cụm; đến ngày 31/12/2025 có thông tin về ít nhất 2 cụm đã khởi công, trong đó 1 cụm xác định được quý."
    )
  }

  @Test func `what comes to a committee by a collective is marked`() throws {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(
        cluster: "vong-xuyen", start: "Tháng 6/2021",
        duties: [
          Sample.Work(due: "Tháng 6/2021"),
          Sample.Work(text: "Báo cáo", leads: ["ubnd-cac-huyen"], due: "Tháng 7/2021", basis: .cell),
        ])
    ]
    let table = try #require(sample.context().district("phuc-tho").duties)
    #expect(table.headingRows == ["UBND huyện Phúc Thọ"])
    #expect(try table.column("Nội dung nhiệm vụ") == ["Tổ chức GPMB", "Báo cáo\nGiao chung cho UBND các huyện"])
    let elsewhere = try #require(sample.context().district("ba-vi").duties)
    #expect(try elsewhere.column("Nội dung nhiệm vụ") == ["Báo cáo\nGiao chung cho UBND các huyện"])
  }

  @Test func `a duty that two bodies of a unit lead stands under both and counts once`() throws {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(
        cluster: "vong-xuyen", start: "Tháng 6/2021",
        duties: [
          Sample.Work(leads: ["ubnd-phuc-tho", "bql"], due: "Tháng 6/2021"),
          Sample.Work(text: "Báo cáo", leads: ["ubnd-cac-huyen"], due: "Tháng 7/2021"),
          Sample.Work(text: "Báo cáo", leads: ["bql"], due: "Tháng 7/2021"),
          Sample.Work(text: "Cho thuê đất", leads: ["so-cong-thuong"], due: "Tháng 7/2021"),
        ])
    ]
    let table = try #require(sample.context().district("phuc-tho").duties)
    #expect(table.headingRows == ["UBND huyện Phúc Thọ", "Ban quản lý dự án huyện Phúc Thọ"])
    #expect(table.plainRows.count == 4)
    #expect(
      table.caption
        == "Huyện Phúc Thọ: 3 nhiệm vụ do cơ quan, đơn vị của địa bàn chủ trì, xếp theo thời hạn")
  }

  @Test func `a unit that has ended says so, with what is known of its successors`() throws {
    let page = try Sample.start(due: "Tháng 6/2021").context().district("phuc-tho")
    let facts = page.facts.map { [$0.label] + $0.paragraphs.map { $0.map(\.plain).joined() } }
    #expect(facts.contains(["Hoạt động đến hết ngày", "30/6/2025"]))
    #expect(facts.contains(["Đơn vị kế thừa", "chưa xác định đơn vị kế thừa"]))
    #expect(facts.contains(["Ủy ban nhân dân", "UBND huyện Phúc Thọ"]))
  }
}
