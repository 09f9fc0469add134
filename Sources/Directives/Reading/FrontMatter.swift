import DataSyntax
import Diagnostics

/// The leading `---` … `---` block of a Markdown file, and what follows it.
struct FrontMatter {
  private(set) var document: DataDocument?
  private(set) var diagnostics: [Diagnostic] = []
  /// The bytes below it, or nil where its end is not known.
  private(set) var body: [UInt8]?
  /// The number of the body's first line.
  private(set) var bodyLine = 1

  /// Finds and reads the block; a file without one is all body.
  init(path: String, bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let opening = Self.line(bytes, from: start)
    guard Self.isFence(bytes, opening) else {
      body = bytes
      return
    }
    let top = Self.place(path, line: 1)
    if start > 0 { diagnostics.append(Diagnostic(.fileByteOrderMark, at: .file(path))) }
    var line = opening
    var number = 1
    repeat {
      guard line.upperBound < bytes.count else {
        diagnostics.append(Diagnostic(.markdownFrontMatterUnclosed, at: top))
        return
      }
      line = Self.line(bytes, from: line.upperBound + 1)
      number += 1
    } while !Self.isFence(bytes, line)
    read(path: path, bytes: Array(bytes[opening.upperBound + 1..<line.lowerBound]), opening: top)
    body = Array(bytes[min(line.upperBound + 1, bytes.count)...])
    bodyLine = number + 1
  }

  private mutating func read(path: String, bytes: [UInt8], opening: Place) {
    let result = DataReader.readFrontMatter(path: path, bytes: bytes, firstLine: 2)
    document = result.document
    diagnostics += result.diagnostics.map { found in
      found.message == .fileEmpty ? Diagnostic(.markdownFrontMatterEmpty, at: opening) : found
    }
  }

  private static func line(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
  }

  /// Whether a line is `---` and nothing else but blanks.
  private static func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let text = bytes[line]
    return text.starts(with: Array("---".utf8))
      && text.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private static func place(_ path: String, line: Int) -> Place {
    Place(path: path, start: Position(line: line, column: 1), end: Position(line: line, column: 4))
  }
}
