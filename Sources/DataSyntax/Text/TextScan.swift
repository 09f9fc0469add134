import Diagnostics

/// One pass over a file's bytes: finds every character that may not stand there, and where lines begin.
struct TextScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let path: String
  let rules: TextRules
  let limits: ReadingLimits
  var faults: FaultList
  /// Spaces that are refused unless they turn out to stand inside quotes.
  var heldSpaces: [HeldSpace] = []
  /// Whether indentation or a line's end was refused, so that what the structure says cannot be trusted.
  var structureFaulted = false
  var lineStarts = [0]
  var index = 0
  var line: Int
  /// The continuation bytes between the line's start and `index`: what columns do not count.
  var continuation = 0
  /// The text with refused characters replaced, once there is one; complete up to `copied`.
  var patched: [UInt8]?
  private var copied = 0
  /// Where the text of this line begins, once asked for.
  private var indentation: (line: Int, end: Int)?

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, rules: TextRules, limits: ReadingLimits) {
    self.bytes = bytes
    self.path = path
    self.rules = rules
    self.limits = limits
    line = firstLine
    faults = FaultList(limit: limits.faults)
  }

  mutating func run() {
    while index < bytes.count {
      skipPlain()
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte == 0x0A {
        endLine()
      } else if byte >= 0x80 {
        multibyte()
      } else if byte == 0x09 {
        tab()
      } else {
        refuse(.control, UInt32(byte), length: 1)
      }
    }
    checkLineLength()
    if patched != nil { patched?.append(contentsOf: bytes[copied..<bytes.count]) }
  }

  var position: Position { Position(line: line, column: index - lineStart - continuation + 1) }

  var lineStart: Int { lineStarts[lineStarts.count - 1] }

  /// Goes past a scalar of `length` bytes.
  mutating func advance(_ length: Int) {
    index += length
    continuation += length - 1
  }

  /// Puts other text in the place of the next `length` bytes and goes past them.
  mutating func replace(length: Int, by text: [UInt8]) {
    if patched == nil { patched = [] }
    patched?.append(contentsOf: bytes[copied..<index])
    patched?.append(contentsOf: text)
    advance(length)
    copied = index
  }

  /// Whether only blanks stand between the line's start and `index`.
  mutating func isIndentation() -> Bool {
    index < indentationEnd()
  }

  /// Goes past a run of ASCII that may stand anywhere.
  private mutating func skipPlain() {
    var next = index
    while next < bytes.count, (0x20..<0x7F).contains(bytes[next]) { next += 1 }
    index = next
  }

  private mutating func endLine() {
    checkLineLength()
    index += 1
    lineStarts.append(index)
    line += 1
    continuation = 0
  }

  private mutating func checkLineLength() {
    let length = index - lineStart - continuation
    guard length > limits.lineLength else { return }
    let start = Position(line: line, column: limits.lineLength + 1)
    let (limit, place) = (limits.lineLength, Place(path: path, start: start, end: position))
    faults.add(.lineTooLong, at: place, ["length": String(length), "limit": String(limit)])
  }

  /// Where the text of the line begins; the line's end where it is blank.
  private mutating func indentationEnd() -> Int {
    if let indentation, indentation.line == line { return indentation.end }
    var end = lineStart
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      guard value == 0x20 || value == 0x09 || RefusedCharacter.isSpace(value) else { break }
      end += length
    }
    indentation = (line, end)
    return end
  }

  /// A tab: whitespace between words, but no indentation.
  private mutating func tab() {
    guard rules.refusesTabs, isIndentation() else { return index += 1 }
    let end = indentationEnd()
    let isBlank = end == bytes.count || bytes[end] == 0x0A
    let start = position
    while index < end, bytes[index] == 0x09 { replace(length: 1, by: [0x20]) }
    if !isBlank {
      let place = Place(path: path, start: start, end: position)
      faults.add(.indentationTab, at: place, [:])
      structureFaulted = true
    }
  }

  private mutating func multibyte() {
    let (value, length) = bytes.scalar(at: index)
    if RefusedCharacter.isOrdinary(value) { return advance(length) }
    guard let scalar = Unicode.Scalar(value) else { return refuseInvalid() }
    switch RefusedCharacter.reason(scalar) {
    case nil: refuseLookalike(scalar, length: length)
    case .combining: refuseMarks()
    case .space: refuseSpaces()
    case .some(let reason): refuse(reason, value, length: length)
    }
  }
}
