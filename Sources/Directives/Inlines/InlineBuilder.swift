import Diagnostics

/// Turns cmark's inlines into ours, and finds their places.
///
/// cmark's own columns are wrong after breaks, entities and addresses. So the text of the leaf is read once more beside the
/// nodes, in step: each node says which signs must come next.
struct InlineBuilder {
  let leaf: LeafText
  /// Where reading stands in the leaf.
  var index: Int
  /// Whether text and nodes have parted; places are then those of the whole leaf.
  var isLost = false
  var faults: [Diagnostic] = []
  /// The labels of link definitions that links refer to, normalised.
  var usedLabels: Set<String> = []

  /// Whether reading gives up as soon as it is lost.
  private let isTrial: Bool

  init(_ leaf: LeafText, from index: Int = 0, isTrial: Bool = false) {
    self.leaf = leaf
    self.index = index
    self.isTrial = isTrial
  }

  mutating func inlines(_ nodes: [RawNode]) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      if isTrial, isLost { break }
      result += inline(node)
    }
    return result
  }

  /// Whether everything up to the end of the leaf was read; what `isEnd` accepts may be left.
  func isComplete(leaving isEnd: (UInt8) -> Bool) -> Bool {
    !isLost && leaf.bytes[min(index, leaf.count)...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || isEnd($0) }
  }

  private mutating func inline(_ node: RawNode) -> [Inline] {
    let start = index
    switch node.kind {
    case .text(let text):
      readText(text)
      return text.isEmpty ? [] : [Inline(.text(text), at: place(from: start))]
    case .softBreak, .lineBreak:
      readBreak()
      return [Inline(node.kind == .softBreak ? .softBreak : .lineBreak, at: place(from: start))]
    case .code(let text):
      readCode()
      return [Inline(.code(text), at: place(from: start))]
    case .emphasis:
      let inlines = enclosed(node, by: UInt8(ascii: "*"), or: UInt8(ascii: "_"), count: 1)
      return [Inline(.emphasis(inlines), at: place(from: start))]
    case .strong:
      let inlines = enclosed(node, by: UInt8(ascii: "*"), or: UInt8(ascii: "_"), count: 2)
      return [Inline(.strong(inlines), at: place(from: start))]
    case .strikethrough:
      let count = leaf[index + 1] == UInt8(ascii: "~") ? 2 : 1
      let inlines = enclosed(node, by: UInt8(ascii: "~"), or: UInt8(ascii: "~"), count: count)
      return [Inline(.strikethrough(inlines), at: place(from: start))]
    case .link(let address, let title):
      return link(node, address: address, title: title)
    case .image(let address, let title):
      return image(node, address: address, title: title)
    case .footnoteReference(let number):
      readUntil(UInt8(ascii: "]"), after: "[^")
      return [Inline(.footnoteReference(number: number), at: place(from: start))]
    case .htmlInline(let html):
      expect(Array(html.utf8))
      faults.append(Diagnostic(.markdownHTMLInline, at: place(from: start), ["html": Shortened.text(html)]))
      return []
    default:
      faults.append(Diagnostic(.markdownTextLost, at: place(from: start)))
      return []
    }
  }

  /// The place from an index to where reading stands.
  func place(from start: Int) -> Place {
    isLost ? leaf.place(0..<leaf.count) : leaf.place(start..<index)
  }

  /// Goes past bytes that must come next.
  mutating func expect(_ bytes: [UInt8]) {
    guard !isLost, leaf.continues(with: bytes, at: index) else { return isLost = true }
    index += bytes.count
  }

  private mutating func enclosed(_ node: RawNode, by sign: UInt8, or other: UInt8, count: Int) -> [Inline] {
    let used = leaf[index] == other ? other : sign
    let fence = [UInt8](repeating: used, count: count)
    expect(fence)
    let inlines = inlines(node.children)
    expect(fence)
    return inlines
  }

  private mutating func readBreak() {
    while let byte = leaf[index], byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\\") { index += 1 }
    expect([0x0A])
  }

  private mutating func readCode() {
    let length = run(at: index)
    var end = index + length
    while end < leaf.count {
      let closing = run(at: end)
      end += max(1, closing)
      if closing == length, length > 0 { return index = end }
    }
    isLost = true
  }

  /// How many backticks stand at an index.
  private func run(at index: Int) -> Int {
    var end = index
    while leaf[end] == UInt8(ascii: "`") { end += 1 }
    return end - index
  }

  private mutating func readUntil(_ last: UInt8, after opening: String) {
    expect(Array(opening.utf8))
    while let byte = leaf[index], byte != last { index += 1 }
    expect([last])
  }
}
