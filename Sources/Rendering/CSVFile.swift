package import Pages

/// A table as CSV: UTF-8 with BOM and `;` between cells, as Vietnamese spreadsheets open it.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
package enum CSVFile {
  /// The bytes of the file; spans are filled, group headings stand in a first column of their own.
  package static func bytes(of table: Table) -> [UInt8] {
    let hasGroups = table.bodies.contains(where: \.isHeading)
    var rows = CSVRows()
    for cells in table.headings {
      rows.append(cells.lazy.map { CSVCell($0) }, inGroup: hasGroups ? table.groupLabel : nil)
    }
    var group = ""
    for body in table.bodies {
      if body.isHeading {
        group = body.rows.map { $0.cells.map(\.plain).joined(separator: " ") }.joined(separator: " ")
        continue
      }
      rows.endSpans()
      let label = body.isTotal ? "" : group
      for row in body.rows { rows.append(row.cells.lazy.map { CSVCell($0) }, inGroup: hasGroups ? label : nil) }
    }
    // A copy of its own size: a site keeps all its files until they are written.
    return rows.bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// Writes one cell, quoted where a reader of CSV would part it.
  fileprivate static func append(_ text: String, isNumber: Bool, to bytes: inout [UInt8]) {
    var text = isNumber && isPlainNumber(text) ? text : harmless(text)
    text.withUTF8 { utf8 in
      guard utf8.contains(where: parts) else { return bytes.append(contentsOf: utf8) }
      bytes.append(UInt8(ascii: "\""))
      for byte in utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Whether a byte parts or ends cells outside quotes.
  private static func parts(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
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

/// A cell of a table's head or body, with its span.
private struct CSVCell {
  let text: String
  let isNumber: Bool
  let columns: Int
  let rows: Int

  init(_ heading: HeadingCell) {
    (text, isNumber, columns, rows) = (heading.text, false, heading.columnSpan, heading.rowSpan)
  }

  init(_ cell: TableCell) {
    (text, isNumber, columns, rows) = (cell.plain, cell.isNumber, cell.columnSpan, cell.rowSpan)
  }
}

/// Rows of CSV without spans: each cell is repeated over all places that it spans.
private struct CSVRows {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// For each column the cell above that spans rows, and over how many more.
  private var held: [(cell: CSVCell, rows: Int)?] = []
  private var isRowBegun = false

  mutating func append(_ cells: some Sequence<CSVCell>, inGroup group: String?) {
    isRowBegun = false
    if let group { append(group, isNumber: false) }
    var column = 0
    for cell in cells {
      appendHeld(from: &column)
      for _ in 0..<cell.columns {
        if cell.rows > 1 { hold(cell, at: column) }
        append(cell, at: &column)
      }
    }
    appendHeld(from: &column)
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends all spans: they do not reach from one body of a table into the next.
  mutating func endSpans() {
    held.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: String, isNumber: Bool) {
    if isRowBegun { bytes.append(UInt8(ascii: ";")) }
    isRowBegun = true
    CSVFile.append(text, isNumber: isNumber, to: &bytes)
  }

  private mutating func append(_ cell: CSVCell, at column: inout Int) {
    append(cell.text, isNumber: cell.isNumber)
    column += 1
  }

  private mutating func appendHeld(from column: inout Int) {
    while column < held.count, let above = held[column] {
      held[column] = above.rows > 1 ? (above.cell, above.rows - 1) : nil
      append(above.cell, at: &column)
    }
  }

  private mutating func hold(_ cell: CSVCell, at column: Int) {
    while held.count <= column { held.append(nil) }
    held[column] = (cell, cell.rows - 1)
  }
}
