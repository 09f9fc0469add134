import Markup
package import Pages

/// A table as CSV: UTF-8 with BOM and `;` between cells, as Vietnamese spreadsheets open it.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
package enum CSVFile {
  /// The bytes of the file; spans are filled, group headings stand in a first column of their own.
  package static func bytes(of table: Table) -> [UInt8] {
    let hasGroups = table.bodies.contains(where: \.isHeading)
    var rows = CSVRows(reserving: table.bodies.reduce(0) { $0 + $1.rows.count })
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
    return Array(rows.buffer.bytes())
  }
}

/// A cell of a table's head or body, as CSV needs it.
protocol CSVCell {
  /// It may hold a number that begins with a sign.
  var mayBeNumber: Bool { get }
  var columnSpan: Int { get }
  var rowSpan: Int { get }

  /// Writes the text to the end of the buffer.
  func write(to buffer: inout ByteBuffer)
}

extension HeadingCell: CSVCell {
  var mayBeNumber: Bool { false }

  func write(to buffer: inout ByteBuffer) {
    buffer.append(text)
  }
}

extension TableCell: CSVCell {
  var mayBeNumber: Bool { isNumber }

  borrowing func write(to buffer: inout ByteBuffer) {
    only.visitInPlace { buffer.append($0.plain) }
    if only == nil { writeParagraphs(to: &buffer) }
  }

  private func writeParagraphs(to buffer: inout ByteBuffer) {
    if several.isEmpty { line.forEachInPlace { buffer.append($0.plain) } }
    var isFirst = true
    several.forEachInPlace { paragraph in
      if !isFirst { buffer.append(UInt8(ascii: "\n")) }
      isFirst = false
      paragraph.inlines.forEachInPlace { buffer.append($0.plain) }
    }
  }
}
