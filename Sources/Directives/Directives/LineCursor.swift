import Diagnostics

/// Reads the bytes of one line one after another.
struct LineCursor {
  private let source: BodyText
  private let range: Range<Int>
  private let index: Int
  private(set) var offset: Int

  init(_ source: BodyText, range: Range<Int>, line index: Int) {
    self.source = source
    self.range = range
    self.index = index
    offset = range.lowerBound
  }

  /// Whether only blanks are left.
  var isAtEnd: Bool { source.skipBlanks(offset, in: range) == range.upperBound }

  var peek: UInt8? { offset < range.upperBound ? source.bytes[offset] : nil }

  mutating func next() -> UInt8? {
    guard let byte = peek else { return nil }
    offset += 1
    return byte
  }

  /// Goes past the bytes that a rule accepts; how many they are.
  mutating func skip(_ accepts: (UInt8) -> Bool) -> Int {
    let start = offset
    while let byte = peek, accepts(byte) { offset += 1 }
    return offset - start
  }

  /// The text from an offset up to here.
  func text(from start: Int) -> PlacedText { text(start..<offset) }

  func text(_ part: Range<Int>) -> PlacedText {
    PlacedText(source.string(part), at: source.place(part, line: index))
  }

  /// The place from an offset to the end of the line, at least one character.
  func restPlace(from start: Int) -> Place {
    source.place(start..<max(range.upperBound, start), line: index)
  }
}
