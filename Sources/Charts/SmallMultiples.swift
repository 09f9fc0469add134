package import Markup

/// The quarter chart reduced to bars and one number, a panel for each district, all on one scale.
package struct SmallMultiples: Sendable {
  /// One panel.
  package struct Panel: Sendable {
    package let title: String
    package let bars: [QuarterChart.Bar]
    package let figure: String

    package init(title: String, bars: [QuarterChart.Bar], figure: String) {
      self.title = title
      self.bars = bars
      self.figure = figure
    }
  }

  package let head: ChartHead
  package let panels: [Panel]

  package init(head: ChartHead, panels: [Panel]) {
    self.head = head
    self.panels = panels
  }

  private static let (columns, width, gap, height) = (4, 144.0, 16.0, 104.0)

  /// Writes the picture, four panels in a row.
  package func draw(into markup: inout MarkupBuffer) {
    var drawing = Drawing(taking: &markup)
    let rows = (panels.count + Self.columns - 1) / Self.columns
    drawing.open(head, width: 624, height: Double(max(1, rows)) * (Self.height + Self.gap))
    let greatest = panels.flatMap(\.bars).flatMap { [$0.planned ?? 0, $0.actual ?? 0] }.max() ?? 0
    let size = Scale(domain: 0...Double(max(1, greatest)), range: (0, 52))
    for (index, panel) in panels.enumerated() {
      let left = Double(index % Self.columns) * (Self.width + Self.gap)
      let top = Double(index / Self.columns) * (Self.height + Self.gap)
      draw(panel, left: left, top: top, size: size, on: &drawing)
    }
    drawing.close()
    drawing.giveBack(to: &markup)
  }

  private func draw(_ panel: Panel, left: Double, top: Double, size: Scale, on drawing: inout Drawing) {
    let baseline = top + 86
    drawing.text(panel.title, x: left, y: top + 12, isBold: true)
    drawing.text(panel.figure, x: left + Self.width, y: top + 28, anchor: .end)
    let band = Self.width / Double(max(1, panel.bars.count))
    for (index, bar) in panel.bars.enumerated() {
      let middle = left + band * (Double(index) + 0.5)
      let wide = min(band * 0.62, 24)
      if let planned = bar.planned {
        let height = size(Double(planned))
        drawing.rect(
          x: middle - wide / 2, y: baseline - height, width: wide, height: height, fill: Ink.white, stroke: Ink.blue,
          style: "planned")
      }
      if let actual = bar.actual {
        let height = size(Double(actual))
        drawing.rect(
          x: middle - wide / 3, y: baseline - height, width: wide * 2 / 3, height: height, fill: Ink.blue,
          style: "actual")
      }
      drawing.text(bar.label, x: middle, y: baseline + 14, anchor: .middle, size: "11")
    }
    drawing.line(left, baseline, left + Self.width, baseline)
  }
}
