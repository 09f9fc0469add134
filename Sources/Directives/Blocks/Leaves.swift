import Diagnostics

/// Paragraphs and headings.
extension BlockBuilder {
  /// A paragraph; one above a table has no place in cmark, and lies on the lines before the table's header.
  mutating func paragraph(_ node: RawNode, before table: RawNode?, quotes: Int) -> Block? {
    var (first, last) = (node, index(ofLine: node.endLine))
    if node.line == 0, let table {
      first = table
      last = headerIndex(of: table) - 1
    }
    let leaf = leaf(from: first, through: last, quotes: quotes)
    let (inlines, read, start) = read(leaf, node.children)
    take(inlines, of: leaf, from: start)
    return Block(.paragraph(read), at: leaf.trimmedPlace(from: start))
  }

  /// Reads inlines from the line on where they begin: cmark has taken link definitions out before them.
  ///
  /// Under a heading stands a line of `=` or `-`.
  private func read(_ leaf: LeafText, _ nodes: [RawNode], under isHeading: Bool = false) -> (
    InlineBuilder, [Inline], start: Int
  ) {
    if leaf[0] == UInt8(ascii: "[") {
      for line in leaf.lines.prefix(limits.definitions) {
        var trial = InlineBuilder(leaf, from: line.start, isTrial: true)
        let found = trial.inlines(nodes)
        if trial.isComplete(leaving: { isHeading && ($0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-")) }) {
          return (trial, found, line.start)
        }
      }
    }
    var inlines = InlineBuilder(leaf)
    let found = inlines.inlines(nodes)
    return (inlines, found, 0)
  }

  mutating func heading(_ node: RawNode, level: Int, quotes: Int) -> Block {
    let first = index(ofLine: node.line)
    var last = max(first, index(ofLine: node.endLine))
    while last > first, parsed.isBlank(last) { last -= 1 }
    let leaf = leaf(from: node, through: last, quotes: quotes)
    if last > first {
      let (inlines, read, start) = self.read(leaf, node.children, under: true)
      take(inlines, of: leaf, from: start)
      return Block(.heading(level: level, read), at: leaf.trimmedPlace(from: start))
    }
    var start = leaf.bytes.prefix { $0 == UInt8(ascii: "#") }.count
    while leaf[start] == 0x20 || leaf[start] == 0x09 { start += 1 }
    var inlines = InlineBuilder(leaf, from: start)
    let read = inlines.inlines(node.children)
    take(inlines, of: leaf, from: 0)
    return Block(.heading(level: level, read), at: leaf.trimmedPlace(from: 0))
  }

  /// The text of a leaf from where a node begins, without what stands in front of its later lines.
  func leaf(from node: RawNode, through last: Int, quotes: Int) -> LeafText {
    var leaf = LeafText(path: text.path)
    let first = index(ofLine: node.line)
    let line = parsed.line(first)
    let start = min(line.lowerBound + max(node.column - 1, 0), line.upperBound)
    leaf.add(start..<line.upperBound, line: first, of: parsed, columns: columns(of: first))
    for index in first..<max(first, last) {
      let line = parsed.line(index + 1)
      let start = content(of: index + 1, quotes: quotes)
      leaf.add(start..<line.upperBound, line: index + 1, of: parsed, columns: columns(of: index + 1))
    }
    return leaf
  }

  /// How many columns a line with a placeholder has in the file; any number for the others.
  private func columns(of index: Int) -> Int {
    lines[index] == nil ? .max : text.position(text.line(index).upperBound, line: index).column - 1
  }

  /// The offset of a line's text behind blanks and at most `quotes` signs `>`.
  func content(of index: Int, quotes: Int) -> Int {
    let line = parsed.line(index)
    var start = parsed.textStart(index)
    var left = quotes
    while left > 0, start < line.upperBound, parsed.bytes[start] == UInt8(ascii: ">") {
      start = parsed.skipBlanks(start + 1, in: line)
      left -= 1
    }
    return start
  }

  /// Takes over what reading a leaf's inlines has found.
  mutating func take(_ inlines: InlineBuilder) {
    for fault in inlines.faults where !(fault.message == .markdownHTMLInline && isPlaceholder(fault.place)) {
      report(fault)
    }
    usedLabels.formUnion(inlines.usedLabels)
  }

  /// Takes over a leaf: what reading has found, and its lines from an index on.
  private mutating func take(_ inlines: InlineBuilder, of leaf: LeafText, from start: Int) {
    take(inlines)
    checkLines(leaf, from: start)
    for line in leaf.lines where line.start >= start { cover(line.index..<line.index + 1) }
  }

  private func isPlaceholder(_ place: Place) -> Bool {
    let line = place.start.line - text.position(0, line: 0).line
    return line >= 0 && line < text.lineCount && lines[line] != nil
  }

  /// Refuses directives inside a paragraph, and tables that are none.
  private mutating func checkLines(_ leaf: LeafText, from start: Int) {
    for (number, line) in leaf.lines.enumerated() where line.start >= start {
      if let range = lines[line.index] {
        report(Diagnostic(.directiveLineIndented, at: text.place(range, line: line.index)))
      }
      let end = number + 1 < leaf.lines.count ? leaf.lines[number + 1].start - 1 : leaf.count
      let bytes = leaf.bytes[line.start..<end]
      let isBar = bytes.contains(UInt8(ascii: "|")) && bytes.contains(UInt8(ascii: "-"))
      let isDelimiter = isBar && bytes.allSatisfy { "|-: \t".utf8.contains($0) }
      if line.start > start, isDelimiter {
        report(Diagnostic(.markdownTableBroken, at: leaf.trimmedPlace(line.start..<end)))
      }
    }
  }
}

extension LeafText {
  /// The place from an index to the end of the text, without the blanks there.
  func trimmedPlace(from start: Int) -> Place { trimmedPlace(start..<count) }

  /// The place of a part, without the blanks at its end.
  func trimmedPlace(_ range: Range<Int>) -> Place {
    var end = range.upperBound
    while end > range.lowerBound, [0x20, 0x09, 0x0A].contains(bytes[end - 1]) { end -= 1 }
    return place(range.lowerBound..<end)
  }
}
