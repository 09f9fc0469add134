import Diagnostics

/// Mappings and lists in brackets that end in the line they begin in.
extension PlainYAML {
  var opensFlow: Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }

  /// The mapping or list whose bracket was gone to.
  mutating func flow(depth: Int) -> Node? {
    if depth > depthLimit { return nil }
    let start = position
    let isList = byte == UInt8(ascii: "[")
    index += 1
    skipSpaces()
    let closing = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    guard let content = isList ? list(until: closing, depth: depth) : mapping(until: closing, depth: depth) else {
      return nil
    }
    skipSpaces()
    guard byte == closing else { return nil }
    index += 1
    return Node(content, start: start, end: position)
  }

  private mutating func list(until closing: UInt8, depth: Int) -> Node.Content? {
    var items: [Node] = []
    if byte == closing { return .sequence(items) }
    repeat {
      guard let item = flowValue(depth: depth + 1) else { return nil }
      items.append(item)
    } while takeComma()
    return .sequence(items)
  }

  private mutating func mapping(until closing: UInt8, depth: Int) -> Node.Content? {
    var entries: [Node.Entry] = []
    var known = KeyIndex()
    if byte == closing { return .mapping(entries) }
    entries.reserveCapacity(6)
    repeat {
      guard let key = scalar(inFlow: true), takeColon(after: key), known.position(of: key.text, in: entries) == nil
      else { return nil }
      skipSpaces()
      guard let value = flowValue(depth: depth + 1) else { return nil }
      entries.append(Node.Entry(key: key.text, keyStart: key.start, keyEnd: key.end, value: value))
    } while takeComma()
    return .mapping(entries)
  }

  private mutating func flowValue(depth: Int) -> Node? {
    opensFlow ? flow(depth: depth) : scalar(inFlow: true)?.node
  }

  /// Goes past a comma and blanks; false where none stands here, or one that may cut a number in two.
  private mutating func takeComma() -> Bool {
    skipSpaces()
    guard byte == UInt8(ascii: ","), index + 1 < bytes.count, !(0x30...0x39).contains(bytes[index + 1]) else {
      return false
    }
    index += 1
    skipSpaces()
    return true
  }
}
