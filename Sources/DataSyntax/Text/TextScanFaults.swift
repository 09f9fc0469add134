import Diagnostics

/// A Unicode space whose fate depends on what it stands in.
struct HeldSpace {
  let scalar: Unicode.Scalar
  let place: Place

  var fault: Diagnostic {
    Diagnostic(.characterSpace, at: place, RefusedCharacter.arguments(scalar))
  }
}

extension RefusedCharacter {
  /// What fills the gaps of a message about one character.
  static func arguments(_ scalar: Unicode.Scalar) -> [String: String] {
    ["number": UnseenScalars.number(of: scalar), "name": CharacterNames.name(of: scalar)]
  }

  /// The message about a letter followed by loose marks; the hint gives the letter to type where there is one.
  static func combiningFault(base: String, marks: String, at place: Place) -> Diagnostic {
    let scalars = Array(marks.unicodeScalars)
    let composed = ComposedLetters.letter(for: base + marks)
    let arguments = [
      "number": scalars.map { UnseenScalars.number(of: $0) }.joined(separator: " "),
      "name": scalars.map { CharacterNames.name(of: $0) }.joined(separator: ", "), "base": base,
    ]
    let suggestion = composed.map { letter in
      "gõ lại thành “\(letter)” (\(letter.unicodeScalars.map { UnseenScalars.number(of: $0) }.joined())); "
        + "trong bộ gõ chọn bảng mã “Unicode dựng sẵn”, không chọn “Unicode tổ hợp”"
    }
    return Diagnostic(.characterCombining, at: place, arguments, suggestion: suggestion)
  }
}

extension TextScan {
  /// Refuses a run of the same character, and puts what cannot be read further in its place.
  mutating func refuse(_ reason: RefusedCharacter, _ value: UInt32, length: Int) {
    guard let scalar = Unicode.Scalar(value) else { return }
    let start = position
    let isUnreadable = reason == .control || reason == .lineSeparator
    if reason == .lineSeparator || value == 0x0D { structureFaulted = true }
    repeat {
      if isUnreadable { replace(length: length, by: [0x20]) } else { advance(length) }
    } while index < bytes.count && bytes.scalar(at: index).value == value
    let place = Place(path: path, start: start, end: position)
    faults.add(reason.message, at: place, RefusedCharacter.arguments(scalar))
  }

  /// Refuses a run of bytes that are no UTF-8.
  mutating func refuseInvalid() {
    let (start, first) = (position, index)
    while index < bytes.count {
      let (value, length) = bytes.scalar(at: index)
      guard Unicode.Scalar(value) == nil else { break }
      replace(length: length, by: [0xEF, 0xBF, 0xBD])
    }
    if faults.isFull { return faults.omit() }
    let shown = bytes[first..<min(index, first + 4)].map { String($0, radix: 16, uppercase: true) }
    let place = Place(path: path, start: start, end: position)
    faults.add(.characterInvalidUTF8, at: place, ["bytes": shown.joined(separator: " ")])
  }

  /// Refuses loose marks together with the letter before them.
  mutating func refuseMarks() {
    let (first, marksStart) = (index, position)
    while index < bytes.count {
      let (value, length) = bytes.scalar(at: index)
      guard RefusedCharacter.isCombining(value) else { break }
      advance(length)
    }
    var base = first
    if base > lineStart { base -= 1 }
    while base > lineStart, bytes[base] & 0xC0 == 0x80 { base -= 1 }
    if faults.isFull { return faults.omit() }
    let start = Position(line: line, column: marksStart.column - (base < first ? 1 : 0))
    let place = Place(path: path, start: start, end: position)
    faults.add(
      RefusedCharacter.combiningFault(
        base: String(decoding: bytes[base..<first], as: UTF8.self),
        marks: String(decoding: bytes[first..<index], as: UTF8.self), at: place))
  }

  /// Refuses a run of Unicode spaces at a line's start, and holds one elsewhere.
  mutating func refuseSpaces() {
    let isIndentation = isIndentation()
    let (start, value) = (position, bytes.scalar(at: index).value)
    guard let scalar = Unicode.Scalar(value) else { return }
    while index < bytes.count {
      let (next, length) = bytes.scalar(at: index)
      guard RefusedCharacter.isSpace(next) else { break }
      if isIndentation { replace(length: length, by: [0x20]) } else { advance(length) }
    }
    let space = HeldSpace(scalar: scalar, place: Place(path: path, start: start, end: position))
    if isIndentation {
      if faults.isFull { faults.omit() } else { faults.add(space.fault) }
      structureFaulted = true
    } else if rules.refusesSpaces, heldSpaces.count < 10_000 {
      heldSpaces.append(space)
    } else if rules.refusesSpaces {
      if faults.isFull { faults.omit() } else { faults.add(space.fault) }
    }
  }

  /// Refuses a letter that only looks Latin; goes past any other character.
  mutating func refuseLookalike(_ scalar: Unicode.Scalar, length: Int) {
    let before = index > lineStart && Self.isLetter(bytes[index - 1])
    let after = index + length < bytes.count && Self.isLetter(bytes[index + length])
    let start = position
    advance(length)
    guard let plain = Lookalikes.latin(for: scalar, besideLatin: before || after) else { return }
    let place = Place(path: path, start: start, end: position)
    faults.add(.characterLookalike, at: place, Lookalikes.arguments(scalar, plain: plain))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
