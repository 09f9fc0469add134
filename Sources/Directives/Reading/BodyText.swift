import DataSyntax
import Diagnostics

/// The text below the front matter by lines; line indices count from 0, offsets in bytes.
struct BodyText {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  private let firstLine: Int

  init(_ source: SourceText) {
    path = source.path
    bytes = source.bytes
    lineStarts = source.lineStarts
    firstLine = source.firstLine
  }

  /// The text with other bytes in the place of lines' ends; the number of lines stays.
  init(_ text: BodyText, bytes: [UInt8]) {
    path = text.path
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
    firstLine = text.firstLine
  }

  /// How many lines there are; the empty rest after the last line feed is one.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its line feed.
  func line(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    return start..<(index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count)
  }

  /// The first byte of a line that is no blank, or the line's end.
  func textStart(_ index: Int) -> Int {
    let line = line(index)
    return skipBlanks(line.lowerBound, in: line)
  }

  func isBlank(_ index: Int) -> Bool { textStart(index) == line(index).upperBound }

  /// The first offset at or after `offset` that holds no blank, or the end of the range.
  func skipBlanks(_ offset: Int, in range: Range<Int>) -> Int {
    var offset = offset
    while offset < range.upperBound, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset
  }

  /// The range without the blanks at its end.
  func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return range.lowerBound..<end
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func position(_ offset: Int, line index: Int) -> Position {
    let columns = bytes[lineStarts[index]..<max(lineStarts[index], offset)].count { $0 & 0xC0 != 0x80 }
    return Position(line: firstLine + index, column: columns + 1)
  }

  /// The place of some bytes of a line.
  func place(_ range: Range<Int>, line index: Int) -> Place {
    Place(path: path, start: position(range.lowerBound, line: index), end: position(range.upperBound, line: index))
  }

  /// The place of a line without the blanks around its text.
  func place(ofLine index: Int) -> Place {
    place(trimmedEnd(textStart(index)..<line(index).upperBound), line: index)
  }
}
