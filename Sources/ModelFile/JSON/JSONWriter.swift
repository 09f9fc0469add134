/// Writes JSON text in one fixed form: LF, two spaces of indentation, one field or item per line.
///
/// What is opened as one line stands on it with everything inside.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// How many of the open containers stand on one line.
  private var oneLineDepth = 0
  private var isFirst = true
  private var followsKey = false

  /// - Parameter count: about as many bytes as will be written.
  package init(reserving count: Int = 0) {
    bytes.reserveCapacity(count)
  }

  /// Begins a field of the open object; its value is written next.
  ///
  /// - Parameter name: of letters alone, with nothing to escape.
  package mutating func key(_ name: String) {
    separate()
    JSONText.append(plain: name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    followsKey = true
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
    if onOneLine || oneLineDepth > 0 { oneLineDepth += 1 } else { depth += 1 }
    isFirst = true
  }

  private mutating func close(_ mark: UInt8) {
    if oneLineDepth > 0 {
      oneLineDepth -= 1
    } else {
      depth -= 1
      if !isFirst { breakLine() }
    }
    bytes.append(mark)
    isFirst = false
  }

  private mutating func beginValue() {
    if followsKey { followsKey = false } else if depth + oneLineDepth > 0 { separate() }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if oneLineDepth == 0 { breakLine() } else if !isFirst { bytes.append(UInt8(ascii: " ")) }
    isFirst = false
  }

  private mutating func breakLine() {
    let length = 1 + 2 * depth
    let ready = min(length, Self.longBreak.utf8CodeUnitCount)
    bytes.append(contentsOf: UnsafeBufferPointer(start: Self.longBreak.utf8Start, count: ready))
    // Headings of annexes may lie as deep as their authors like.
    for _ in ready..<length { bytes.append(UInt8(ascii: " ")) }
  }

  /// A line feed and as many spaces as nearly all lines begin with at most.
  private static let longBreak: StaticString = "\n                                                                "
}
