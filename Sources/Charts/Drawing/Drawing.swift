import Markup

/// An SVG picture being written: one element per line, attributes in a fixed order, coordinates to a tenth of a unit.
struct Drawing: ~Copyable {
  /// How text stands at its point.
  enum Anchor: String {
    case start, middle, end
  }

  var markup: MarkupBuffer

  /// Takes the buffer over, so that it is never copied; `giveBack(to:)` returns it.
  init(taking markup: inout MarkupBuffer) {
    self.markup = MarkupBuffer()
    swap(&self.markup, &markup)
  }

  mutating func giveBack(to buffer: inout MarkupBuffer) {
    swap(&markup, &buffer)
  }

  /// Opens the picture; `id` begins the ids of its title and description.
  mutating func open(_ head: ChartHead, width: Double, height: Double, style: String = "chart") {
    markup.literal("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    attribute(" class=\"", style)
    markup.literal(" viewBox=\"0 0 ")
    write(width)
    markup.literal(" ")
    write(height)
    markup.literal("\"")
    attribute(" width=\"", width)
    attribute(" height=\"", height)
    attribute(" role=\"img\" aria-labelledby=\"", "\(head.id)-ten \(head.id)-mo-ta")
    attribute(" font-family=\"", Ink.font)
    markup.literal(" font-size=\"12\" fill=\"#1B1B1B\">\n")
    element("title", id: "\(head.id)-ten", head.title)
    element("desc", id: "\(head.id)-mo-ta", head.description)
    markup.literal("<g aria-hidden=\"true\">\n")
  }

  mutating func close() {
    markup.literal("</g>\n</svg>\n")
  }

  private mutating func element(_ name: StaticString, id: String, _ text: String) {
    markup.literal("<")
    markup.literal(name)
    attribute(" id=\"", id)
    markup.literal(">")
    markup.text(text)
    markup.literal("</")
    markup.literal(name)
    markup.literal(">\n")
  }

  mutating func rect(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil, dashed: Bool = false,
    style: String? = nil
  ) {
    markup.literal("<rect")
    if let style { attribute(" class=\"", style) }
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    attribute(" width=\"", width)
    attribute(" height=\"", height)
    attribute(" fill=\"", fill)
    outline(stroke, dashed: dashed, width: "1.5")
    markup.literal("/>\n")
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String = Ink.axis, width: String = "1",
    dashed: Bool = false
  ) {
    markup.literal("<line")
    attribute(" x1=\"", x1)
    attribute(" y1=\"", y1)
    attribute(" x2=\"", x2)
    attribute(" y2=\"", y2)
    outline(stroke, dashed: dashed, width: width)
    markup.literal("/>\n")
  }

  /// A path from points, each joined to the next by a straight line.
  mutating func polyline(
    _ points: [(x: Double, y: Double)], stroke: String, width: String, dashed: Bool = false, style: String? = nil
  ) {
    markup.literal("<polyline")
    if let style { attribute(" class=\"", style) }
    attribute(" points=\"", points)
    markup.literal(" fill=\"none\"")
    outline(stroke, dashed: dashed, width: width)
    markup.literal("/>\n")
  }

  mutating func polygon(_ points: [(x: Double, y: Double)], fill: String, stroke: String? = nil) {
    markup.literal("<polygon")
    attribute(" points=\"", points)
    attribute(" fill=\"", fill)
    outline(stroke, dashed: false, width: "1.5")
    markup.literal("/>\n")
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, fill: String, stroke: String? = nil) {
    markup.literal("<circle")
    attribute(" cx=\"", x)
    attribute(" cy=\"", y)
    attribute(" r=\"", radius)
    attribute(" fill=\"", fill)
    outline(stroke, dashed: false, width: "1.5")
    markup.literal("/>\n")
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, isBold: Bool = false, size: String? = nil
  ) {
    markup.literal("<text")
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    if anchor != .start { attribute(" text-anchor=\"", anchor.rawValue) }
    if isBold { markup.literal(" font-weight=\"bold\"") }
    if let size { attribute(" font-size=\"", size) }
    markup.literal(">")
    markup.text(text)
    markup.literal("</text>\n")
  }
}
