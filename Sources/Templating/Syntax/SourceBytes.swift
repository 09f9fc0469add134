extension SourceText {
  /// Whether the text stands at the byte.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in text.indices.allSatisfy { bytes[index + $0] == text[$0] } }
  }

  func isBlank(at index: Int) -> Bool { has(" ", at: index) || has("\t", at: index) }

  func isSpace(at index: Int) -> Bool { isBlank(at: index) || has("\n", at: index) || has("\r", at: index) }

  /// The stretch without the spaces and line ends around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(at: start) { start += 1 }
    while start < end, isSpace(at: end - 1) { end -= 1 }
    return start..<end
  }
}
