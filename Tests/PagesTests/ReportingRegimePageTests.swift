import PlanModel
import Testing

@testable import Pages

/// Who reports what before when, and who has: unknown is one sentence, what is known a row.
@Suite struct ReportingRegimePageTests {
  private static var sample: Sample {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.reporting = [(.quarterly, 25, nil)]
    return sample
  }

  @Test func `where nothing is known one sentence says so`() throws {
    let page = ReportingRegimePage(in: try Self.sample.context())
    #expect(page.frame.sentenceText.hasSuffix("Chưa có thông tin về việc gửi báo cáo."))
    let tables = page.sections.flatMap(\.tables)
    #expect(tables.map(\.id) == ["quy-dinh-bao-cao-2021", "lich-bao-cao-2021"])
    #expect(tables[1].headingRows == ["UBND huyện Phúc Thọ gửi Sở Công Thương"])
    #expect(try tables[1].column("Ngày cuối còn đúng hạn") == ["24/3/2021", "24/6/2021", "24/9/2021", "24/12/2021"])
    #expect(try tables[1].column("Chưa có thông tin") == ["1", "1", "1", "1"])
    #expect(page.frame.notes.contains { $0.contains("01/7/2025") })
  }

  @Test func `what is known is told body by body, and who is missing with the deadline`() throws {
    var sample = Self.sample
    sample.sent = [
      Sample.Sent(period: "Quý I/2021", submitted: "20/3/2021"),
      Sample.Sent(period: "Quý II/2021", submitted: "27/6/2021", isNothing: true),
    ]
    sample.receipts = [("Quý III/2021", "31/10/2021")]
    let page = ReportingRegimePage(in: try sample.context())
    let sentence = page.frame.sentenceText
    #expect(sentence.contains("1 đơn vị chưa gửi báo cáo kỳ quý III/2021 (hạn: trước ngày 25/9/2021)."), "\(sentence)")
    #expect(sentence.hasSuffix("của 1 trên 4 lượt báo cáo đến hạn; không tính là chưa gửi."), "\(sentence)")
    let bodies = try #require(page.sections[0].tables.last)
    #expect(
      try bodies.column("Trạng thái") == [
        "Đã gửi đúng hạn", "Đã gửi, quá hạn 3 ngày", "Chưa gửi báo cáo (tại thời điểm 31/10/2021)",
      ])
    #expect(try bodies.column("Văn bản") == ["", "Không phát sinh", ""])
    #expect(bodies.allRows.map(\.isLate) == [false, true, true])
  }

  @Test func `a site without rules of reporting says so`() throws {
    let page = ReportingRegimePage(in: try Sample.start(due: nil).context())
    #expect(page.sections.map(\.id) == ["bieu-mau"], "the ministry asks for its forms whatever a plan says")
    #expect(page.frame.sentenceText == "Chưa có kế hoạch nào nêu chế độ báo cáo.")
  }
}
