import PlanModel
import Testing

@testable import Pages

@Suite struct QuarterReportTests {
  private func page(_ sample: Sample, _ quarter: Int, year: Int = 2021) throws -> QuarterReportPage {
    let context = try sample.context()
    let view = try #require(context.view(of: year))
    let form = try #require(context.library.site.reports)
    return QuarterReportPage(of: QuarterOfYear(year: year, quarter: quarter), form: form, in: view)
  }

  /// A start done late, one denied, one unknown; a duty done and one unknown.
  private static var quarter: Sample {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(
        cluster: "vong-xuyen", start: "Tháng 6/2021", finish: "Quý IV/2021",
        duties: [Sample.Work(due: "Tháng 6/2021"), Sample.Work(text: "Cho thuê đất", due: "Tháng 5/2021")]),
      Sample.StartRow(cluster: "tam-hiep", start: "Tháng 5/2021"),
      Sample.StartRow(cluster: "lien-hiep", start: "Quý II/2021"),
    ]
    sample.log = [
      Sample.Entry(date: "21/7/2022"), Sample.Entry(kind: .notStarted, date: "01/12/2021", cluster: "tam-hiep"),
      Sample.Entry(kind: .completed, date: "15/5/2021", cluster: nil, duty: "pl3-1.2", from: "ubnd-phuc-tho"),
    ]
    return sample
  }

  @Test func `plan, actual, late by, obstacle and reporting unit stand in a row each`() throws {
    var sample = Self.quarter
    sample.log.append(Sample.Entry(kind: .obstacle, date: "05/6/2021", text: "Vướng mặt bằng"))
    sample.log.append(Sample.Entry(kind: .obstacle, date: "05/9/2021", text: "Thiếu vốn"))
    let annex = try page(sample, 2).annex
    #expect(
      annex.milestones?.plainRows == [
        [
          "1", "Võng Xuyên", "Khởi công", "Công ty Phúc Long", "Tháng 6/2021", "21/7/2022", "12 tháng",
          "Thiếu vốn\n05/9/2021", "Báo chí",
        ],
        [
          "2", "Tam Hiệp", "Khởi công", "Công ty Phúc Long", "Tháng 5/2021", "Chưa khởi công tại thời điểm 01/12/2021",
          "ít nhất 6 tháng", "", "Báo chí",
        ],
        [
          "3", "Liên Hiệp", "Khởi công", "Công ty Phúc Long", "Quý II/2021", "Chưa có thông tin", "…", "", "…",
        ],
      ])
    #expect(annex.milestones?.headingRows == ["Huyện Phúc Thọ"])
    #expect(
      annex.duties?.plainRows.map { $0.suffix(5).map(\.self) } == [
        ["Tháng 6/2021\nSuy ra từ thời hạn khởi công", "Chưa có thông tin", "…", "", "…"],
        ["Tháng 5/2021\nSuy ra từ thời hạn khởi công", "15/5/2021", "–", "", "UBND huyện Phúc Thọ"],
      ])
  }

  @Test func `what nobody reported is never late, by district and in all`() throws {
    let rows = try page(Self.quarter, 2).annex.totals.plainRows
    #expect(
      rows == [
        ["Huyện Phúc Thọ", "3", "1", "1", "1", "2", "1", "…", "1", "–"],
        ["Cộng toàn địa bàn", "3", "1", "1", "1", "2", "1", "…", "1", "–"],
      ])
  }

  @Test func `the counts are those of the quarter's page`() throws {
    let context = try Self.quarter.context()
    for quarter in 1...4 {
      let period = PeriodPage(of: .quarter(QuarterOfYear(year: 2021, quarter: quarter)), in: context)
      let annex = try page(Self.quarter, quarter).annex
      #expect(annex.milestones?.rowIDs ?? [] == (period.due?.rowIDs ?? []), "\(quarter)")
      #expect(annex.duties?.rowIDs ?? [] == (period.duties?.rowIDs ?? []), "\(quarter)")
      let shown = try page(Self.quarter, quarter).frame.figures.suffix(2).map(\.value)
      #expect(shown == (shown.isEmpty ? [] : period.frame.figures.suffix(2).map(\.value)), "\(quarter)")
    }
  }

  @Test func `the report tells the same in sentences`() throws {
    let rows: [(quarter: Int, year: Int, results: [String])] = [
      (
        2, 2021,
        [
          "Khởi công: 3 cụm công nghiệp đến hạn; đã hoàn thành ít nhất 1 (quá hạn 1); quá hạn, chưa hoàn thành 1; "
            + "chưa có thông tin 1.",
          "Nhiệm vụ: 2 nhiệm vụ đến hạn; đã hoàn thành ít nhất 1 (đúng hạn 1); chưa có thông tin 1.",
        ]
      ),
      (
        1, 2021,
        [
          "Theo các phụ lục của Kế hoạch, không có mốc, nhiệm vụ nào đến hạn trong quý.",
          "Chưa có thông tin về mốc, nhiệm vụ hoàn thành trong quý.",
        ]
      ),
      (
        3, 2022,
        [
          "Dữ liệu không có phụ lục của Kế hoạch nên chưa xác định được mốc, nhiệm vụ đến hạn trong quý.",
          "Theo thông tin đã có, 1 mốc, nhiệm vụ có thời hạn ở kỳ khác hoàn thành trong quý.",
        ]
      ),
    ]
    var sample = Self.quarter
    sample.later = [Sample.LaterPlan(year: 2022)]
    for row in rows {
      let paragraphs = try page(sample, row.quarter, year: row.year).parts[0].paragraphs
      let texts = paragraphs.map { $0.map(\.plain).joined() }
      #expect(Array(texts.dropLast()) == row.results, "\(row.quarter)/\(row.year)")
      #expect(
        texts.last
          == "Số liệu tính đến ngày 31/12/2025; mục chưa có thông tin không tính là chậm. Chi tiết tại Phụ lục kèm theo."
      )
    }
  }

  @Test func `what was carried over from another year stands apart`() throws {
    var sample = Self.quarter
    sample.later = [Sample.LaterPlan(year: 2022)]
    let annex = try page(sample, 3, year: 2022).annex
    #expect(annex.milestones == nil && annex.duties == nil)
    #expect(annex.others?.plainRows.last?.prefix(4) == ["1", "Võng Xuyên", "Khởi công", "Công ty Phúc Long"])
    #expect(annex.totals.plainRows.last == ["Cộng toàn địa bàn"] + Array(repeating: "…", count: 8) + ["1"])
  }

  @Test func `number, date and signature stay blank until the report is in the log`() throws {
    var sample = Self.quarter
    let blank = try page(sample, 2)
    #expect(blank.head.superior == ["UBND HUYỆN BA VÌ"] && blank.head.issuer == ["SỞ CÔNG THƯƠNG"])
    #expect(blank.head.number.lines == ["Số: …/BC-SCT"])
    #expect(blank.head.dateline.lines == ["Hà Nội, ngày … tháng … năm …"])
    #expect(blank.annex.reference == "(Kèm theo Báo cáo số …/BC-SCT ngày … tháng … năm … của Sở Công Thương)")
    #expect(blank.foot.authority.lines == ["GIÁM ĐỐC"] && blank.foot.name == nil)
    #expect(blank.foot.recipients?.lines == ["Bộ Công Thương;", "Lưu: VT."])
    sample.log.append(
      Sample.Entry(
        kind: .obstacle, date: "28/6/2021", from: "so-cong-thuong", period: "Quý II/2021",
        document: Evidence(document: "Báo cáo", number: "05/BC-SCT", date: try day("02/7/2021"), issuer: nil)))
    let sent = try page(sample, 2)
    #expect(sent.head.number.lines == ["Số: 05/BC-SCT"])
    #expect(sent.head.dateline.lines == ["Hà Nội, ngày 02 tháng 7 năm 2021"])
    #expect(sent.annex.reference == "(Kèm theo Báo cáo số 05/BC-SCT ngày 02/7/2021 của Sở Công Thương)")
    #expect(sent.annex.title == "KẾT QUẢ THỰC HIỆN KẾ HOẠCH 68/KH-UBND TRONG QUÝ II NĂM 2021")
  }

  @Test func `a quarter's page and the page of its plan lead to the report`() throws {
    let context = try Self.quarter.context()
    let quarter = PeriodPage(of: .quarter(QuarterOfYear(year: 2021, quarter: 2)), in: context)
    #expect(quarter.report?.address == "bao-cao-quy-2.html")
    #expect(PeriodPage(of: .year(2021), in: context).report == nil)
    #expect(PlanPage(in: context).reports.map(\.text).last == "Báo cáo quý IV năm 2021")
  }
}

extension Table {
  fileprivate var rowIDs: Set<String> { Set(bodies.flatMap(\.rows).compactMap(\.id)) }
}
