import PlanModel
import Testing

@testable import Pages

/// What reports say beside what was done: adjusted deadlines, estimates, obstacles, and who sent them.
@Suite struct ReportTextTests {
  @Test func `lateness stands against the original and against the adjusted deadline`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.log = [
      Sample.Entry(kind: .revisedSchedule, date: "8/11/2021", deadline: "Quý II/2022"), Sample.Entry(date: "21/7/2022"),
    ]
    let row = try #require(sample.context().district("phuc-tho").newClusters?.plainRows.first)
    #expect(row[3] == "Tháng 6/2021\nThời hạn điều chỉnh: quý II/2022")
    #expect(
      row[5] == "Đã khởi công, chậm 12 tháng so với kế hoạch\nSo với thời hạn điều chỉnh: "
        + "Hoàn thành quá hạn (chậm dưới 1 tháng)")
    let log = try #require(sample.context().cluster("vong-xuyen").log).plainText
    #expect(log.contains("Điều chỉnh tiến độ\nThời hạn điều chỉnh của mốc khởi công: quý II/2022"))
  }

  @Test func `an estimate is marked and not done`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.cutOff = "31/12/2021"
    sample.log = [
      Sample.Entry(
        date: "Tháng 1/2022", from: "ubnd-phuc-tho", isEstimate: true, period: "Năm 2021", submitted: "19/12/2021")
    ]
    let row = try #require(sample.context().district("phuc-tho").newClusters?.plainRows.first)
    #expect(row[4] == "…\nƯớc thực hiện: tháng 1/2022" || row[4] == "…\nƯớc thực hiện: tháng 01/2022")
    #expect(row[5] == "Chưa có thông tin")
    #expect(try #require(sample.context().cluster("vong-xuyen").log).plainText.contains("Ước thực hiện: Khởi công"))
  }

  @Test func `an obstacle stands with its particulars, evidence with its number, a waiver with its reason`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    sample.log = [
      Sample.Entry(
        kind: .obstacle, date: "1/9/2021",
        evidence: Evidence(document: "Công văn", number: "7/CV", date: nil, issuer: nil),
        obstacle: Obstacle(
          authority: nil, isBeyondPowers: true, proposal: "Bổ sung vốn", deadline: .within(.year(2022))),
        waiver: "theo báo")
    ]
    let log = try #require(sample.context().cluster("vong-xuyen").log).plainText
    for words in [
      "Vượt thẩm quyền của đơn vị báo cáo", "Kiến nghị, đề xuất: Bổ sung vốn", "Thời hạn giải quyết: năm 2022",
      "Công văn số 7/CV", "Chưa thống nhất giữa các nguồn, được chấp nhận vì: theo báo",
    ] {
      #expect(log.contains(words), "\(words) in \(log)")
    }
  }

  @Test func `a district's page says how its bodies report; what nobody knows is no fault`() throws {
    var sample = Sample.start(due: "Tháng 6/2021")
    #expect(try sample.reportingFact() == nil)
    sample.reporting = [(.quarterly, 25, nil)]
    #expect(try sample.reportingFact() == ["UBND huyện Phúc Thọ – 4 báo cáo chưa có thông tin về việc gửi."])
    sample.log = [
      Sample.Entry(date: "1/6/2021", from: "ubnd-phuc-tho", period: "Quý II/2021", submitted: "27/6/2021"),
      Sample.Entry(
        date: "1/6/2021", from: "ubnd-phuc-tho", period: "Quý IV/2021", submitted: "20/12/2021", hasNothing: true),
    ]
    sample.receipts = [("Quý III/2021", "31/10/2021")]
    #expect(
      try sample.reportingFact() == [
        "UBND huyện Phúc Thọ – 1 báo cáo gửi đúng hạn, 1 báo cáo gửi quá hạn, 1 báo cáo chưa gửi và 1 báo cáo chưa có "
          + "thông tin về việc gửi; 1 báo cáo ghi không phát sinh.",
        "Báo cáo quý II/2021: đã gửi, quá hạn 3 ngày.",
        "Báo cáo quý III/2021: chưa gửi báo cáo (hạn: trước ngày 25/9/2021; tại thời điểm 31/10/2021).",
      ])
  }
}

extension Sample {
  fileprivate func reportingFact() throws -> [String]? {
    let fact = try context().district("phuc-tho").facts.first { $0.label == "Chế độ báo cáo" }
    return fact?.paragraphs.map { $0.map(\.plain).joined() }
  }
}

extension Table {
  fileprivate var plainText: String { plainRows.flatMap(\.self).joined(separator: "\n") }
}
