import Markup

// How attributes are written: texts escaped, coordinates to a tenth of a unit.
extension Drawing {
  mutating func outline(_ stroke: String?, dashed: Bool, width: String) {
    guard let stroke else { return }
    attribute(" stroke=\"", stroke)
    attribute(" stroke-width=\"", width)
    if dashed { markup.literal(" stroke-dasharray=\"4 3\"") }
  }

  mutating func attribute(_ opening: StaticString, _ value: String) {
    markup.literal(opening)
    markup.attribute(value)
    markup.literal("\"")
  }

  mutating func attribute(_ opening: StaticString, _ value: Double) {
    markup.literal(opening)
    write(value)
    markup.literal("\"")
  }

  mutating func attribute(_ opening: StaticString, _ points: [(x: Double, y: Double)]) {
    markup.literal(opening)
    for (index, point) in points.enumerated() {
      if index > 0 { markup.literal(" ") }
      write(point.x)
      markup.literal(",")
      write(point.y)
    }
    markup.literal("\"")
  }

  /// Writes a coordinate with at most one digit after a point: `12`, `12.5`.
  mutating func write(_ value: Double) {
    let tenths = Int((value * 10).rounded())
    let (whole, tenth) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    if tenths < 0 { markup.literal("-") }
    markup.number(whole)
    if tenth == 0 { return }
    markup.literal(".")
    markup.number(tenth)
  }
}
