import PlanModel
import Testing

@testable import Pages

@Suite struct ClusterPageTests {
  /// What a leader reads first.
  @Test(
    arguments: [
      (
        "Tháng 6/2021", [Sample.Entry(date: "21/7/2022")],
        "Đã khởi công ngày 21/7/2022, chậm 12 tháng so với kế hoạch (tháng 6/2021)."
      ),
      (
        "Tháng 6/2021", [Sample.Entry(date: "20/6/2021")],
        "Đã khởi công ngày 20/6/2021, đúng hạn so với kế hoạch (tháng 6/2021)."
      ),
      (
        "Tháng 10/2021", [Sample.Entry(kind: .notStarted, date: "24/12/2025")],
        "Chưa khởi công tại thời điểm 24/12/2025; kế hoạch là tháng 10/2021."
      ),
      ("Tháng 9/2021", [], "Chưa có thông tin về khởi công; kế hoạch là tháng 9/2021."),
      (
        "Tháng 9/2021", [Sample.Entry(date: "Không muộn hơn 20/9/2024")],
        "Đã khởi công không muộn hơn ngày 20/9/2024, chưa rõ thời điểm; kế hoạch là tháng 9/2021."
      ),
      (
        "Tháng 9/2021", [Sample.Entry(date: "chưa rõ")],
        "Đã khởi công, chưa rõ thời điểm; kế hoạch là tháng 9/2021."
      ),
      (
        "Tháng 9/2021", [Sample.Entry(date: "Năm 2021")],
        "Đã khởi công trong năm 2021, chưa đủ căn cứ xác định đúng hạn; kế hoạch là tháng 9/2021."
      ),
      (
        "Tháng 9/2021", [Sample.Entry(kind: .underConstruction, date: "31/12/2023")],
        "Đã khởi công không muộn hơn ngày 31/12/2023, chưa rõ thời điểm; kế hoạch là tháng 9/2021."
      ),
      ("Tháng 6/2026", [], "Chưa đến hạn khởi công; kế hoạch là tháng 6/2026."),
      (nil, [], "Chưa có thông tin về khởi công; chưa đủ căn cứ xác định thời hạn theo kế hoạch."),
      (
        nil, [Sample.Entry(kind: .notStarted, date: "24/12/2025")],
        "Chưa khởi công tại thời điểm 24/12/2025; chưa đủ căn cứ xác định thời hạn theo kế hoạch."
      ),
      (
        "Tháng 9/2021", [Sample.Entry(kind: .withdrawn, date: "5/5/2023")],
        "Đã đưa ra khỏi kế hoạch; kế hoạch là tháng 9/2021."
      ),
    ] as [(String?, [Sample.Entry], String)])
  func `the sentence tells start against plan`(due: String?, log: [Sample.Entry], expected: String) throws {
    var sample = Sample.start(due: due)
    sample.log = log
    #expect(try sample.context().cluster("vong-xuyen").frame.sentenceText == expected)
  }

  @Test func `a cluster of which nothing is known is neither late nor at zero`() throws {
    let page = try Sample.start(due: "Tháng 9/2021", finish: "Quý IV/2021").context().cluster("vong-xuyen")
    let table = try #require(page.milestones)
    #expect(try table.column("Trạng thái") == ["Chưa có thông tin", "Chưa có thông tin"])
    #expect(try table.column("Thực hiện") == ["…", "…"])
    #expect(table.allRows.map(\.isLate) == [false, false])
    #expect(page.log == nil)
    #expect(page.frame.notes.contains("Chưa có thông tin nào về cụm này trong nhật ký tiến độ."))
  }

  @Test func `a milestone left blank as issued was not assigned, which is not missing`() throws {
    let table = try #require(Sample.start(due: "Tháng 9/2021").context().cluster("vong-xuyen").milestones)
    #expect(
      try table.column("Thời hạn theo kế hoạch") == ["Tháng 9/2021", "Không giao hoàn thành trong năm 2021"])
  }

  @Test func `a late cluster is marked and its row says since when nothing was done`() throws {
    var sample = Sample.start(due: "Tháng 10/2021")
    sample.log = [Sample.Entry(kind: .notStarted, date: "24/12/2025")]
    let table = try #require(sample.context().cluster("vong-xuyen").milestones)
    #expect(try table.column("Trạng thái").first == "Chưa khởi công tại thời điểm 24/12/2025")
    #expect(table.allRows.first?.isLate == true)
    #expect(try table.column("Nguồn số liệu").first == "Báo Mới")
  }

  @Test func `what only the press tells is marked so, what a unit reports is not`() throws {
    let note = "Thông tin theo báo chí, chưa có báo cáo của đơn vị."
    for (sender, isMarked) in [("bao-chi", true), ("ubnd-phuc-tho", false)] {
      var sample = Sample.start(due: "Tháng 9/2021")
      sample.log = [Sample.Entry(date: "21/7/2022", from: sender)]
      #expect(try sample.context().cluster("vong-xuyen").frame.notes.contains(note) == isMarked, "\(sender)")
    }
  }

  @Test func `each event of the log stands with date, source and certainty, newest last`() throws {
    var sample = Sample.start(due: "Tháng 9/2021")
    sample.log = [
      Sample.Entry(date: "Tháng 9/2023", certainty: .derived),
      Sample.Entry(kind: .siteClearance, date: "21/7/2022", percent: 80),
    ]
    let table = try #require(sample.context().cluster("vong-xuyen").log)
    #expect(
      table.plainRows == [
        ["21/7/2022", "Giải phóng mặt bằng 80%", "Báo Mới", "Nguồn nêu trực tiếp", ""],
        ["Tháng 9/2023", "Khởi công", "Báo Mới", "Suy ra", ""],
      ])
  }

  @Test func `duties stand under the body that leads them, with deadline and what it is derived from`() throws {
    var sample = Sample()
    sample.starts = [
      Sample.StartRow(
        cluster: "vong-xuyen", start: "Tháng 6/2021",
        duties: [
          Sample.Work(due: "Tháng 6/2021"),
          Sample.Work(text: "Cho thuê đất", leads: ["so-cong-thuong"], due: "trước tháng 6/2021", basis: .text),
          Sample.Work(text: "Phê duyệt", due: "Năm 2021", basis: .rule),
        ])
    ]
    let table = try #require(sample.context().cluster("vong-xuyen").duties)
    #expect(table.headingRows == ["UBND huyện Phúc Thọ", "Sở Công Thương"])
    #expect(try table.column("Nội dung nhiệm vụ") == ["Tổ chức GPMB", "Phê duyệt", "Cho thuê đất"])
    #expect(
      try table.column("Thời hạn theo kế hoạch") == [
        "Tháng 6/2021\nSuy ra từ thời hạn khởi công", "Năm 2021\nSuy ra từ năm kế hoạch",
        "Trước tháng 6/2021\nTheo nội dung nhiệm vụ",
      ])
    #expect(table.bodies.flatMap(\.rows).compactMap(\.id) == ["pl3-1.1", "pl3-1.3", "pl3-1.2"])
  }

  @Test func `phases are linked both ways`() throws {
    var sample = Sample.start(due: "Tháng 9/2021")
    sample.clusters[0].extends = "lien-hiep"
    let context = try sample.context()
    let facts = { (page: ClusterPage) in page.facts.map { [$0.label] + $0.paragraphs.map { $0.map(\.plain).joined() } }
    }
    #expect(facts(try context.cluster("vong-xuyen")).contains(["Mở rộng của", "Liên Hiệp"]))
    #expect(facts(try context.cluster("lien-hiep")).contains(["Được mở rộng bởi", "Võng Xuyên"]))
  }

  @Test func `an occupancy that the source lacks is no figure, and later observations stand beside it`() throws {
    let rows: [(FixedDecimal?, Int?, String, [String])] = [
      (
        FixedDecimal(6845, scale: 2), 6845, "Cụm đang hoạt động, tỷ lệ lấp đầy 68,45% (Phụ lục 2, phần B, số 14).",
        ["68,45"]
      ),
      (nil, nil, "Cụm đang hoạt động; tỷ lệ lấp đầy chưa có số liệu (Phụ lục 2, phần B, số 14).", ["chưa có số liệu"]),
    ]
    for (percent, rate, sentence, shown) in rows {
      var sample = Sample()
      sample.operating = [Sample.OperatingRow(cluster: "lien-hiep", series: "b", ordinal: 14, percent: percent)]
      sample.log = [Sample.Entry(kind: .occupancy, date: "18/5/2022", cluster: "lien-hiep", percent: 100)]
      let page = try sample.context().cluster("lien-hiep")
      #expect(page.frame.sentenceText == sentence)
      let chart = try #require(page.occupancy)
      guard case .occupancy(let bar) = chart.content else { Issue.record("no bar"); continue }
      #expect(bar.rate == rate)
      #expect(try chart.table?.column("Tỷ lệ lấp đầy (%)") == shown + ["100"])
    }
  }

  @Test func `the picture shows the plan as a span, a day as a point and a bound as a span up to it`() throws {
    let rows: [(Sample.Entry, TimelineModel.Mark.Shape, String)] = [
      (Sample.Entry(date: "21/7/2022"), .done, "Thực hiện: ngày 21/7/2022"),
      (Sample.Entry(date: "Tháng 9/2023"), .doneWithin, "Thực hiện: trong tháng 9/2023"),
      (Sample.Entry(date: "Không muộn hơn 20/9/2024"), .doneWithin, "Thực hiện: không muộn hơn ngày 20/9/2024"),
      (Sample.Entry(kind: .notStarted, date: "24/12/2025"), .late, "Chưa khởi công tại thời điểm 24/12/2025"),
    ]
    for (entry, shape, label) in rows {
      var sample = Sample.start(due: "Tháng 6/2021")
      sample.log = [entry]
      let chart = try #require(sample.context().cluster("vong-xuyen").timeline)
      guard case .timeline(let model) = chart.content else { Issue.record("no timeline"); continue }
      let marks = try #require(model.rows.first?.marks)
      #expect(marks.map(\.shape) == [.planned, shape], "\(label)")
      #expect(marks.map(\.label) == ["Kế hoạch: tháng 6/2021", label])
      #expect(marks[0].firstDay == 151 && marks[0].lastDay == 180)
      #expect(model.days == 1826 && model.cutOffDay == 1825)
    }
  }

  @Test func `corrections of the row are told`() throws {
    var sample = Sample.start(due: "Tháng 9/2021")
    sample.starts[0].corrections = [
      Correction(
        column: "cluster", printed: "Vĩng", corrected: "Võng", printedIn: nil, reason: "nhận dạng sai", isOpen: false),
      Correction(
        column: "finish", printed: "Quý IV/2021", corrected: nil, printedIn: "developer", reason: "lệch cột",
        isOpen: false),
      Correction(
        column: "cluster", printed: "Nôi", corrected: nil, printedIn: nil, reason: "có thể là Nổi", isOpen: true),
    ]
    let notes = try sample.context().cluster("vong-xuyen").frame.notes
    for expected in [
      "Phụ lục 3, số 1: In: “Vĩng”; hiệu chỉnh: “Võng” (lý do: nhận dạng sai).",
      "Phụ lục 3, số 1: In: “Quý IV/2021” ở cột “developer” (lý do: lệch cột).",
      "Phụ lục 3, số 1: In: “Nôi”; giữ như bản in, chờ xác nhận (có thể là Nổi).",
      "Đơn vị hành chính cấp huyện kết thúc hoạt động từ ngày 01/7/2025; tên ghi theo thời điểm ban hành.",
    ] {
      #expect(notes.contains(expected), "\(notes)")
    }
  }
}
