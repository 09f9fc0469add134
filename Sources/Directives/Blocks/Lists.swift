import Diagnostics

/// Lists and footnotes.
extension BlockBuilder {
  mutating func list(_ node: RawNode, quotes: Int) -> Block? {
    guard case .list(let isOrdered, let start, let hasParenthesis, let isTight) = node.kind else { return nil }
    if isOrdered { checkNumbers(node.children, start: start) }
    let items = node.children.map { item($0, quotes: quotes) }
    let marker: List.Marker = !isOrdered ? .bullet : hasParenthesis ? .parenthesis(start: start) : .period(start: start)
    let begin = self.start(of: node)
    let place = Place(path: text.path, start: begin, end: max(begin, items.last?.place.end ?? begin))
    return Block(.list(List(marker: marker, isTight: isTight, items: items)), at: place)
  }

  private mutating func item(_ node: RawNode, quotes: Int) -> List.Item {
    let inner = blocks(node.children, quotes: quotes)
    let index = index(ofLine: node.line)
    var place = place(of: node, blocks: inner)
    if inner.isEmpty {
      cover(index..<index + 1)
      place.end = max(place.start, text.place(ofLine: index).end)
    }
    var isChecked: Bool?
    if case .item(let checked) = node.kind { isChecked = checked }
    return List.Item(isChecked: isChecked, blocks: inner, place: place)
  }

  /// Refuses a number that the page would not show: items count on from the first, or all bear its number.
  private mutating func checkNumbers(_ items: [RawNode], start: Int) {
    let numbers = items.map { number(of: $0) }
    guard !numbers.allSatisfy({ $0?.value == start }) else { return }
    for (offset, number) in numbers.enumerated() {
      guard let number, number.value != start + offset else { continue }
      let arguments = ["written": String(number.value), "shown": String(start + offset)]
      return report(Diagnostic(.markdownListNumber, at: number.place, arguments))
    }
  }

  private func number(of item: RawNode) -> (value: Int, place: Place)? {
    let index = index(ofLine: item.line)
    let line = text.line(index)
    let start = min(line.lowerBound + max(item.column - 1, 0), line.upperBound)
    let digits = text.bytes[start..<line.upperBound].prefix { (0x30...0x39).contains($0) }
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return (value, text.place(start..<digits.endIndex, line: index))
  }

  mutating func footnote(_ node: RawNode, quotes: Int) -> Block {
    footnotes += 1
    let number = footnotes
    let index = index(ofLine: node.line)
    cover(index..<index + 1)
    let label = FootnoteLabel(text, line: index)
    footnoteLabels.insert(LinkLabel.normalised(label?.label ?? ""))
    let inner = blocks(node.children, quotes: quotes)
    let begin = label.map { text.position($0.start, line: index) } ?? start(of: node)
    let end = max(inner.last?.place.end ?? text.place(ofLine: index).end, begin)
    let definition = FootnoteDefinition(label: label?.label ?? "", number: number, blocks: inner)
    return Block(.footnoteDefinition(definition), at: Place(path: text.path, start: begin, end: end))
  }
}

/// The label at the beginning of a line: `[label]:` or `[^label]:`.
struct FootnoteLabel {
  /// The offset of the opening bracket.
  let start: Int
  /// The offset behind the colon.
  let end: Int
  /// Whether it is a footnote's.
  let isFootnote: Bool
  /// What stands between the brackets, without the `^` of a footnote.
  let label: String

  init?(_ text: BodyText, line index: Int) {
    let line = text.line(index)
    start = LinePrefix(text, line: line).end
    var end = start + 1
    guard start < line.upperBound, text.bytes[start] == UInt8(ascii: "[") else { return nil }
    while end < line.upperBound, text.bytes[end] != UInt8(ascii: "]") {
      end += text.bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end + 1 < line.upperBound, text.bytes[end + 1] == UInt8(ascii: ":") else { return nil }
    self.end = end + 2
    isFootnote = text.bytes[start + 1] == UInt8(ascii: "^")
    label = text.string(start + (isFootnote ? 2 : 1)..<end)
  }
}
