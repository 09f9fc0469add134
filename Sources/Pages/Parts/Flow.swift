import VietnameseText

extension Inline {
  /// A text whose dates and document numbers do not break: `Quý IV/2021` may part before `IV/2021`, not inside it.
  ///
  /// Each piece carries the spaces between it and the next, since pieces stand on lines of their own.
  package static func flow(_ text: String) -> [Inline] {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return text.isEmpty ? [] : [.text(text)] }
    var pieces: [Inline] = []
    var run = ""
    for word in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(Substring.init) {
      if word.utf8.contains(UInt8(ascii: "/")), word.utf8.contains(where: isDigit) {
        if !run.isEmpty { pieces.append(.text(run)) }
        pieces.append(.unbroken(String(word)))
        run = " "
      } else {
        run += word + " "
      }
    }
    if run.hasSuffix(" ") { run.removeLast() }
    if !run.isEmpty { pieces.append(.text(run)) }
    return pieces
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension String {
  /// The text with a small first letter, as inside a sentence.
  var inSentence: String {
    guard let first = utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
      return prefix(1).lowercased() + dropFirst()
    }
    return String(Unicode.Scalar(first | 0x20)) + self[utf8.index(after: startIndex)...]
  }
  /// The text with a capital first letter, as in a cell or at the head of a sentence.
  var capitalised: String { TimeWriter.capitalised(self) }
}
