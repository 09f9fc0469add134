import PlanModel
import Testing

@testable import Pages

@Suite struct OverviewPageTests {
  /// Three clusters to start: one started late, one known not to have, one of which nothing is known.
  static var mixed: Sample {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(cluster: "vong-xuyen", start: "Tháng 6/2021", finish: "Quý IV/2021"),
      Sample.StartRow(cluster: "tam-hiep", start: "Tháng 9/2021"),
      Sample.StartRow(cluster: "lien-hiep", start: "Tháng 10/2021"),
    ]
    sample.log = [
      Sample.Entry(date: "21/7/2022"), Sample.Entry(kind: .notStarted, date: "24/12/2025", cluster: "tam-hiep"),
    ]
    sample.observations = [("30/6/2024", 2), ("31/1/2026", 3)]
    return sample
  }

  @Test func `the sentence gives the lower bound, what is confirmed and what is unknown`() throws {
    let first = "Tính đến ngày 31/12/2025, "
    let rows: [([Sample.Entry], String)] = [
      ([], first + "chưa có thông tin về cụm công nghiệp đã khởi công; kế hoạch năm 2021 là 3 cụm."),
      (
        [Sample.Entry(date: "21/7/2022")],
        first + "ít nhất 1/3 cụm công nghiệp đã khởi công (33,3%); kế hoạch năm 2021 là 3 cụm. "
          + "Chưa có thông tin về 2 cụm còn lại."
      ),
      (
        Self.mixed.log,
        first + "ít nhất 1/3 cụm công nghiệp đã khởi công (33,3%); kế hoạch năm 2021 là 3 cụm. "
          + "Trong số còn lại, 1 cụm được xác nhận chưa khởi công, 1 cụm chưa có thông tin."
      ),
      (
        ["vong-xuyen", "tam-hiep", "lien-hiep"].map { Sample.Entry(date: "01/6/2021", cluster: $0) },
        first + "3/3 cụm công nghiệp đã khởi công (100,0%); kế hoạch năm 2021 là 3 cụm."
      ),
    ]
    for (log, sentence) in rows {
      var sample = Self.mixed
      sample.log = log
      #expect(OverviewPage(in: try sample.context()).frame.sentenceText == sentence)
    }
  }

  @Test func `at most four figures, each with what it is counted from, none of them a zero for the unknown`() throws {
    let figures = OverviewPage(in: try Self.mixed.context()).frame.figures
    #expect(figures.map(\.value) == ["≥ 1/3", "…", "2", "1"])
    #expect(
      figures.map(\.note) == [
        "33,3% số cụm theo kế hoạch", "trên 3 cụm theo kế hoạch", "trên 4 mốc, nhiệm vụ đã đến hạn",
        "trên 4 mốc, nhiệm vụ đã đến hạn; không tính là chậm",
      ])
  }

  @Test func `a target stands with plan, count by name, share and the city's own figure`() throws {
    let table = OverviewPage(in: try Self.mixed.context()).targets
    #expect(
      table.plainRows == [
        ["Khởi công", "3 cụm", "≥ 1", "≥ 1/3 (33,3%)", "Số cụm đã khởi công: 2 cụm, ngày 30/6/2024\nBáo Mới"],
        ["Nước thải", "95%", "phụ lục không có mốc để đếm", "", "chưa có số liệu"],
      ])
    var sample = Self.mixed
    sample.log = []
    #expect(OverviewPage(in: try sample.context()).targets.plainRows[0][2...3] == ["…", "…"])
  }

  @Test func `the cumulative chart ends at the cut-off date with the city's figures beside the line`() throws {
    let chart = OverviewPage(in: try Self.mixed.context()).cumulativeChart
    guard case .cumulative(let model) = chart.content else { Issue.record("no lines"); return }
    #expect(model.months.first == "1/2021" && model.months.last == "12/2025" && model.actual.count == 60)
    #expect(model.planned[4...9] == [0, 1, 1, 1, 2, 3] && model.planned.last == 3)
    #expect(model.actual[17...18] == [0, 1] && model.actual.last == 1)
    #expect(model.observations.map(\.label) == ["2 (30/6/2024)"] && model.observations.map(\.month) == [41])
    #expect(model.actualLabel == "Thực hiện ≥ 1")
    let table = try #require(chart.table)
    #expect(try table.column("Thực hiện lũy kế, ít nhất (cụm)") == ["…", "≥ 1", "≥ 1", "≥ 1", "≥ 1"])
    #expect(try table.column("Số liệu toàn địa bàn trong năm (cụm)") == ["…", "…", "…", "2 (30/6/2024)", "…"])
  }

  @Test func `within the plan year the sentence counts the plan up to the cut-off date`() throws {
    var sample = Self.mixed
    sample.cutOff = "30/9/2021"
    #expect(
      OverviewPage(in: try sample.context()).cumulativeChart.sentence
        == "Đến ngày 30/9/2021: lũy kế theo kế hoạch 2 cụm, chưa có thông tin về cụm đã khởi công.")
  }

  @Test func `a number that the plan states otherwise is named with its reason`() throws {
    var sample = Self.mixed
    sample.stated = [("Quý II/2021", 1, 1, nil), ("Quý III/2021", 2, 1, "dòng 43 bị mất")]
    let notes = try #require(OverviewPage(in: try sample.context()).quarterChart.table).notes
    #expect(
      notes.filter { $0.contains("chênh lệch") }
        == ["Quý III/2021: Phụ lục ghi 1, nội dung kế hoạch ghi 2; chênh lệch do dòng 43 bị mất."])
  }

  @Test func `areas with late items come first; lost rows and the city close the table`() throws {
    var sample = Self.mixed
    sample.clusters[2].unit = "ba-vi"
    sample.starts.append(Sample.StartRow(isLost: true))
    let table = OverviewPage(in: try sample.context()).lateByArea
    #expect(
      table.plainRows == [
        ["Huyện Phúc Thọ", "2", "≥ 1", "1", "–", "2", "50"], ["Huyện Ba Vì", "1", "…", "…", "1", "…", "…"],
        ["Dòng không còn trong bản nguồn, chưa rõ địa bàn", "1", "…", "…", "1", "–", "–"],
        ["Toàn địa bàn", "4", "≥ 1", "1", "2", "2", "50"],
      ])
    #expect(table.allRows.map(\.isLate) == [true, false, false, false])
  }

  @Test func `the newest changes come first; what no day tells of, or a day after the cut-off date, is no change`()
    throws
  {
    var sample = Self.mixed
    sample.log += [
      Sample.Entry(kind: .obstacle, date: "không muộn hơn năm 2025", cluster: "lien-hiep"),
      Sample.Entry(kind: .obstacle, date: "01/02/2026", cluster: "lien-hiep"),
      Sample.Entry(kind: .obstacle, date: "chưa rõ", cluster: "lien-hiep"),
    ]
    let page = OverviewPage(in: try sample.context())
    let latest = try #require(page.latest)
    #expect(try latest.column("Thời điểm") == ["Không muộn hơn năm 2025", "24/12/2025", "30/6/2024"])
    #expect(latest.headingRows == ["Quý IV/2025", "Quý II/2024"])
    #expect(page.history.address == "thay-doi.html")
    #expect(page.annexes.count == 2 && page.quarters.count == 5)
  }
}
