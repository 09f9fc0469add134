/// The lines that begin with `::`, and the text that cmark parses in their place.
///
/// Only cmark knows whether such a line stands in a code block. So it is given an empty comment instead of the line, which is
/// a block of its own wherever a directive may stand, and plain text in code, where the line is put back.
struct DirectiveLines {
  static let placeholder = "<!---->"

  /// The text with placeholders; its lines are those of the file.
  let parsed: BodyText
  /// The bytes of each such line from the `::` on, by line index.
  private let lines: [Int: Range<Int>]

  init(_ text: BodyText) {
    var lines: [Int: Range<Int>] = [:]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count)
    for index in 0..<text.lineCount {
      let line = text.line(index)
      let start = LinePrefix(text, line: line).end
      if text.bytes[start..<line.upperBound].starts(with: Array("::".utf8)) {
        lines[index] = text.trimmedEnd(start..<line.upperBound)
        bytes += text.bytes[line.lowerBound..<start]
        bytes += Array(Self.placeholder.utf8)
      } else {
        bytes += text.bytes[line]
      }
      if index + 1 < text.lineCount { bytes.append(0x0A) }
    }
    self.lines = lines
    parsed = lines.isEmpty ? text : BodyText(text, bytes: bytes)
  }

  /// The bytes of a line from the `::` on in the text of the file, or nil for any other line.
  subscript(index: Int) -> Range<Int>? { lines[index] }

  /// The text of a code block with the lines that the placeholders stand for.
  ///
  /// - Parameters:
  ///   - code: what cmark gave, line by line.
  ///   - first: the index of its first line.
  ///   - text: the text of the file.
  /// - Returns: the code as it is written in the file.
  func restored(_ code: String, first: Int, in text: BodyText) -> String {
    guard code.contains(Self.placeholder) else { return code }
    let restored = code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { offset, line in
      guard line.hasSuffix(Self.placeholder), let range = self[first + offset] else { return String(line) }
      return line.dropLast(Self.placeholder.count)
        + text.string(range.lowerBound..<text.line(first + offset).upperBound)
    }
    return restored.joined(separator: "\n")
  }
}
