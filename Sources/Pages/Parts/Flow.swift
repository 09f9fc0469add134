import VietnameseText

extension Inline {
  /// A text whose dates and document numbers do not break: `Quý IV/2021` may part before `IV/2021`, not inside it.
  ///
  /// Each piece carries the spaces between it and the next, since pieces stand on lines of their own.
  package static func flow(_ text: String) -> [Inline] {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return text.isEmpty ? [] : [.text(text)] }
    var pieces: [Inline] = []
    // Where the text begins that no piece holds yet, where the word begins, and what the word has of both signs.
    var (start, word) = (text.startIndex, text.startIndex)
    var (hasSlash, hasDigit) = (false, false)
    func endWord(at end: String.Index) {
      if hasSlash && hasDigit {
        if start < word { pieces.append(.text(String(text[start..<word]))) }
        pieces.append(.unbroken(String(text[word..<end])))
        start = end
      }
      (hasSlash, hasDigit) = (false, false)
    }
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: " "):
        endWord(at: index)
        word = text.utf8.index(after: index)
      case UInt8(ascii: "/"): hasSlash = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      default: break
      }
    }
    endWord(at: text.endIndex)
    if start < text.endIndex { pieces.append(.text(String(text[start...]))) }
    return pieces
  }
}

extension String {
  /// The text with a small first letter, as inside a sentence.
  var inSentence: String {
    guard let first = utf8.first else { return "" }
    guard first < 0x80 else { return prefix(1).lowercased() + dropFirst() }
    guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return self }
    var bytes = Array(utf8)
    bytes[0] = first | 0x20
    return String(decoding: bytes, as: UTF8.self)
  }
  /// What stands between line feeds, without what is empty.
  var nonEmptyLines: [String] {
    if isEmpty { return [] }
    let lineFeed = UInt8(ascii: "\n")
    guard utf8.withContiguousStorageIfAvailable({ $0.contains(lineFeed) }) ?? true else { return [self] }
    var (lines, start): ([String], Index) = ([], startIndex)
    while let end = self[start...].utf8.firstIndex(of: lineFeed) {
      if start < end { lines.append(String(self[start..<end])) }
      start = utf8.index(after: end)
    }
    return start < endIndex ? lines + [String(self[start...])] : lines
  }

  /// The text with a capital first letter, as in a cell or at the head of a sentence.
  var capitalised: String { TimeWriter.capitalised(self) }
}
