/// What stands in front of a line's text: blanks, `>` and the markers of lists.
struct LinePrefix {
  /// The offset of the text behind the prefix.
  private(set) var end: Int
  /// How many `>` and list markers there are.
  private(set) var markers = 0
  /// The offset of the first list marker that can begin a paragraph of its own, and of the text behind it.
  private(set) var bullet: (start: Int, end: Int)?

  init(_ text: BodyText, line: Range<Int>) {
    end = text.skipBlanks(line.lowerBound, in: line)
    while end < line.upperBound, let next = Self.marker(text, end, in: line) {
      let isBullet =
        text.bytes[end] == UInt8(ascii: "-") || text.bytes[end] == UInt8(ascii: "*")
        || text.bytes[end] == UInt8(ascii: "+")
      let start = end
      end = text.skipBlanks(next, in: line)
      if isBullet, bullet == nil { bullet = (start, end) }
      markers += 1
    }
  }

  /// The offset behind the marker that begins at an offset, or nil.
  private static func marker(_ text: BodyText, _ offset: Int, in line: Range<Int>) -> Int? {
    var next = offset
    switch text.bytes[offset] {
    case UInt8(ascii: ">"): return offset + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): next += 1
    case 0x30...0x39:
      while next < line.upperBound, (0x30...0x39).contains(text.bytes[next]) { next += 1 }
      guard next < line.upperBound, next - offset <= 9 else { return nil }
      guard text.bytes[next] == UInt8(ascii: ".") || text.bytes[next] == UInt8(ascii: ")") else { return nil }
      next += 1
    default: return nil
    }
    guard next == line.upperBound || text.bytes[next] == 0x20 || text.bytes[next] == 0x09 else { return nil }
    return next
  }
}
