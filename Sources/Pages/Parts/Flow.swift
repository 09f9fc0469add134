import VietnameseText

extension Inline {
  /// A text whose dates and document numbers do not break: `Quý IV/2021` may part before `IV/2021`, not inside it.
  ///
  /// Each piece carries the spaces between it and the next, since pieces stand on lines of their own.
  package static func flow(_ text: String) -> [Inline] {
    guard text.utf8.contains(slash) else { return text.isEmpty ? [] : [.text(text)] }
    var text = text
    return text.withUTF8(pieces)
  }

  private static func pieces(of text: UnsafeBufferPointer<UInt8>) -> [Inline] {
    func string(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }
    var pieces: [Inline] = []
    // Where the text begins that no piece holds yet, and where the words begin that were not looked at.
    var (start, next) = (0, 0)
    while let sign = text[next...].firstIndex(of: slash) {
      let word = text[next..<sign].lastIndex(of: space).map { $0 + 1 } ?? next
      next = text[sign...].firstIndex(of: space) ?? text.count
      guard text[word..<next].contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { continue }
      if start < word { pieces.append(.text(string(start..<word))) }
      pieces.append(.unbroken(string(word..<next)))
      start = next
    }
    if start < text.count { pieces.append(.text(string(start..<text.count))) }
    return pieces
  }

  private static let slash = UInt8(ascii: "/")
  private static let space = UInt8(ascii: " ")
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

  /// It is not empty and has no line feed; without a way out of the loop, many bytes are compared at once.
  var isOneLine: Bool {
    func lineFeeds(_ bytes: some Sequence<UInt8>) -> UInt8 {
      bytes.reduce(0) { $0 | ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
    let found = utf8.withContiguousStorageIfAvailable { lineFeeds($0) } ?? lineFeeds(utf8)
    return !isEmpty && found == 0
  }

  /// What stands between line feeds, without what is empty.
  var nonEmptyLines: [String] {
    if isOneLine { return [self] }
    var text = self
    return text.withUTF8 { $0.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The text with a capital first letter, as in a cell or at the head of a sentence.
  var capitalised: String { TimeWriter.capitalised(self) }
}
