package import Markup

/// Cumulative actual against plan by month: step lines, for commitments change on a day and not between.
package struct CumulativeChart: Sendable {
  /// A year of the axis.
  package struct Year: Sendable {
    package let label: String
    package let firstMonth: Int

    package init(label: String, firstMonth: Int) {
      self.label = label
      self.firstMonth = firstMonth
    }
  }

  /// A value observed for the whole city, drawn as a ring beside the lines.
  package struct Observation: Sendable {
    package let month: Int
    package let value: Int
    package let label: String

    package init(month: Int, value: Int, label: String) {
      self.month = month
      self.value = value
      self.label = label
    }
  }

  package let head: ChartHead
  package let monthCount: Int
  package let years: [Year]
  package let planned: [Int]
  package let actual: [Int]
  package let plannedLabel: String
  package let actualLabel: String
  package let cutOffLabel: String
  package let observations: [Observation]

  package init(
    head: ChartHead, monthCount: Int, years: [Year], planned: [Int], actual: [Int], plannedLabel: String,
    actualLabel: String, cutOffLabel: String, observations: [Observation]
  ) {
    self.head = head
    self.monthCount = monthCount
    self.years = years
    self.planned = planned
    self.actual = actual
    self.plannedLabel = plannedLabel
    self.actualLabel = actualLabel
    self.cutOffLabel = cutOffLabel
    self.observations = observations
  }

  private static let (width, left, right, bottom) = (624.0, 30.0, 510.0, 226.0)

  /// Writes the picture.
  package func draw(into markup: inout MarkupBuffer) {
    var drawing = Drawing(taking: &markup)
    drawing.open(head, width: Self.width, height: 262)
    let greatest = (planned + actual + observations.map(\.value)).max() ?? 0
    let x = Scale(domain: 0...Double(max(1, monthCount)), range: (Self.left, Self.right))
    let y = Scale(domain: 0...Double(max(1, greatest)), range: (Self.bottom, 24))
    drawAxes(greatest: greatest, x: x, y: y, on: &drawing)
    drawing.polyline(steps(planned, x, y), stroke: Ink.blue, width: "1.5", dashed: true, style: "planned")
    drawing.polyline(steps(actual, x, y), stroke: Ink.blue, width: "2.5", style: "actual")
    drawObservations(x, y, on: &drawing)
    drawEnds(x, y, on: &drawing)
    drawing.close()
    drawing.giveBack(to: &markup)
  }

  private func drawAxes(greatest: Int, x: Scale, y: Scale, on drawing: inout Drawing) {
    for value in Self.gridValues(upTo: greatest) {
      drawing.line(Self.left, y(Double(value)), Self.right, y(Double(value)), stroke: Ink.grid, width: "0.5")
      drawing.text("\(value)", x: Self.left - 6, y: y(Double(value)) + 4, anchor: .end, size: "11")
    }
    drawing.text("0", x: Self.left - 6, y: Self.bottom + 4, anchor: .end, size: "11")
    drawing.line(Self.left, Self.bottom, Self.right, Self.bottom)
    for (index, year) in years.enumerated() {
      let start = x(Double(year.firstMonth))
      let end = index + 1 < years.count ? x(Double(years[index + 1].firstMonth)) : Self.right
      drawing.line(start, Self.bottom, start, Self.bottom + 6)
      drawing.text(year.label, x: (start + end) / 2, y: Self.bottom + 18, anchor: .middle)
    }
  }

  /// At most eight round values above zero: tens, then the next step of 10, 20, 50, 100 … that is wide enough.
  private static func gridValues(upTo greatest: Int) -> [Int] {
    var (step, factors) = (10, 0)
    while greatest / step > 8 {
      step = factors % 3 == 1 ? step / 2 * 5 : step * 2
      factors += 1
    }
    return (0...max(0, greatest) / step).dropFirst().map { $0 * step }
  }

  /// The corners of a line that holds each month's value from that month on.
  private func steps(_ values: [Int], _ x: Scale, _ y: Scale) -> [(x: Double, y: Double)] {
    var points = [(x: x(0), y: y(0))]
    for (month, value) in values.enumerated() {
      let level = y(Double(value))
      if let last = points.last, last.y != level {
        points.append((x(Double(month) + 1), last.y))
        points.append((x(Double(month) + 1), level))
      }
    }
    if let last = points.last { points.append((x(Double(values.count)), last.y)) }
    return points
  }

  private func drawObservations(_ x: Scale, _ y: Scale, on drawing: inout Drawing) {
    for observation in observations {
      let (cx, cy) = (x(Double(observation.month) + 1), y(Double(observation.value)))
      drawing.circle(cx, cy, radius: 4, fill: Ink.white, stroke: Ink.axis)
      drawing.text(observation.label, x: cx - 8, y: cy - 6, anchor: .end, size: "11")
    }
  }

  private func drawEnds(_ x: Scale, _ y: Scale, on drawing: inout Drawing) {
    let end = x(Double(actual.count))
    drawing.line(end, 10, end, Self.bottom, stroke: Ink.quiet, width: "1", dashed: true)
    drawing.text(cutOffLabel, x: end - 6, y: 12, anchor: .end, size: "11")
    guard let planned = planned.last, let actual = actual.last else { return }
    drawing.circle(end, y(Double(actual)), radius: 4, fill: Ink.blue)
    let plannedY = y(Double(planned)) + 4
    let actualY = y(Double(actual)) + 4
    let apart = abs(plannedY - actualY) < 16 ? 16.0 : 0
    drawing.text(plannedLabel, x: Self.right + 8, y: plannedY)
    drawing.text(actualLabel, x: Self.right + 8, y: actualY + apart, isBold: true)
  }
}
