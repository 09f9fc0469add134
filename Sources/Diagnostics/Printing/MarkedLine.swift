/// A line of source as a terminal shows it, and the line of carets under it.
///
/// Columns of a place are Unicode scalars; here each gets its width on the screen: a tab reaches to the next multiple of four,
/// a mark that joins the letter before it takes none, an unseen scalar is shown by its number.
struct MarkedLine {
  let text: String
  let carets: String

  /// Lays out a line.
  ///
  /// - Parameters:
  ///   - line: the line as written.
  ///   - place: what to underline; what lies on later lines is left out.
  ///   - width: the widest text to give.
  init(_ line: String, place: Place, width: Int) {
    let cells = Self.cells(line)
    let endsHere = place.end.line == place.start.line
    let trailing = cells.reversed().prefix { $0.text.allSatisfy { $0 == " " } }.count
    let first = min(max(place.start.column - 1, 0), cells.count)
    let last = min(max(endsHere ? place.end.column - 1 : cells.count - trailing, first), cells.count)
    let window = Self.window(cells, around: first, width: width)
    let lead = window.lowerBound > 0 ? "…" : ""
    let tail = window.upperBound < cells.count ? "…" : ""
    text = lead + cells[window].map(\.text).joined() + tail
    let before = cells[window.lowerBound..<min(first, window.upperBound)].reduce(lead.isEmpty ? 0 : 1) { $0 + $1.width }
    let under = cells[first..<max(first, min(last, window.upperBound))].reduce(0) { $0 + $1.width }
    carets = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, under))
  }

  private struct Cell {
    let text: String
    let width: Int
  }

  private static func cells(_ line: String) -> [Cell] {
    var column = 0
    return line.unicodeScalars.map { scalar in
      let cell = cell(scalar, at: column)
      column += cell.width
      return cell
    }
  }

  private static func cell(_ scalar: Unicode.Scalar, at column: Int) -> Cell {
    if scalar == "\t" {
      let width = 4 - column % 4
      return Cell(text: String(repeating: " ", count: width), width: width)
    }
    if UnseenScalars.contains(scalar) {
      let text = "<\(UnseenScalars.number(of: scalar))>"
      return Cell(text: text, width: text.utf8.count)
    }
    return Cell(text: String(scalar), width: width(of: scalar))
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// The cells to show: all where they fit, else a stretch with the caret in its first third.
  private static func window(_ cells: [Cell], around caret: Int, width: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= width { return 0..<cells.count }
    var lower = caret
    var room = width / 3
    while lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    var upper = lower
    room = width - 2
    while upper < cells.count, cells[upper].width <= room {
      room -= cells[upper].width
      upper += 1
    }
    while upper == cells.count, lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    return lower..<upper
  }
}
