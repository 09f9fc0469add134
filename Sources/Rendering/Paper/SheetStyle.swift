package import Pages

/// The style sheet of a page on paper: its named page, its page counter and the widths of its columns.
package enum SheetStyle {
  /// The bytes of the file; numbers alone come from the content, and the words at the foot from the wording.
  package static func bytes(of sheet: PrintSheet) -> [UInt8] {
    let name = String(sheet.name.map { $0 == "." ? "-" : $0 })
    let side = sheet.isLandscape ? " landscape" : ""
    var lines = [
      "@page \(name) {",
      "  counter-increment: \(name);",
      "  size: A4\(side);",
      "  @top-center { content: counter(\(name), so-trang); font: 14pt \(fonts); }",
    ]
    if let footer = sheet.footer {
      lines.append("  @bottom-left { content: \(quoted(footer)); font: italic 10pt \(fonts); }")
    }
    lines += [
      "}",
      "@media print {",
      "  main { page: \(name); }",
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

  private static let fonts = "\"Liberation Serif\", \"Times New Roman\", serif"

  /// The text as a string of CSS: quotes, backslashes and controls by their numbers.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.value < 32 || scalar == "\"" || scalar == "\\" || scalar == "<" {
        result += "\\" + String(scalar.value, radix: 16) + " "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
