/// A line of text as a row of a table: its cells, as GFM cuts them.
struct TableLine {
  /// The bytes of each cell, without the blanks around it.
  let cells: [Range<Int>]

  /// Cuts a line at every `|` that no backslash stands before; one at each end of the line is left out.
  init(_ text: BodyText, _ range: Range<Int>) {
    let row = text.trimmedEnd(text.skipBlanks(range.lowerBound, in: range)..<range.upperBound)
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, text.bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < row.upperBound {
      if text.bytes[index] == UInt8(ascii: "|"),
        text.bytes[index - (index > row.lowerBound ? 1 : 0)] != UInt8(ascii: "\\")
      {
        cells.append(Self.trimmed(text, start..<index))
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { cells.append(Self.trimmed(text, start..<row.upperBound)) }
    self.cells = cells
  }

  private static func trimmed(_ text: BodyText, _ range: Range<Int>) -> Range<Int> {
    text.trimmedEnd(text.skipBlanks(range.lowerBound, in: range)..<range.upperBound)
  }

  /// Whether the bytes are the line under a table's header: dashes with colons or `|`, and nothing else.
  static func isDelimiter(_ text: BodyText, _ range: Range<Int>) -> Bool {
    var dashes = 0
    var others = 0
    for byte in text.bytes[range] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"): others += 1
      case 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && others > 0
  }
}
