import Diagnostics

/// Cuts a template into literal text and tags, and drops the lines on which only a section, partial or comment stands.
struct TagScanner {
  let source: SourceText
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the literal text not yet cut off begins.
  private var literalStart = 0

  init(_ source: SourceText) {
    self.source = source
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { literalStart = 3 }
    scan()
  }

  private mutating func scan() {
    var index = literalStart
    while index < source.bytes.count {
      if source.has("{{", at: index) {
        index = scanTag(at: index)
      } else if source.has("}}", at: index) {
        report(.templateTagUnopened, index..<index + 2)
        index += 2
      } else {
        index += 1
      }
    }
    cutLiteral(upTo: source.bytes.count)
  }

  /// Reads the tag whose braces begin at `start`; returns where scanning goes on.
  private mutating func scanTag(at start: Int) -> Int {
    let isTriple = source.has("{", at: start + 2)
    let inner = start + (isTriple ? 3 : 2)
    let isComment = !isTriple && source.has("!", at: inner)
    guard let innerEnd = end(from: inner, isComment: isComment) else {
      report(.templateTagUnclosed, start..<inner)
      return skip(start..<(isComment ? source.bytes.count : inner))
    }
    if isTriple, !source.has("}", at: innerEnd + 2) {
      report(.templateTagUnclosed, start..<inner)
      return skip(start..<innerEnd + 2)
    }
    let range = start..<innerEnd + (isTriple ? 3 : 2)
    let tag = isTriple ? markupTag(range, inner..<innerEnd) : doubleTag(range, inner..<innerEnd)
    return tag.map { take($0) } ?? skip(range)
  }

  /// Where the closing braces stand; none if another tag begins before.
  private func end(from start: Int, isComment: Bool) -> Int? {
    var index = start
    while index < source.bytes.count {
      if source.has("}}", at: index) { return index }
      if !isComment, source.has("{{", at: index) { return nil }
      index += 1
    }
    return nil
  }

  private mutating func doubleTag(_ range: Range<Int>, _ inner: Range<Int>) -> Tag? {
    let content = source.trimmed(inner)
    guard let sign = source.bytes[content].first else {
      report(.templateTagEmpty, range)
      return nil
    }
    let rest = source.trimmed(content.lowerBound + 1..<content.upperBound)
    let kind: Tag.Kind
    switch sign {
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "&"): return refuse(.templateMarkupUnmarked, range, ["name": source.text(rest)])
    case UInt8(ascii: "="): return refuse(.templateTagDelimiters, range)
    case UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "@"):
      return refuse(.templateTagUnsupported, range, ["sign": source.text(content.lowerBound..<content.lowerBound + 1)])
    default: return Tag(kind: .variable, range: range, content: content)
    }
    if rest.isEmpty, kind != .comment { return refuse(.templateTagEmpty, range) }
    return Tag(kind: kind, range: range, content: rest)
  }

  private mutating func markupTag(_ range: Range<Int>, _ inner: Range<Int>) -> Tag? {
    let content = source.trimmed(inner)
    let mark: StaticString = "already-safe-markup"
    let nameStart = content.lowerBound + mark.utf8CodeUnitCount
    guard source.has(mark, at: content.lowerBound), nameStart < content.upperBound, source.isSpace(at: nameStart)
    else { return refuse(.templateMarkupUnmarked, range, ["name": source.text(content)]) }
    return Tag(kind: .markup, range: range, content: source.trimmed(nameStart..<content.upperBound))
  }

  /// Adds a tag and the literal text before it; returns where scanning goes on.
  private mutating func take(_ tag: Tag) -> Int {
    let line = tag.canStandAlone ? lineOfOnly(tag) : nil
    cutLiteral(upTo: line?.lowerBound ?? tag.range.lowerBound)
    tokens.append(.tag(tag))
    literalStart = line?.upperBound ?? tag.range.upperBound
    return literalStart
  }

  /// Leaves out a faulty tag; returns where scanning goes on.
  private mutating func skip(_ range: Range<Int>) -> Int {
    cutLiteral(upTo: range.lowerBound)
    literalStart = range.upperBound
    return literalStart
  }

  /// The whole line or lines of a tag with nothing but spaces around it.
  private func lineOfOnly(_ tag: Tag) -> Range<Int>? {
    var start = tag.range.lowerBound
    while start > literalStart, source.isBlank(at: start - 1) { start -= 1 }
    guard startsLine(start) else { return nil }
    var end = tag.range.upperBound
    while source.isBlank(at: end) { end += 1 }
    if source.has("\r\n", at: end) { return start..<end + 2 }
    if source.has("\n", at: end) { return start..<end + 1 }
    return end == source.bytes.count ? start..<end : nil
  }

  private func startsLine(_ index: Int) -> Bool {
    index == 0 || source.bytes[index - 1] == UInt8(ascii: "\n") || (index == 3 && source.bytes[0] == 0xEF)
  }

  private mutating func cutLiteral(upTo end: Int) {
    if literalStart < end { tokens.append(.literal(literalStart..<end)) }
    literalStart = end
  }

  private mutating func refuse(_ message: MessageID, _ range: Range<Int>, _ arguments: [String: String] = [:]) -> Tag? {
    report(message, range, arguments)
    return nil
  }

  private mutating func report(_ message: MessageID, _ range: Range<Int>, _ arguments: [String: String] = [:]) {
    var arguments = arguments
    arguments["tag"] = source.text(range)
    diagnostics.append(Diagnostic(message, at: source.place(range), arguments))
  }
}
