/// Writes JSON text in one fixed form: LF, two spaces of indentation, one field or item per line.
///
/// What is opened as one line stands on it with everything inside.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var layout = Layout()
  private var followsKey = false

  /// Where the next field or item stands.
  private struct Layout {
    var depth = 0
    /// How many of the open containers stand on one line.
    var oneLineDepth = 0
    var isFirst = true

    /// The most bytes that part two items.
    var longestGap: Int { 2 + 2 * depth }

    /// Writes what parts the next item from the one before it.
    @inline(__always)
    func separate(_ place: inout UnsafeMutablePointer<UInt8>) {
      if !isFirst { place.write(UInt8(ascii: ",")) }
      if oneLineDepth == 0 { breakLine(&place) } else if !isFirst { place.write(UInt8(ascii: " ")) }
    }

    @inline(__always)
    func breakLine(_ place: inout UnsafeMutablePointer<UInt8>) {
      place.write(UInt8(ascii: "\n"))
      place.write(UInt8(ascii: " "), times: 2 * depth)
    }
  }

  /// - Parameter count: about as many bytes as will be written.
  package init(reserving count: Int = 0) {
    bytes.reserveCapacity(count)
  }

  /// Begins a field of the open object; its value is written next.
  ///
  /// - Parameter name: of letters alone, with nothing to escape.
  package mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { key($0) }
  }

  /// The same with a name that the content gives.
  package mutating func key(named name: String) {
    var name = name
    name.withUTF8 { key($0) }
  }

  private mutating func key(_ name: UnsafeBufferPointer<UInt8>) {
    bytes.write(layout.longestGap + name.count + 4) { [layout] place in
      layout.separate(&place)
      place.write(JSONText.mark)
      place.write(name)
      place.write(JSONText.mark)
      place.write(UInt8(ascii: ":"))
      place.write(UInt8(ascii: " "))
    }
    (layout.isFirst, followsKey) = (false, true)
  }

  package mutating func openObject(onOneLine: Bool = false) { open(UInt8(ascii: "{"), onOneLine) }
  package mutating func closeObject() { close(UInt8(ascii: "}")) }
  package mutating func openArray(onOneLine: Bool = false) { open(UInt8(ascii: "["), onOneLine) }
  package mutating func closeArray() { close(UInt8(ascii: "]")) }

  package mutating func text(_ value: String) {
    beginValue()
    JSONText.append(value, to: &bytes)
  }

  package mutating func integer(_ value: Int) {
    beginValue()
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func boolean(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Ends the text with a line feed.
  package mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func open(_ mark: UInt8, _ onOneLine: Bool) {
    beginValue()
    bytes.append(mark)
    if onOneLine || layout.oneLineDepth > 0 { layout.oneLineDepth += 1 } else { layout.depth += 1 }
    layout.isFirst = true
  }

  private mutating func close(_ mark: UInt8) {
    if layout.oneLineDepth > 0 {
      layout.oneLineDepth -= 1
    } else {
      layout.depth -= 1
      if !layout.isFirst { bytes.write(layout.longestGap) { [layout] in layout.breakLine(&$0) } }
    }
    bytes.append(mark)
    layout.isFirst = false
  }

  private mutating func beginValue() {
    guard !followsKey else { return followsKey = false }
    if layout.depth + layout.oneLineDepth == 0 { return }
    bytes.write(layout.longestGap) { [layout] in layout.separate(&$0) }
    layout.isFirst = false
  }
}
