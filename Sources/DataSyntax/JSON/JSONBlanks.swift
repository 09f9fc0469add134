import Diagnostics

/// What stands between values.
extension JSONReader {
  /// Goes past blanks; a comment is refused and skipped.
  ///
  /// A character that was refused before is no second fault.
  mutating func skipBlanks() {
    while let byte {
      switch byte {
      case 0x20, 0x09: index += 1
      case 0x0A: advanceLine()
      case UInt8(ascii: "#"): refuseLineComment()
      case UInt8(ascii: "/"):
        switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
        case UInt8(ascii: "/"): refuseLineComment()
        case UInt8(ascii: "*"): refuseBlockComment()
        default: return
        }
      case 0x80...: if !skipRefused() { return }
      default: return
      }
    }
  }

  private mutating func skipRefused() -> Bool {
    let (value, length) = bytes.withUnsafeBufferPointer { $0.scalar(at: index) }
    guard let scalar = Unicode.Scalar(value), RefusedCharacter.reason(scalar) != nil else { return false }
    for _ in 0..<length { advance() }
    return true
  }

  private mutating func refuseLineComment() {
    let start = position
    while let byte, byte != 0x0A { advance() }
    faults.add(Diagnostic(.jsonComment, at: place(from: start)))
  }

  private mutating func refuseBlockComment() {
    let start = position
    for _ in 0..<2 { advance() }
    while let byte, !(byte == UInt8(ascii: "*") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")) {
      step()
    }
    for _ in 0..<2 where byte != nil { advance() }
    let place = Place(path: source.path, start: start, end: Position(line: start.line, column: start.column + 2))
    faults.add(Diagnostic(.jsonComment, at: line == start.line ? self.place(from: start) : place))
  }
}
