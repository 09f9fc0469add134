/// Takes a text apart: letters make words, digits with single dots and commas between them make numbers, all else is signs.
struct Tokenizer {
  /// No reader takes a text of more pieces; what follows is not looked at.
  static let limit = 48

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(8)
    var isAttached = false
    while index < bytes.count, tokens.count <= Self.limit {
      if let length = spaceLength {
        index += length
        isAttached = false
        continue
      }
      tokens.append(token(isAttached: isAttached))
      isAttached = true
    }
    return tokens
  }

  /// The bytes of the space or no-break space that comes next.
  private var spaceLength: Int? {
    if bytes[index] == UInt8(ascii: " ") { return 1 }
    return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
  }

  private mutating func token(isAttached: Bool) -> Token {
    let start = index
    if isDigit(index) || isMark(index) && isDigit(index + 1) {
      let value = number()
      return Token(
        kind: .number, code: code(start..<index), range: start..<index, isAttached: isAttached, smallNumber: value)
    }
    var code = TokenCode()
    var letters = 0
    while index < bytes.count {
      let (scalar, length) = scalar()
      guard let small = smallLetter(scalar) else { break }
      for byte in UTF8.encode(small) ?? .init() { code.append(byte) }
      index += length
      letters += 1
    }
    if letters > 0 {
      let isShort = index - start <= 16
      return Token(
        kind: .word, code: isShort ? code : .tooLong, range: start..<index, isAttached: isAttached, smallNumber: nil)
    }
    index += scalar().length
    return Token(
      kind: .sign, code: self.code(start..<index), range: start..<index, isAttached: isAttached, smallNumber: nil)
  }

  /// Steps over a number and gives its value where it is one to four digits.
  private mutating func number() -> Int? {
    let start = index
    var value = 0
    while isDigit(index) || isMark(index) && isDigit(index + 1) {
      if index - start < 4 { value = value * 10 + Int(bytes[index]) - 0x30 }
      index += 1
    }
    let isPlain = index - start <= 4 && !bytes[start..<index].contains { $0 < 0x30 }
    return isPlain ? value : nil
  }

  private func code(_ range: Range<Int>) -> TokenCode {
    var code = TokenCode()
    if range.count <= 16 { for byte in bytes[range] { code.append(byte) } }
    return code
  }

  private func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 0x30 < 10 }

  private func isMark(_ index: Int) -> Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","))
  }

  private func smallLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let letter = VietnameseLetter(scalar) { return letter.small }
    let isOther = !scalar.isASCII && (isCombiningMark(scalar) || scalar.properties.isAlphabetic)
    return isOther ? scalar : nil
  }

  /// The scalar that comes next and its length in bytes; the bytes are those of a string.
  private func scalar() -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[index]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[index..<min(index + length, bytes.count)].dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
