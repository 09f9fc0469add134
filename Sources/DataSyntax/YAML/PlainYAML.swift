import Diagnostics

/// Reads YAML as content is mostly written: block mappings and lists, each value on one line, without escapes.
///
/// Anything else, right or wrong, is left to libyaml: it gives no tree then. A tree that it gives is the one of
/// libyaml's events, and nothing is to be said about it. It needs a text that is clean (`CheckedText.isClean`).
struct PlainYAML {
  let bytes: UnsafeBufferPointer<UInt8>
  let depthLimit: Int
  var index = 0
  var line: Int
  /// What `index` is more than the column: the bytes of earlier lines and those that continue a character.
  var origin = -1
  private var lineStart = 0
  /// The spaces before the text of the line that was gone to; less than nothing at the end of the file.
  private(set) var indentation = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limits: ReadingLimits) {
    self.bytes = bytes
    line = firstLine
    depthLimit = limits.depth
  }

  /// The file's tree; nil where it is for libyaml.
  mutating func document() -> Node? {
    toText()
    guard indentation >= 0, let root = block(depth: 1), indentation < 0 else { return nil }
    return root
  }

  var position: Position { Position(line: line, column: index - origin) }

  /// The byte here; a line's end at the end of the file.
  var byte: UInt8 { index < bytes.count ? bytes[index] : 0x0A }

  /// Whether a blank or the line's end stands at an index.
  func isBlank(at index: Int) -> Bool { index >= bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A }

  mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
  }

  /// The mapping or list whose first character was gone to.
  private mutating func block(depth: Int) -> Node? {
    isDash ? list(depth: depth) : scalar(inFlow: false).flatMap { mapping($0, depth: depth) }
  }

  private var isDash: Bool { byte == UInt8(ascii: "-") && isBlank(at: index + 1) }

  /// The list whose first dash was gone to.
  private mutating func list(depth: Int) -> Node? {
    if depth > depthLimit { return nil }
    let (start, own) = (position, indentation)
    var items: [Node] = []
    while indentation == own, isDash {
      index += 1
      skipSpaces()
      indentation = index - lineStart
      guard let item = item(indentation: own, depth: depth + 1) else { return nil }
      items.append(item)
    }
    guard indentation <= own, let end = items.last?.end else { return nil }
    return Node(.sequence(items), start: start, end: end)
  }

  /// What stands after a dash: a value, or a mapping or list that begins in the same line.
  private mutating func item(indentation own: Int, depth: Int) -> Node? {
    if isDash { return list(depth: depth) }
    if opensLines { return lines(indentation: own) }
    if opensFlow {
      let node = flow(depth: depth)
      return endLine() ? node : nil
    }
    guard let first = scalar(inFlow: false) else { return nil }
    if byte == UInt8(ascii: ":") { return mapping(first, depth: depth) }
    return endLine() ? first.node : nil
  }

  /// The mapping whose first key was read.
  private mutating func mapping(_ first: PlainScalar, depth: Int) -> Node? {
    if depth > depthLimit { return nil }
    let own = indentation
    var entries: [Node.Entry] = []
    entries.reserveCapacity(6)
    var known = KeyIndex()
    var next: PlainScalar? = first
    while let key = next {
      guard takeColon(after: key), known.position(of: key.text, in: entries) == nil,
        let value = value(indentation: own, depth: depth + 1)
      else { return nil }
      let end = value.end
      entries.append(Node.Entry(key: key.text, keyStart: key.start, keyEnd: key.end, value: value))
      if indentation < own { return Node(.mapping(entries), start: first.start, end: end) }
      next = indentation == own ? scalar(inFlow: false) : nil
    }
    return nil
  }

  /// The value after a key of a mapping with an indentation: in the line, or below it.
  private mutating func value(indentation own: Int, depth: Int) -> Node? {
    if endLine() { return indentation > own || indentation == own && isDash ? block(depth: depth) : nil }
    if opensLines { return lines(indentation: own) }
    let node = opensFlow ? flow(depth: depth) : scalar(inFlow: false)?.node
    return endLine() ? node : nil
  }

  /// Goes past the blanks and the remark at the end of a line, to the next text; false where something else stands here.
  private mutating func endLine() -> Bool {
    skipSpaces()
    if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { skipLine() }
    guard byte == 0x0A else { return false }
    toText()
    return true
  }

  /// Goes to the first character that is neither blank nor part of a remark, from the beginning or the end of a line.
  mutating func toText() {
    while true {
      skipSpaces()
      if byte == UInt8(ascii: "#") { skipLine() }
      guard byte == 0x0A else { break }
      if index == bytes.count { return indentation = -1 }
      nextLine()
    }
    indentation = index - lineStart
  }

  /// Goes past the spaces at the beginning of the next line, from the end of a line that is not the file's.
  mutating func nextLine() {
    if index < bytes.count { index += 1 }
    line += 1
    (lineStart, origin) = (index, index - 1)
    skipSpaces()
    indentation = index - lineStart
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
  }
}
