package import Pages

/// A table as CSV: UTF-8 with BOM and `;` between cells, as Vietnamese spreadsheets open it.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
package enum CSVFile {
  /// The bytes of the file; spans are filled, group headings stand in a first column of their own.
  package static func bytes(of table: Table) -> [UInt8] {
    let hasGroups = table.bodies.contains(where: \.isHeading)
    var rows = CSVRows()
    for cells in table.headings { rows.append(cells, inGroup: hasGroups ? table.groupLabel : nil) }
    var group = ""
    for body in table.bodies {
      if body.isHeading {
        group = body.rows.map { $0.cells.map(\.plain).joined(separator: " ") }.joined(separator: " ")
        continue
      }
      rows.endSpans()
      let label = body.isTotal ? "" : group
      body.rows.forEachInPlace { rows.append($0.cells, inGroup: hasGroups ? label : nil) }
    }
    return rows.bytes
  }
}

/// A cell of a table's head or body, as CSV needs it.
protocol CSVCell {
  /// It may hold a number that begins with a sign.
  var mayBeNumber: Bool { get }
  var columnSpan: Int { get }
  var rowSpan: Int { get }

  /// Writes the text to the end of the bytes.
  func write(to bytes: inout [UInt8])
}

extension HeadingCell: CSVCell {
  var mayBeNumber: Bool { false }

  func write(to bytes: inout [UInt8]) {
    bytes.append(text)
  }
}

extension TableCell: CSVCell {
  var mayBeNumber: Bool { isNumber }

  func write(to bytes: inout [UInt8]) {
    line.forEachInPlace { bytes.append($0.plain) }
    for (index, paragraph) in severalParagraphs.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      paragraph.forEachInPlace { bytes.append($0.plain) }
    }
  }
}

extension [UInt8] {
  /// Appends the bytes of a text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}
