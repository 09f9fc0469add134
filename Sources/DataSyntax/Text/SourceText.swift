package import Diagnostics

/// A text file as the readers see it: UTF-8, no byte order mark, lines ended by LF.
///
/// Characters that were refused have a harmless one in their place, so that reading goes on; columns are those of the file.
package struct SourceText: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The offset of each line's first byte.
  package let lineStarts: [Int]
  /// The number of the first line; more than 1 for a part of a file, such as a directive's body.
  package let firstLine: Int

  /// The offset of a position, at most that of its line's end.
  package func offset(of position: Position) -> Int {
    let line = min(max(position.line - firstLine, 0), lineStarts.count - 1)
    return self.offset(of: position, from: (Position(line: position.line, column: 1), lineStarts[line]))
  }

  /// The offset of a position, at most that of its line's end, from another position before it in its line.
  func offset(of position: Position, from known: (position: Position, offset: Int)) -> Int {
    var offset = known.offset
    let line = min(max(position.line - firstLine, 0), lineStarts.count - 1)
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    for _ in known.position.column..<max(position.column, known.position.column) where offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The position of an offset inside a line that is already known.
  func position(ofOffset offset: Int, line: Int) -> Position {
    let start = lineStarts[line - firstLine]
    let continuation = bytes[start..<offset].count { $0 & 0xC0 == 0x80 }
    return Position(line: line, column: offset - start - continuation + 1)
  }

  /// The position after the last character that is not blank, in the last line before `position` that has one.
  func lastText(before position: Position) -> Position {
    var offset = self.offset(of: position)
    var line = min(position.line, firstLine + lineStarts.count - 1)
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x09 {
      offset -= 1
      if bytes[offset] == 0x0A { line -= 1 }
    }
    return self.position(ofOffset: offset, line: line)
  }

  /// The position itself, or the end of the text where it lies beyond.
  func clamped(_ position: Position) -> Position {
    let offset = self.offset(of: position)
    let beyond = position.line - firstLine >= lineStarts.count
    return beyond || offset == bytes.count ? lastText(before: position) : position
  }

  /// The place of the word that begins at a position: up to the next blank, at least one character.
  func word(at start: Position) -> Place {
    let begin = offset(of: start)
    var end = begin
    while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
    let stop = Position(line: start.line, column: start.column + max(1, scalars(begin..<end)))
    return Place(path: path, start: start, end: stop)
  }

  /// The place from a position to the last character of its line that is not blank, at least one character.
  func restOfLine(from start: Position) -> Place {
    let begin = offset(of: start)
    var end = begin
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end > begin, bytes[end - 1] == 0x20 { end -= 1 }
    let stop = Position(line: start.line, column: start.column + max(1, scalars(begin..<end)))
    return Place(path: path, start: start, end: stop)
  }

  /// The place of some bytes of one line that is already known.
  func place(_ range: Range<Int>, line: Int) -> Place {
    let start = position(ofOffset: range.lowerBound, line: line)
    let end = Position(line: line, column: start.column + max(1, scalars(range)))
    return Place(path: path, start: start, end: end)
  }

  /// The place of one character.
  func character(at start: Position) -> Place {
    Place(path: path, start: start, end: Position(line: start.line, column: start.column + 1))
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
