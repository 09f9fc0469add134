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

  private let markup: UnsafeMutableBufferPointer<UInt8>
  /// How far the markup was followed, and what stands there.
  private var position = 0
  private var place = Place.text
  private var isPreformatted = false

  /// The same markup with no line longer than the limit that has a space to break at.
  package static func wrapped(_ markup: consuming [UInt8]) -> [UInt8] {
    markup.withUnsafeMutableBufferPointer { markup in
      var wrap = LineWrap(markup: markup)
      while let start = wrap.nextLongLine() {
        wrap.follow(to: start)
        wrap.breakLine()
      }
    }
    return markup
  }

  private init(markup: UnsafeMutableBufferPointer<UInt8>) {
    self.markup = markup
  }

  /// Where the next line begins that is too long by its bytes, which are at least as many as its characters.
  ///
  /// Lines are short: looking back from where a line must have ended, most bytes are never looked at.
  private func nextLongLine() -> Int? {
    var start = position
    while markup.count - start > Self.limit {
      guard let end = markup[start...(start + Self.limit)].lastIndex(of: UInt8(ascii: "\n")) else { return start }
      start = end + 1
    }
    return nil
  }

  /// Follows the markup up to the beginning of a line.
  private mutating func follow(to end: Int) {
    while position < end {
      let byte = markup[position]
      if byte < 0x40 { move(byte, at: position) }
      position += 1
    }
  }

  /// Follows a line to the beginning of the next one, and breaks it on the way.
  private mutating func breakLine() {
    var column = 0
    /// The last space that may become a line feed: where it stands, and the column after it.
    var space: (index: Int, column: Int)?
    while position < markup.count, markup[position] != UInt8(ascii: "\n") {
      let byte = markup[position]
      if byte & 0xC0 != 0x80 { column += 1 }
      if byte == UInt8(ascii: " ") {
        if allowsBreak { space = (position, column) }
      } else if byte < 0x40 {
        move(byte, at: position)
      }
      if column > Self.limit, let last = space {
        markup[last.index] = UInt8(ascii: "\n")
        column -= last.column
        space = nil
      }
      position += 1
    }
    position = min(position + 1, markup.count)
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
    guard end < markup.count, name.withUTF8Buffer({ markup[(index + 1)..<end].elementsEqual($0) }) else { return false }
    return markup[end] == UInt8(ascii: ">") || markup[end] == UInt8(ascii: " ")
  }

  /// Whether a name stands before a place, with a space or line feed before it.
  private func stands(_ name: StaticString, before index: Int) -> Bool {
    let start = index - name.utf8CodeUnitCount
    guard start > 0, name.withUTF8Buffer({ markup[start..<index].elementsEqual($0) }) else { return false }
    return markup[start - 1] == UInt8(ascii: " ") || markup[start - 1] == UInt8(ascii: "\n")
  }
}
