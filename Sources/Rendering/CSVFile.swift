package import Pages

/// A table as CSV: UTF-8 with BOM and `;` between cells, as Vietnamese spreadsheets open it.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
package enum CSVFile {
  /// The bytes of the file; spans are filled, group headings stand in a first column of their own.
  package static func bytes(of table: Table) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in FlatTable(table).rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [FlatTable.Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      let text = cell.isNumber && isPlainNumber(cell.text) ? cell.text : harmless(cell.text)
      let needsQuotes = text.utf8.contains {
        $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
      if needsQuotes {
        for byte in text.utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
      } else {
        bytes.append(contentsOf: text.utf8)
      }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Text that begins with a sign a spreadsheet takes for a formula, made text again.
  static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, !beginsWord(first) else { return text }
    if [0x09, 0x0A, 0x0D].contains(first) { return "'" + text }
    let sign = text.unicodeScalars.first { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    return sign.map(formulaSigns.contains) == true ? "'" + text : text
  }

  /// The signs of formulas, and their wide forms, which some spreadsheets take alike.
  private static let formulaSigns: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// The first byte of a Latin letter or digit, which is most texts' beginning and no formula's.
  private static func beginsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xC6: true
    default: false
    }
  }

  /// A number with its sign, such as `-5` or `+2,5%`, stays one.
  private static func isPlainNumber(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    return !unsigned.isEmpty && unsigned.utf8.allSatisfy { (0x30...0x39).contains($0) || ".,%".utf8.contains($0) }
  }
}

/// A table without spans: every row has every column.
struct FlatTable {
  struct Cell {
    let text: String
    let isNumber: Bool
  }

  private(set) var rows: [[Cell]] = []

  init(_ table: Table) {
    let groups = table.bodies.contains(where: \.isHeading)
    let heads = Self.unspan(table.headings.map { row in row.map { Spanning($0) } })
    rows = heads.map { (groups ? [Cell(text: table.groupLabel, isNumber: false)] : []) + $0 }
    var group = ""
    for body in table.bodies {
      if body.isHeading {
        group = body.rows.map { $0.cells.map(\.plain).joined(separator: " ") }.joined(separator: " ")
        continue
      }
      let flat = Self.unspan(body.rows.map { row in row.cells.map { Spanning($0) } })
      let label = body.isTotal ? "" : group
      rows += flat.map { (groups ? [Cell(text: label, isNumber: false)] : []) + $0 }
    }
  }

  private struct Spanning {
    let cell: Cell
    let columns: Int
    let rows: Int

    init(_ heading: HeadingCell) {
      (cell, columns, rows) = (Cell(text: heading.text, isNumber: false), heading.columnSpan, heading.rowSpan)
    }

    init(_ cell: TableCell) {
      (self.cell, columns, rows) = (
        Cell(text: cell.plain, isNumber: cell.isNumber), cell.columnSpan, cell.rowSpan
      )
    }
  }

  /// Repeats each cell over all places that it spans.
  private static func unspan(_ rows: [[Spanning]]) -> [[Cell]] {
    var held: [Int: (cell: Cell, rows: Int)] = [:]
    return rows.map { row in
      if held.isEmpty, row.allSatisfy({ $0.columns == 1 && $0.rows == 1 }) { return row.map(\.cell) }
      var flat: [Cell] = []
      func takeHeld() {
        while let above = held[flat.count], above.rows > 0 {
          held[flat.count] = (above.cell, above.rows - 1)
          flat.append(above.cell)
        }
      }
      for spanning in row {
        takeHeld()
        for _ in 0..<spanning.columns {
          if spanning.rows > 1 { held[flat.count] = (spanning.cell, spanning.rows - 1) }
          flat.append(spanning.cell)
        }
      }
      takeHeld()
      return flat
    }
  }
}
