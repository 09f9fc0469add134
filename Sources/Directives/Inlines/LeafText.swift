import Diagnostics

/// The text of a paragraph, heading or cell as cmark saw it, and where each byte of it stands in the file.
struct LeafText {
  private(set) var bytes: [UInt8] = []
  /// The position of each byte, and that of the end.
  private(set) var positions: [Position] = []
  /// The index at which each line begins, and the line.
  private(set) var lines: [(start: Int, index: Int)] = []
  let path: String

  init(path: String) {
    self.path = path
  }

  /// Adds a part of a line; an earlier line is ended by a line feed.
  ///
  /// - Parameters:
  ///   - range: the bytes.
  ///   - index: the line.
  ///   - text: the text that cmark parsed.
  ///   - columns: how many columns the line has in the file, where that are fewer.
  ///   - unescapingBars: whether `\\|` stands for `|`, as in cells.
  mutating func add(
    _ range: Range<Int>, line index: Int, of text: BodyText, columns: Int = .max, unescapingBars: Bool = false
  ) {
    if !lines.isEmpty { bytes.append(0x0A) }
    lines.append((bytes.count, index))
    var position = text.position(range.lowerBound, line: index)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.bytes[offset]
      offset += 1
      let isBar = offset < range.upperBound && text.bytes[offset] == UInt8(ascii: "|")
      if !(unescapingBars && byte == UInt8(ascii: "\\") && isBar) {
        bytes.append(byte)
        positions.append(position)
      }
      let isLast = offset == range.upperBound || text.bytes[offset] & 0xC0 != 0x80
      if isLast, position.column <= columns { position.column += 1 }
    }
    positions.append(position)
  }

  var count: Int { bytes.count }

  /// The byte at an index, or nil behind the end.
  subscript(index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Whether the text continues with these bytes at an index.
  func continues(with text: [UInt8], at index: Int) -> Bool {
    index + text.count <= bytes.count && bytes[index..<index + text.count].elementsEqual(text)
  }

  func place(_ range: Range<Int>) -> Place {
    let limit = positions.count - 1
    return Place(
      path: path, start: positions[min(range.lowerBound, limit)], end: positions[min(range.upperBound, limit)])
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
