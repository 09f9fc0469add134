import Diagnostics

/// Builds the tree of one JSON file by RFC 8259, without any of the usual liberties.
///
/// Faults that leave no doubt about what was meant (a comma too many, a comment, a word without quotes) are told and reading
/// goes on; others end it.
struct JSONReader {
  let source: SourceText
  let bytes: [UInt8]
  let limits: ReadingLimits
  var faults: FaultList
  var index = 0
  var line: Int
  var lineStart = 0
  /// The continuation bytes of the line before `index`: what columns do not count.
  var continuation = 0
  /// Whether a fault ended the reading.
  var isBroken = false
  /// The places of quoted values, kept only when a Unicode space waits for them.
  var quoted: [Place] = []
  let keepsQuoted: Bool
  let cleansText: Bool

  init(_ source: SourceText, text: CheckedText, limits: ReadingLimits) {
    self.source = source
    self.limits = limits
    bytes = source.bytes
    line = source.firstLine
    faults = FaultList(limit: limits.faults)
    keepsQuoted = !text.heldSpaces.isEmpty
    cleansText = !text.faults.isEmpty || !text.heldSpaces.isEmpty
  }

  var position: Position { Position(line: line, column: index - lineStart - continuation + 1) }

  /// The byte to be read next; nil at the end.
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// The file's one value, or nil when the text could not be read to its end or holds nothing.
  mutating func document() -> Node? {
    skipBlanks()
    guard byte != nil else {
      faults.add(Diagnostic(.fileEmpty, at: .file(source.path)))
      return nil
    }
    let root = value(depth: 1)
    guard !isBroken else { return nil }
    skipBlanks()
    if byte != nil { faults.add(Diagnostic(.jsonContentAfterEnd, at: source.restOfLine(from: position))) }
    if root.content == .empty, faults.isEmpty { faults.add(Diagnostic(.fileEmpty, at: .file(source.path))) }
    return root.content == .empty ? nil : root
  }

  /// The value that begins here.
  ///
  /// - Parameter depth: the level of an object or array that begins here; 1 is the file's own.
  /// - Returns: the node; an empty one after a fault.
  mutating func value(depth: Int) -> Node {
    switch byte {
    case UInt8(ascii: "{"): return depth > limits.depth ? tooDeep() : object(depth: depth)
    case UInt8(ascii: "["): return depth > limits.depth ? tooDeep() : array(depth: depth)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), nil:
      refuseHere(.jsonMissingValue)
      return Node(.empty, start: position, end: position)
    default: return bareValue()
    }
  }

  /// Goes past one byte of a line.
  mutating func advance() {
    if bytes[index] & 0xC0 == 0x80 { continuation += 1 }
    index += 1
  }

  /// Goes past a line feed.
  mutating func advanceLine() {
    index += 1
    line += 1
    lineStart = index
    continuation = 0
  }

  /// Goes past any byte.
  mutating func step() {
    if bytes[index] == 0x0A { advanceLine() } else { advance() }
  }

  func place(from start: Position) -> Place { Place(path: source.path, start: start, end: position) }

  /// Refuses the word that stands here; its end is not even looked for when the list of faults is full.
  mutating func refuseHere(_ message: MessageID, _ arguments: [String: String] = [:]) {
    if faults.isFull { return faults.omit() }
    faults.add(Diagnostic(message, at: source.word(at: source.clamped(position)), arguments))
  }

  /// Ends the reading with a message.
  mutating func stop(_ fault: Diagnostic) {
    if !isBroken { faults.add(fault) }
    isBroken = true
    index = bytes.count
  }

  /// Refuses an object or array that lies too deep, and goes past it.
  private mutating func tooDeep() -> Node {
    let start = position
    faults.add(Diagnostic(.nestingTooDeep, at: source.character(at: start), ["limit": String(limits.depth)]))
    var level = 0
    repeat {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
      case UInt8(ascii: "\""): skipString()
      default: break
      }
      if byte != nil { step() }
    } while level > 0 && byte != nil
    if level > 0 { isBroken = true }
    return Node(.empty, start: start, end: position)
  }

  /// Goes to the closing quote of a string nobody will read.
  private mutating func skipString() {
    advance()
    while let byte, byte != UInt8(ascii: "\""), byte != 0x0A {
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] != 0x0A { advance() }
      advance()
    }
  }
}
