package import Markup

/// Milestones and events of one cluster over time; a period is a span, a day a point.
package struct Timeline: Sendable {
  /// A point or a span; positions in days after the axis begins.
  package struct Mark: Sendable {
    /// What it looks like.
    package enum Shape: String, Sendable, CaseIterable {
      case planned
      case done
      case doneWithin = "done-within"
      case late
      case other
    }

    package let shape: Shape
    package let firstDay: Int
    package let lastDay: Int
    package let label: String

    package init(shape: Shape, firstDay: Int, lastDay: Int, label: String) {
      self.shape = shape
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.label = label
    }
  }

  /// A row with its marks.
  package struct Row: Sendable {
    package let label: String
    package let marks: [Mark]

    package init(label: String, marks: [Mark]) {
      self.label = label
      self.marks = marks
    }
  }

  /// A rule of the axis.
  package struct Tick: Sendable {
    package let day: Int
    package let label: String

    package init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  package let head: ChartHead
  package let days: Int
  package let ticks: [Tick]
  package let rows: [Row]
  package let cutOffDay: Int
  package let cutOffLabel: String

  package init(head: ChartHead, days: Int, ticks: [Tick], rows: [Row], cutOffDay: Int, cutOffLabel: String) {
    self.head = head
    self.days = days
    self.ticks = ticks
    self.rows = rows
    self.cutOffDay = cutOffDay
    self.cutOffLabel = cutOffLabel
  }

  private static let (width, left, right, pitch) = (624.0, 150.0, 610.0, 30.0)

  /// Writes the picture; every mark has a line of its own, so that no label meets another.
  package func draw(into markup: inout MarkupBuffer) {
    var drawing = Drawing(taking: &markup)
    let bottom = 30 + Double(rows.map { max(1, $0.marks.count) }.reduce(0, +)) * Self.pitch
    drawing.open(head, width: Self.width, height: bottom + 26)
    let x = Scale(domain: 0...Double(max(1, days)), range: (Self.left, Self.right))
    drawAxis(x, bottom: bottom, on: &drawing)
    var y = 30.0
    for row in rows {
      drawing.line(0, y, Self.right, y, stroke: Ink.grid, width: "0.5")
      drawing.text(row.label, x: 0, y: y + 19, isBold: true)
      for mark in row.marks {
        draw(mark, y: y + Self.pitch / 2, x: x, on: &drawing)
        y += Self.pitch
      }
      if row.marks.isEmpty { y += Self.pitch }
    }
    drawing.line(Self.left, bottom, Self.right, bottom)
    drawing.close()
    drawing.giveBack(to: &markup)
  }

  private func drawAxis(_ x: Scale, bottom: Double, on drawing: inout Drawing) {
    for (index, tick) in ticks.enumerated() {
      let start = x(Double(tick.day))
      let end = index + 1 < ticks.count ? x(Double(ticks[index + 1].day)) : Self.right
      drawing.line(start, 30, start, bottom + 6, stroke: Ink.grid)
      drawing.text(tick.label, x: (start + end) / 2, y: bottom + 18, anchor: .middle)
    }
    let cutOff = x(Double(cutOffDay))
    drawing.line(cutOff, 18, cutOff, bottom, stroke: Ink.quiet, dashed: true)
    drawing.text(cutOffLabel, x: cutOff, y: 12, anchor: .end, size: "11")
  }

  private func draw(_ mark: Mark, y: Double, x: Scale, on drawing: inout Drawing) {
    let first = x(Double(max(0, mark.firstDay)))
    let last = max(first, x(Double(min(days, mark.lastDay + 1))))
    switch mark.shape {
    case .planned:
      drawing.rect(
        x: first, y: y - 5, width: max(4, last - first), height: 10, fill: Ink.white, stroke: Ink.blue,
        style: "planned")
    case .doneWithin:
      drawing.rect(
        x: first, y: y - 4, width: max(4, last - first), height: 8, fill: Ink.white, stroke: Ink.blue, dashed: true,
        style: "actual")
      drawing.circle(last, y, radius: 4, fill: Ink.blue)
    case .done: drawing.circle(first, y, radius: 5, fill: Ink.blue)
    case .late:
      drawing.polygon(
        [(first, y - 6), (first + 6, y + 5), (first - 6, y + 5)], fill: Ink.late, stroke: Ink.axis)
    case .other: drawing.circle(first, y, radius: 4, fill: Ink.white, stroke: Ink.axis)
    }
    let isSpan = mark.shape == .planned || mark.shape == .doneWithin
    let end = isSpan ? max(last, first + 4) + 6 : first + 8
    let fits = end + Ink.width(mark.label) < Self.width
    drawing.text(
      mark.label, x: fits ? end + 2 : first - 10, y: y + 4, anchor: fits ? .start : .end, size: "11.5")
  }
}
