import Charts
import Markup
import Testing

/// The numbers of every element of a class, read back from the drawn text.
private struct Picture {
  let text: String

  init(_ draw: (inout MarkupBuffer) -> Void) {
    var buffer = MarkupBuffer()
    draw(&buffer)
    text = String(decoding: buffer.bytes, as: UTF8.self)
  }

  func values(_ attribute: String, of style: String) -> [Double] {
    text.split(separator: "\n").filter { $0.contains("class=\"\(style)\"") }.compactMap { line in
      line.matches(of: /\ ([a-z]+)="([0-9.]+)"/).first { $0.output.1 == attribute }.flatMap { Double($0.output.2) }
    }
  }

  func points(of style: String) -> [(x: Double, y: Double)] {
    text.split(separator: "\n").filter { $0.contains("class=\"\(style)\"") }.flatMap { line in
      line.matches(of: /([0-9.]+),([0-9.]+)/).compactMap { match in
        Double(match.output.1).flatMap { x in Double(match.output.2).map { (x, $0) } }
      }
    }
  }
}

private let head = ChartHead(id: "hinh", title: "Tên <hình>", description: "Mô tả & số")

private func bar(_ planned: Int?, _ actual: Int?) -> QuarterChart.Bar {
  QuarterChart.Bar(
    label: "I", group: "2021", planned: planned, actual: actual, plannedLabel: "KH", actualLabel: "TH")
}

@Suite struct PictureTests {
  @Test func `heights of bars are as the numbers, and what is not known has no bar`() {
    let chart = QuarterChart(head: head, bars: [bar(1, nil), bar(23, 0), bar(12, 15), bar(nil, 4)])
    let picture = Picture { chart.draw(into: &$0) }
    #expect(picture.values("height", of: "planned") == [6.5, 150, 78.3])
    #expect(picture.values("height", of: "actual") == [0, 97.8, 26.1])
  }

  @Test func `the step line holds a value until the month it changes`() {
    let chart = CumulativeChart(
      head: head, monthCount: 4, years: [.init(label: "2021", firstMonth: 0)], planned: [0, 2, 2, 4],
      actual: [0, 0, 1], plannedLabel: "", actualLabel: "", cutOffLabel: "", observations: [])
    let picture = Picture { chart.draw(into: &$0) }
    let actual = picture.points(of: "actual")
    #expect(actual.map(\.y) == [226, 226, 175.5, 175.5])
    #expect(actual.map(\.x) == [30, 390, 390, 390])
    #expect(picture.points(of: "planned").last?.y == 24)
  }

  @Test(arguments: [
    (0, []), (9, []), (43, ["10", "20", "30", "40"]), (90, ["20", "40", "60", "80"]),
    (400, ["50", "100", "150", "200", "250", "300", "350", "400"]), (30_000, ["5000", "10000"]), (Int.max, []),
  ])
  func `a chart has at most eight grid lines, at round values, however great its numbers are`(
    greatest: Int, labels: [String]
  ) {
    let chart = CumulativeChart(
      head: head, monthCount: 1, years: [], planned: [greatest], actual: [], plannedLabel: "", actualLabel: "",
      cutOffLabel: "", observations: [])
    let drawn = Picture { chart.draw(into: &$0) }.text.matches(of: /text-anchor="end" font-size="11">([0-9]+)</)
    let values = drawn.map { String($0.output.1) }.filter { $0 != "0" }
    #expect(values.count <= 8)
    #expect(values.starts(with: labels))
  }

  @Test(arguments: [(0, 0.0), (6845, 68.5), (10_000, 100)])
  func `an occupancy bar is as long as its rate`(rate: Int, length: Double) {
    let picture = Picture { OccupancyBar(head: head, rate: rate, label: "", isSmall: true).draw(into: &$0) }
    #expect(picture.values("width", of: "actual") == [length])
  }

  @Test func `a missing rate draws a dashed track and no bar`() {
    let picture = Picture { OccupancyBar(head: head, rate: nil, label: "chưa có", isSmall: false).draw(into: &$0) }
    #expect(picture.values("width", of: "actual") == [])
    #expect(picture.text.contains("stroke-dasharray"))
    #expect(picture.text.contains("chưa có"))
  }

  @Test func `panels are drawn on one scale`() {
    let chart = SmallMultiples(
      head: head,
      panels: [
        .init(title: "A", bars: [bar(10, 5)], figure: ""), .init(title: "B", bars: [bar(5, nil)], figure: ""),
      ])
    let picture = Picture { chart.draw(into: &$0) }
    #expect(picture.values("height", of: "planned") == [52, 26])
    #expect(picture.values("height", of: "actual") == [26])
  }

  @Test func `a timeline puts a month where its days are`() {
    let marks = [
      Timeline.Mark(shape: .planned, firstDay: 50, lastDay: 99, label: "Tháng 6/2021"),
      Timeline.Mark(shape: .done, firstDay: 100, lastDay: 100, label: "21/7/2022"),
    ]
    let chart = Timeline(
      head: head, days: 100, ticks: [], rows: [.init(label: "Khởi công", marks: marks)], cutOffDay: 100,
      cutOffLabel: "")
    let picture = Picture { chart.draw(into: &$0) }
    #expect(picture.values("x", of: "planned") == [380])
    #expect(picture.values("width", of: "planned") == [230])
    #expect(picture.text.contains("<circle cx=\"610\""))
  }

  @Test func `title and description are named, escaped and outside the hidden drawing`() {
    let picture = Picture { QuarterChart(head: head, bars: [bar(1, 1)]).draw(into: &$0) }
    #expect(picture.text.contains("role=\"img\" aria-labelledby=\"hinh-ten hinh-mo-ta\""))
    #expect(picture.text.contains("<title id=\"hinh-ten\">Tên &lt;hình&gt;</title>"))
    #expect(picture.text.contains("<desc id=\"hinh-mo-ta\">Mô tả &amp; số</desc>"))
    #expect(!picture.text.contains("style="))
  }

  @Test func `empty charts draw without a fault`() {
    let empty = Picture { QuarterChart(head: head, bars: []).draw(into: &$0) }
    #expect(empty.text.hasSuffix("</svg>\n"))
    let panels = Picture { SmallMultiples(head: head, panels: []).draw(into: &$0) }
    #expect(panels.text.hasSuffix("</svg>\n"))
  }
}
