/// A short text in small letters as one integer, so that readers compare words without comparing strings.
///
/// Holds up to 16 bytes of UTF-8; longer texts all have the code 0, which no literal has.
struct TokenCode: Hashable, Sendable, ExpressibleByStringLiteral {
  private(set) var bits: UInt128 = 0

  init(stringLiteral text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  init() {}

  /// Adds a byte of a text that is still short enough.
  mutating func append(_ byte: UInt8) { bits = bits << 8 | UInt128(byte) }

  static let tooLong = TokenCode()
}

/// A piece of a short text: a word, a number with its marks, or one sign.
struct Token: Sendable {
  enum Kind: Sendable { case word, number, sign }

  let kind: Kind
  /// The piece in small letters.
  let code: TokenCode
  /// Where its bytes stand in the text.
  let range: Range<Int>
  /// Whether no space stands before it.
  let isAttached: Bool
  /// The value of a number of one to four digits without marks.
  let smallNumber: Int?

  /// How many bytes, which are digits and marks in a number.
  var length: Int { range.count }

  /// Whether the piece is a number of one or two digits.
  var isShortNumber: Bool { smallNumber != nil && length <= 2 }

  /// Whether the piece is a number of four digits.
  var isLikeYear: Bool { smallNumber != nil && length == 4 }
}

/// The pieces of a text and how far a reader has come.
struct TokenCursor {
  let source: String
  let tokens: [Token]
  private(set) var position = 0

  init(_ source: String) {
    var source = source
    tokens = source.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes: bytes)
      return tokenizer.tokens()
    }
    self.source = source
  }

  /// Never true for a text of more than `Tokenizer.limit` pieces.
  var isAtEnd: Bool { position >= tokens.count && tokens.count <= Tokenizer.limit }
  var next: Token? { peek(0) }
  var nextCode: TokenCode? { peek(0)?.code }

  func peek(_ distance: Int) -> Token? {
    let index = position + distance
    return index < tokens.count ? tokens[index] : nil
  }

  mutating func advance(by count: Int = 1) { position = min(position + count, tokens.count) }

  /// Steps over a word or sign if it comes next.
  mutating func accept(_ code: TokenCode) -> Bool {
    guard nextCode == code else { return false }
    position += 1
    return true
  }

  /// Steps over words or signs if they all come next, in this order.
  mutating func accept(_ phrase: [TokenCode]) -> Bool {
    for (distance, code) in phrase.enumerated() where peek(distance)?.code != code { return false }
    position += phrase.count
    return true
  }

  /// A piece as written.
  func written(_ token: Token) -> String { text(token.range) }

  private func text(_ range: Range<Int>) -> String {
    let start = source.utf8.index(source.startIndex, offsetBy: range.lowerBound)
    return String(source[start..<source.utf8.index(start, offsetBy: range.count)])
  }

  /// The rest of the text from the next piece to the last.
  var rest: String {
    guard let next, let last = tokens.last else { return "" }
    return text(next.range.lowerBound..<last.range.upperBound)
  }

  /// Whether the text consists of dashes or dots alone, which documents print where there is nothing.
  var isPlaceholder: Bool {
    !tokens.isEmpty && tokens.allSatisfy { $0.kind == .sign && Self.placeholders.contains($0.code) }
  }

  private static let placeholders: Set<TokenCode> = [
    "-", "\u{2013}", "\u{2014}", "\u{2212}", "\u{2026}", ".", "\u{B7}", "_",
  ]

  /// The refusal of a text with digits of another script (`٣`, a full-width digit); nil where it has none.
  var foreignDigits: Refusal? {
    let scalars = source.unicodeScalars
    guard scalars.contains(where: { !$0.isLatin && $0.properties.numericType == .decimal }) else { return nil }
    let plain = scalars.prefix(40).map { scalar in
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
      else { return String(scalar) }
      return String(Int(value))
    }
    return Refusal(
      .digitsNotASCII, "\(quoted(source)) có chữ số không phải 0-9 thông thường",
      hint: "gõ lại bằng chữ số thường: \(plain.joined())")
  }
}

extension Unicode.Scalar {
  /// It stands among the Latin letters and marks, where the only digits are 0-9.
  fileprivate var isLatin: Bool { value < 0x370 || (0x1E00...0x1EFF).contains(value) }
}
