/// Wraps long lines of HTML at spaces, so that a difference of two sites can be read line by line.
///
/// A line is broken where white space says nothing: between words of text, between attributes, and in the paths and
/// points of pictures; never in other attribute values nor in preformatted text. What has no space stays whole.
package struct LineWrap {
  /// The most characters of a line.
  package static let limit = 400

  private enum Place {
    case text, tag
    /// In an attribute value, up to that quote.
    case value(quote: UInt8, isDrawing: Bool)
  }

  private var output: [UInt8]
  private var place = Place.text
  private var isPreformatted = false
  private var column = 0
  /// The last space of the line that may become a line feed: where it stands, and the column after it.
  private var space: (index: Int, column: Int)?

  /// The same markup with no line longer than the limit that has a space to break at.
  package static func wrapped(_ markup: [UInt8]) -> [UInt8] {
    if !hasLongLine(markup) { return markup }
    var wrap = LineWrap(output: markup)
    for index in markup.indices { wrap.take(markup[index], at: index) }
    return wrap.output
  }

  private init(output: [UInt8]) {
    self.output = output
  }

  /// By bytes, which are at least as many as characters.
  private static func hasLongLine(_ markup: [UInt8]) -> Bool {
    var start = 0
    while let end = markup[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if end - start > limit { return true }
      start = end + 1
    }
    return markup.count - start > limit
  }

  private mutating func take(_ byte: UInt8, at index: Int) {
    if byte == UInt8(ascii: "\n") {
      (column, space) = (0, nil)
      return
    }
    if byte & 0xC0 != 0x80 { column += 1 }
    if byte == UInt8(ascii: " ") {
      if allowsBreak { space = (index, column) }
    } else if byte < 0x40 {
      move(byte, at: index)
    }
    if column > Self.limit, let space {
      output[space.index] = UInt8(ascii: "\n")
      column -= space.column
      self.space = nil
    }
  }

  private var allowsBreak: Bool {
    switch place {
    case .text: !isPreformatted
    case .tag: true
    case .value(_, let isDrawing): isDrawing
    }
  }

  /// Follows the markup into tags and attribute values and out of them.
  private mutating func move(_ byte: UInt8, at index: Int) {
    switch (place, byte) {
    case (.text, UInt8(ascii: "<")):
      place = .tag
      if follows("pre", after: index) { isPreformatted = true }
      if follows("/pre", after: index) { isPreformatted = false }
    case (.tag, UInt8(ascii: ">")): place = .text
    case (.tag, UInt8(ascii: "\"")), (.tag, UInt8(ascii: "'")):
      place = .value(quote: byte, isDrawing: stands("d=", before: index) || stands("points=", before: index))
    case (.value(byte, _), _): place = .tag
    default: break
    }
  }

  private func follows(_ name: StaticString, after index: Int) -> Bool {
    let end = index + 1 + name.utf8CodeUnitCount
    guard end < output.count, name.withUTF8Buffer({ output[(index + 1)..<end].elementsEqual($0) }) else { return false }
    return output[end] == UInt8(ascii: ">") || output[end] == UInt8(ascii: " ")
  }

  /// Whether a name stands before a place, with a space or line feed before it.
  private func stands(_ name: StaticString, before index: Int) -> Bool {
    let start = index - name.utf8CodeUnitCount
    guard start > 0, name.withUTF8Buffer({ output[start..<index].elementsEqual($0) }) else { return false }
    return output[start - 1] == UInt8(ascii: " ") || output[start - 1] == UInt8(ascii: "\n")
  }
}
