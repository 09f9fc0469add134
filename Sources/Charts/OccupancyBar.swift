package import Markup

/// An occupancy rate (tỷ lệ lấp đầy) on a track from 0 to 100 %.
package struct OccupancyBar: Sendable {
  package let head: ChartHead
  /// Hundredths of a percent, 0…10000; nil where the source gives none.
  package let rate: Int?
  package let label: String
  /// Small ones stand in table rows without their label.
  package let isSmall: Bool

  package init(head: ChartHead, rate: Int?, label: String, isSmall: Bool) {
    self.head = head
    self.rate = rate
    self.label = label
    self.isSmall = isSmall
  }

  /// Writes the picture.
  package func draw(into markup: inout MarkupBuffer) {
    var drawing = Drawing(taking: &markup)
    let (track, height) = isSmall ? (100.0, 12.0) : (480.0, 22.0)
    drawing.open(head, width: isSmall ? track + 2 : 624, height: height + 2, style: isSmall ? "bar" : "chart")
    drawing.rect(
      x: 1, y: 1, width: track, height: height, fill: Ink.white, stroke: Ink.blue, dashed: rate == nil, style: "track")
    if let rate {
      let length = Scale(domain: 0...10_000, range: (0, track))(Double(rate))
      drawing.rect(x: 1, y: 1, width: length, height: height, fill: Ink.blue, style: "actual")
    }
    if !isSmall { drawing.text(label, x: track + 12, y: height / 2 + 5) }
    drawing.close()
    drawing.giveBack(to: &markup)
  }
}
