import Diagnostics

/// Cuts a template into literal text and tags, and drops the lines on which only a section, partial or comment stands.
struct TagScanner {
  let source: SourceText
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the literal text not yet cut off begins.
  private var literalStart = 0

  private static let open = Array("{{".utf8)
  private static let close = Array("}}".utf8)

  init(_ source: SourceText) {
    self.source = source
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { literalStart = 3 }
    scan()
  }

  private mutating func scan() {
    var index = literalStart
    while index < source.bytes.count {
      if has(Self.open, at: index) {
        index = scanTag(at: index)
      } else if has(Self.close, at: index) {
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
    let isTriple = has([UInt8(ascii: "{")], at: start + 2)
    let inner = start + (isTriple ? 3 : 2)
    let isComment = !isTriple && has([UInt8(ascii: "!")], at: inner)
    guard let innerEnd = end(from: inner, isComment: isComment),
      !isTriple || has([UInt8(ascii: "}")], at: innerEnd + 2)
    else {
      report(.templateTagUnclosed, start..<inner)
      return skip(start..<inner)
    }
    let range = start..<innerEnd + (isTriple ? 3 : 2)
    let tag = isTriple ? markupTag(range, inner..<innerEnd) : doubleTag(range, inner..<innerEnd)
    return tag.map { take($0) } ?? skip(range)
  }

  /// Where the closing braces stand; none if another tag begins before.
  private func end(from start: Int, isComment: Bool) -> Int? {
    var index = start
    while index < source.bytes.count {
      if has(Self.close, at: index) { return index }
      if !isComment, has(Self.open, at: index) { return nil }
      index += 1
    }
    return nil
  }

  private mutating func doubleTag(_ range: Range<Int>, _ inner: Range<Int>) -> Tag? {
    let content = trimmed(inner)
    guard let sign = source.bytes[content].first else {
      report(.templateTagEmpty, range)
      return nil
    }
    let rest = trimmed(content.lowerBound + 1..<content.upperBound)
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
    let content = trimmed(inner)
    let mark = Array("already-safe-markup".utf8)
    guard has(mark, at: content.lowerBound), content.count > mark.count,
      Self.isSpace(source.bytes[content.lowerBound + mark.count])
    else { return refuse(.templateMarkupUnmarked, range, ["name": source.text(content)]) }
    return Tag(kind: .markup, range: range, content: trimmed(content.lowerBound + mark.count..<content.upperBound))
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
    while start > literalStart, Self.isBlank(source.bytes[start - 1]) { start -= 1 }
    guard startsLine(start) else { return nil }
    var end = tag.range.upperBound
    while end < source.bytes.count, Self.isBlank(source.bytes[end]) { end += 1 }
    if has([UInt8(ascii: "\r"), UInt8(ascii: "\n")], at: end) { return start..<end + 2 }
    if has([UInt8(ascii: "\n")], at: end) { return start..<end + 1 }
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

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = source.bytes[range].first, Self.isSpace(first) { range = range.lowerBound + 1..<range.upperBound }
    while let last = source.bytes[range].last, Self.isSpace(last) { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  private func has(_ bytes: [UInt8], at index: Int) -> Bool {
    index + bytes.count <= source.bytes.count && source.bytes[index..<index + bytes.count].elementsEqual(bytes)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
