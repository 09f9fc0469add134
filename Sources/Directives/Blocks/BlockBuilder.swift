import DataSyntax
import Diagnostics

/// Turns cmark's tree into blocks, and tells whatever of the text has found no place in them.
struct BlockBuilder {
  /// The text of the file.
  let text: BodyText
  let lines: DirectiveLines
  let limits: MarkdownLimits
  private(set) var faults = FaultList(limit: ReadingLimits().faults)
  /// Whether a block took the line, by line index.
  var isCovered: [Bool]
  /// The labels of the footnotes and link definitions that the text refers to, normalised.
  var usedLabels: Set<String> = []
  var footnoteLabels: Set<String> = []
  var footnotes = 0
  /// The indices of the lines on which code blocks begin.
  var codeStarts: Set<Int> = []

  init(_ text: BodyText, lines: DirectiveLines, limits: MarkdownLimits) {
    self.text = text
    self.lines = lines
    self.limits = limits
    isCovered = Array(repeating: false, count: text.lineCount)
  }

  /// The text that cmark parsed.
  var parsed: BodyText { lines.parsed }

  mutating func document(_ root: RawNode) -> [Block] {
    collectCodeStarts(root)
    let blocks = blocks(root.children, quotes: 0)
    checkCoverage()
    return blocks
  }

  /// The blocks of nodes that stand side by side, under `quotes` block quotes.
  mutating func blocks(_ nodes: [RawNode], quotes: Int) -> [Block] {
    var stack = ContainerStack(depth: limits.directiveDepth)
    for (index, node) in nodes.enumerated() {
      if let line = directiveLine(node) {
        addDirective(line, to: &stack)
      } else {
        let table = index + 1 < nodes.count && node.line == 0 ? nodes[index + 1] : nil
        if let block = block(node, before: table, quotes: quotes) { stack.add(block) }
      }
    }
    let blocks = stack.finish()
    for fault in stack.faults { report(fault) }
    return blocks
  }

  mutating func report(_ fault: Diagnostic) { faults.add(fault) }

  /// Marks lines as taken by a block.
  mutating func cover(_ indices: Range<Int>) {
    for index in indices.clamped(to: 0..<isCovered.count) { isCovered[index] = true }
  }

  /// The index of a line that cmark counts from 1.
  func index(ofLine line: Int) -> Int { min(max(line - 1, 0), text.lineCount - 1) }

  /// The position where a node begins.
  func start(of node: RawNode) -> Position {
    let index = index(ofLine: node.line)
    let line = text.line(index)
    return text.position(min(line.lowerBound + max(node.column - 1, 0), line.upperBound), line: index)
  }

  /// The place from where a node begins to the end of its last block.
  func place(of node: RawNode, blocks: [Block]) -> Place {
    let start = start(of: node)
    return Place(path: text.path, start: start, end: max(start, blocks.last?.place.end ?? start))
  }

  private mutating func block(_ node: RawNode, before table: RawNode?, quotes: Int) -> Block? {
    switch node.kind {
    case .paragraph: return paragraph(node, before: table, quotes: quotes)
    case .heading(let level): return heading(node, level: level, quotes: quotes)
    case .table(let alignments): return self.table(node, alignments, quotes: quotes)
    case .list: return list(node, quotes: quotes)
    case .footnoteDefinition: return footnote(node, quotes: quotes)
    case .codeBlock(let info, let code, let fence): return codeBlock(node, info: info, code: code, fence: fence)
    case .blockQuote:
      let inner = blocks(node.children, quotes: quotes + 1)
      cover(index(ofLine: node.line)..<index(ofLine: node.line) + 1, where: inner.isEmpty)
      return Block(.blockQuote(inner), at: place(of: node, blocks: inner))
    case .thematicBreak:
      let index = index(ofLine: node.line)
      cover(index..<index + 1)
      let end = text.place(ofLine: index).end
      return Block(.thematicBreak, at: Place(path: text.path, start: start(of: node), end: end))
    case .htmlBlock(let html):
      refuse(html, node)
      return nil
    default:
      report(Diagnostic(.markdownTextLost, at: text.place(ofLine: index(ofLine: node.line))))
      return nil
    }
  }

  private mutating func cover(_ indices: Range<Int>, where condition: Bool) {
    if condition { cover(indices) }
  }

  private mutating func refuse(_ html: String, _ node: RawNode) {
    let index = index(ofLine: node.line)
    cover(index..<index + max(1, html.utf8.count { $0 == 0x0A }))
    let place = Place(path: text.path, start: start(of: node), end: text.place(ofLine: index).end)
    report(Diagnostic(.markdownHTMLBlock, at: place, ["html": Shortened.text(html)]))
  }

  /// The index of the line where a node is the placeholder of a directive.
  private func directiveLine(_ node: RawNode) -> Int? {
    guard case .htmlBlock(let html) = node.kind, html.hasPrefix(DirectiveLines.placeholder) else { return nil }
    let index = index(ofLine: node.line)
    return lines[index] == nil ? nil : index
  }

  private mutating func addDirective(_ index: Int, to stack: inout ContainerStack) {
    guard let range = lines[index] else { return }
    cover(index..<index + 1)
    var reader = DirectiveLineReader(text, range: range, line: index)
    stack.add(reader.read(), at: text.place(range, line: index))
    for fault in reader.faults { report(fault) }
  }

  private mutating func collectCodeStarts(_ node: RawNode) {
    if case .codeBlock = node.kind { codeStarts.insert(index(ofLine: node.line)) }
    for child in node.children { collectCodeStarts(child) }
  }
}
