package import Pages

/// The style sheet of a page on paper: its named page, its page counter and the widths of its columns.
package enum SheetStyle {
  /// The bytes of the file; numbers alone come from the content.
  package static func bytes(of sheet: PrintSheet) -> [UInt8] {
    let name = String(sheet.name.map { $0 == "." ? "-" : $0 })
    let side = sheet.isLandscape ? " landscape" : ""
    let anchors = sheet.tables.map { "#\($0.id)" }.joined(separator: ", ")
    var lines = [
      "@page \(name) {",
      "  counter-increment: \(name);",
      "  size: A4\(side);",
      "  @top-center { content: counter(\(name), so-trang); font: 14pt \"Liberation Serif\", \"Times New Roman\", serif; }",
      "}",
      "@media print {",
      "  body:has(\(anchors)) { page: \(name); }",
    ]
    for table in sheet.tables {
      if let size = table.textSize { lines.append("  table#\(table.id) { font-size: \(size)pt; }") }
      for (position, width) in table.widths.enumerated() {
        let millimetres = "\(width / 10).\(width % 10)mm"
        lines.append("  #\(table.id) col:nth-child(\(position + 1)) { width: \(millimetres); }")
      }
    }
    lines.append("}\n")
    return Array(lines.joined(separator: "\n").utf8)
  }
}
