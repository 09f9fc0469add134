/// The signs of one line that may begin or end an inline.
struct LineSigns {
  private let bytes: [UInt8]
  private let line: Range<Int>
  private(set) var total = 0
  private(set) var openingBrackets = 0
  /// The first run of `*`, `_` or `~` that is too long.
  private(set) var longRun: Range<Int>?
  /// The first bracket that opens too deep.
  private(set) var deepBracket: Int?

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    self.line = line
  }

  /// Counts the signs; `brackets` is how many stand open from the lines before, and then after this one.
  mutating func count(brackets: inout Int, limits: MarkdownLimits) {
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      let start = index
      index += 1
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
        while index < line.upperBound, bytes[index] == byte { index += 1 }
        total += 1
        let isRule = byte != UInt8(ascii: "`") && index - start > limits.signRun
        if isRule, longRun == nil { longRun = start..<index }
      case UInt8(ascii: "["):
        total += 1
        openingBrackets += 1
        brackets += 1
        if brackets > limits.brackets, deepBracket == nil { deepBracket = start }
      case UInt8(ascii: "]"):
        total += 1
        brackets = max(0, brackets - 1)
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "@"): total += 1
      default: break
      }
    }
  }
}
