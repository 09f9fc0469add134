extension Inline {
  /// A text whose dates and document numbers do not break: `Quý IV/2021` may part before `IV/2021`, not inside it.
  ///
  /// Each piece carries the spaces between it and the next, since pieces stand on lines of their own.
  package static func flow(_ text: String) -> [Inline] {
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
  var inSentence: String { prefix(1).lowercased() + dropFirst() }
  /// The text with a capital first letter, as in a cell or at the head of a sentence.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
