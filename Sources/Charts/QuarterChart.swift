package import Markup

/// Plan against actual per quarter: the plan as an outline, the actual solid and in front, both from zero.
package struct QuarterChart: Sendable {
  /// One quarter.
  package struct Bar: Sendable {
    /// Under the axis: `I`.
    package let label: String
    /// Under the labels, once for neighbours that share it: `2021`.
    package let group: String
    /// Nil where no plan sets a number.
    package let planned: Int?
    /// Nil where nothing is known.
    package let actual: Int?
    package let plannedLabel: String
    package let actualLabel: String

    package init(
      label: String, group: String, planned: Int?, actual: Int?, plannedLabel: String, actualLabel: String
    ) {
      self.label = label
      self.group = group
      self.planned = planned
      self.actual = actual
      self.plannedLabel = plannedLabel
      self.actualLabel = actualLabel
    }
  }

  package let head: ChartHead
  package let bars: [Bar]

  package init(head: ChartHead, bars: [Bar]) {
    self.head = head
    self.bars = bars
  }

  private static let width = 624.0
  private static let baseline = 188.0

  /// Writes the picture.
  package func draw(into markup: inout MarkupBuffer) {
    var drawing = Drawing(taking: &markup)
    let isDense = bars.count > 6
    drawing.open(head, width: Self.width, height: 256)
    let greatest = bars.flatMap { [$0.planned ?? 0, $0.actual ?? 0] }.max() ?? 0
    let height = Scale(domain: 0...Double(max(1, greatest)), range: (0, 150))
    let band = Self.width / Double(max(1, bars.count))
    for (index, bar) in bars.enumerated() {
      let middle = band * (Double(index) + 0.5)
      draw(bar, at: middle, band: min(band, 110), height: height, isDense: isDense, on: &drawing)
    }
    drawing.line(0, Self.baseline, Self.width, Self.baseline)
    drawGroups(band: band, y: 246, on: &drawing)
    drawing.close()
    drawing.giveBack(to: &markup)
  }

  private func draw(
    _ bar: Bar, at middle: Double, band: Double, height: Scale, isDense: Bool, on drawing: inout Drawing
  ) {
    let wide = band * 0.56
    var tallest = 0.0
    if let planned = bar.planned {
      let size = height(Double(planned))
      tallest = size
      drawing.rect(
        x: middle - wide / 2, y: Self.baseline - size, width: wide, height: size, fill: Ink.white, stroke: Ink.blue,
        style: "planned")
    }
    if let actual = bar.actual {
      let size = height(Double(actual))
      let narrow = wide * 2 / 3
      tallest = max(tallest, size)
      drawing.rect(
        x: middle - narrow / 2, y: Self.baseline - size, width: narrow, height: size, fill: Ink.blue,
        style: "actual")
    }
    drawLabels(of: bar, at: middle, above: Self.baseline - tallest, isDense: isDense, on: &drawing)
  }

  private func drawLabels(
    of bar: Bar, at middle: Double, above y: Double, isDense: Bool, on drawing: inout Drawing
  ) {
    let size = isDense ? "11" : nil
    if !bar.plannedLabel.isEmpty {
      drawing.text(bar.plannedLabel, x: middle, y: y - 6, anchor: .middle, size: size)
    }
    drawing.text(bar.label, x: middle, y: Self.baseline + 16, anchor: .middle, isBold: true, size: size)
    drawing.text(bar.actualLabel, x: middle, y: Self.baseline + 32, anchor: .middle, size: size)
  }

  /// One label under each run of bars of the same group, with a rule over it.
  private func drawGroups(band: Double, y: Double, on drawing: inout Drawing) {
    var start = 0
    while start < bars.count {
      var end = start
      while end < bars.count, bars[end].group == bars[start].group { end += 1 }
      let (left, right) = (band * Double(start) + 6, band * Double(end) - 6)
      drawing.line(left, y - 14, right, y - 14, stroke: Ink.grid)
      drawing.text(bars[start].group, x: (left + right) / 2, y: y, anchor: .middle, isBold: true)
      start = end
    }
  }
}
