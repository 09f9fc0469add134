/// A piece of a short text: a word, a number with its marks, or one sign.
struct Token {
  enum Kind { case word, number, sign }

  let kind: Kind
  /// The piece as written.
  let written: String
  /// The piece in small letters.
  let text: String
  /// Whether no space stands before it.
  let isAttached: Bool

  /// The value of a number of one to four digits without marks.
  var smallNumber: Int? {
    guard kind == .number, written.utf8.count <= 4 else { return nil }
    return Int(written)
  }

  /// No reader takes a text of more pieces; what follows is not looked at.
  static let limit = 48

  /// Takes a text apart; letters make words, digits with single dots and commas between them make numbers.
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text.unicodeScalars[...]
    var isAttached = false
    while let first = rest.first, tokens.count <= limit {
      if first == " " || first == "\u{A0}" {
        rest.removeFirst()
        isAttached = false
        continue
      }
      let (kind, end) = piece(at: first, in: rest)
      let written = String(rest[..<end])
      tokens.append(
        Token(kind: kind, written: written, text: kind == .word ? small(written) : written, isAttached: isAttached))
      rest = rest[end...]
      isAttached = true
    }
    return tokens
  }

  private static func piece(
    at first: Unicode.Scalar, in rest: Substring.UnicodeScalarView
  ) -> (Kind, Substring.UnicodeScalarView.Index) {
    let second = rest.index(after: rest.startIndex)
    if isDigit(first) || (isMark(first) && second < rest.endIndex && isDigit(rest[second])) {
      return (.number, endOfNumber(in: rest))
    }
    if isLetter(first) { return (.word, rest.firstIndex { !isLetter($0) } ?? rest.endIndex) }
    return (.sign, second)
  }

  /// Where the digits, with the single marks between them, end.
  private static func endOfNumber(in rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView.Index {
    var end = rest.startIndex
    var last = end
    while last < rest.endIndex, isDigit(rest[last]) || (isMark(rest[last]) && (last == end)) {
      let isDigitHere = isDigit(rest[last])
      last = rest.index(after: last)
      if isDigitHere { end = last }
    }
    return end
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    VietnameseLetter(scalar) != nil || isCombiningMark(scalar)
      || (!scalar.isASCII && scalar.properties.isAlphabetic)
  }

  private static func small(_ word: String) -> String {
    var small = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { small.append(VietnameseLetter(scalar)?.small ?? scalar) }
    return String(small)
  }
}

/// The pieces of a text and how far a reader has come.
struct TokenCursor {
  let source: String
  let tokens: [Token]
  private(set) var position = 0

  init(_ source: String) {
    self.source = source
    tokens = Token.tokens(of: source)
  }

  /// Never true for a text of more than `Token.limit` pieces.
  var isAtEnd: Bool { position >= tokens.count && tokens.count <= Token.limit }
  var next: Token? { peek(0) }

  func peek(_ distance: Int) -> Token? {
    let index = position + distance
    return index < tokens.count ? tokens[index] : nil
  }

  mutating func advance(by count: Int = 1) { position = min(position + count, tokens.count) }

  /// Steps over the given words or signs if they all come next, in this order.
  mutating func accept(_ texts: String...) -> Bool { accept(texts) }

  mutating func accept(_ texts: [String]) -> Bool {
    for (distance, text) in texts.enumerated() where peek(distance)?.text != text { return false }
    advance(by: texts.count)
    return true
  }

  /// The rest of the text, from the next piece on, one space between pieces that are apart.
  var rest: String {
    var rest = ""
    for token in tokens[position...] {
      if !rest.isEmpty, !token.isAttached { rest += " " }
      rest += token.written
    }
    return rest
  }

  /// Whether the text consists of dashes or dots alone, which documents print where there is nothing.
  var isPlaceholder: Bool {
    !tokens.isEmpty && tokens.allSatisfy { $0.kind == .sign && "-–—−….·_".contains($0.written) }
  }

  /// Whether a digit of another script stands in the text (`٣`, a full-width digit).
  var foreignDigits: Refusal? {
    let scalars = source.unicodeScalars
    guard scalars.contains(where: { !$0.isASCII && $0.properties.numericType == .decimal }) else { return nil }
    var plain = String.UnicodeScalarView()
    for scalar in scalars.prefix(40) {
      let value = scalar.isASCII ? nil : scalar.properties.numericValue.map { Int($0) }
      let isForeign = scalar.properties.numericType == .decimal
      plain.append(
        contentsOf: isForeign && value != nil ? String(value ?? 0).unicodeScalars : String(scalar).unicodeScalars)
    }
    return Refusal(
      .digitsNotASCII, "\(quoted(source)) có chữ số không phải 0-9 thông thường",
      hint: "gõ lại bằng chữ số thường: \(String(plain))")
  }
}
