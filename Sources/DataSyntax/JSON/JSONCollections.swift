import Diagnostics

/// Objects and arrays.
extension JSONReader {
  /// The object whose `{` is to be read next; of a key that comes twice the first value is kept.
  mutating func object(depth: Int) -> Node {
    let start = position
    var entries: [Node.Entry] = []
    var keys = KeyIndex()
    var separator = Separator()
    advance()
    while continues(&separator, from: start, open: "{", close: "}") {
      guard let key = key() else { break }
      expectColon(after: key.text)
      let value = value(depth: depth + 1)
      if isBroken { break }
      if let first = keys.position(of: key.text, in: entries) {
        refuseDuplicate(key.text, at: Place(path: source.path, start: key.start, end: key.end), first: entries[first])
      } else if !key.text.isEmpty {
        entries.append(Node.Entry(key: key.text, keyStart: key.start, keyEnd: key.end, value: value))
      }
    }
    return Node(.mapping(entries), start: start, end: position)
  }

  private mutating func refuseDuplicate(_ key: String, at place: Place, first: Node.Entry) {
    if faults.isFull { return faults.omit() }
    let earlier = Place(path: source.path, start: first.keyStart, end: first.keyEnd)
    let note = Diagnostic.Note(SyntaxNote.firstKey, at: earlier)
    faults.add(Diagnostic(.keyDuplicate, at: place, ["key": key], notes: [note]))
  }

  /// The array whose `[` is to be read next.
  mutating func array(depth: Int) -> Node {
    let start = position
    var items: [Node] = []
    var separator = Separator()
    advance()
    while continues(&separator, from: start, open: "[", close: "]") {
      let item = value(depth: depth + 1)
      if isBroken { break }
      items.append(item)
    }
    return Node(.sequence(items), start: start, end: position)
  }

  /// What was read between two items.
  struct Separator {
    var isFirst = true
  }

  /// Goes to the next item, or past the closing bracket; commas missing or too many are told.
  ///
  /// - Returns: whether an item begins here.
  private mutating func continues(
    _ separator: inout Separator, from start: Position, open: Unicode.Scalar, close: Unicode.Scalar
  ) -> Bool {
    var comma: Position?
    while !isBroken {
      skipBlanks()
      guard let byte else {
        let arguments = ["open": String(open), "close": String(close)]
        stop(Diagnostic(.jsonUnclosedBracket, at: source.character(at: start), arguments))
        return false
      }
      switch byte {
      case UInt8(ascii: "}"), UInt8(ascii: "]"): return closes(byte, from: start, open, close, after: comma)
      case UInt8(ascii: ","):
        if separator.isFirst || comma != nil {
          faults.add(Diagnostic(.jsonExtraComma, at: source.character(at: position)))
        }
        comma = comma ?? position
        advance()
      default:
        if !separator.isFirst && comma == nil {
          refuseHere(.jsonMissingComma)
        }
        separator.isFirst = false
        return true
      }
    }
    return false
  }

  private mutating func closes(
    _ byte: UInt8, from start: Position, _ open: Unicode.Scalar, _ close: Unicode.Scalar, after comma: Position?
  ) -> Bool {
    if UInt32(byte) != close.value {
      let arguments = ["found": String(Unicode.Scalar(byte)), "open": String(open), "close": String(close)]
      let note = Diagnostic.Note(SyntaxNote.openedHere, at: source.character(at: start))
      stop(Diagnostic(.jsonMismatchedBracket, at: source.character(at: position), arguments, notes: [note]))
      return false
    }
    if let comma { faults.add(Diagnostic(.jsonTrailingComma, at: source.character(at: comma))) }
    advance()
    return false
  }

  private mutating func key() -> (text: String, start: Position, end: Position)? {
    let start = position
    let node: Node
    switch byte {
    case UInt8(ascii: "\""): node = string(isKey: true)
    case UInt8(ascii: ":"):
      faults.add(Diagnostic(.keyEmpty, at: source.character(at: start)))
      return ("", start, start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      stop(Diagnostic(.keyNotText, at: source.character(at: start)))
      return nil
    default: node = bareKey()
    }
    guard !isBroken, case .scalar(let text) = node.content else { return nil }
    if text.utf8.allSatisfy({ $0 == 0x20 }) { faults.add(Diagnostic(.keyEmpty, at: place(from: start))) }
    return (text, start, node.end)
  }

  private mutating func expectColon(after key: String) {
    skipBlanks()
    if byte == UInt8(ascii: ":") {
      advance()
      skipBlanks()
    } else if !isBroken {
      refuseHere(.jsonMissingColon, ["key": key])
    }
  }
}
