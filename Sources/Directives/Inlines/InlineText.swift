import DataSyntax
import Diagnostics

extension InlineBuilder {
  /// Reads text beside the letters that cmark made of it: escapes and entities are longer in the file.
  mutating func readText(_ text: String) {
    let letters = Array(text.utf8)
    var next = 0
    while next < letters.count, !isLost {
      guard let byte = leaf[index] else { return isLost = true }
      if byte == UInt8(ascii: "\\"), let escaped = leaf[index + 1], Self.isPunctuation(escaped) {
        guard escaped == letters[next] else { return isLost = true }
        index += 2
        next += 1
      } else if byte == UInt8(ascii: "&"), let entity = entity(before: letters, next) {
        check(entity, Array(letters[next..<entity.next]))
        index = entity.end
        next = entity.next
      } else {
        guard byte == letters[next] else { return isLost = true }
        if byte == UInt8(ascii: "["), leaf[index + 1] == UInt8(ascii: "^") { checkNote() }
        index += 1
        next += 1
      }
    }
  }

  /// The end of the entity that begins here, and the index behind the letters it stands for; nil for a plain `&`.
  private func entity(before letters: [UInt8], _ start: Int) -> (end: Int, next: Int)? {
    var end = index + 1
    while let byte = leaf[end], end < index + 40, Self.isEntityByte(byte) { end += 1 }
    guard leaf[end] == UInt8(ascii: ";"), end > index + 1 else { return nil }
    end += 1
    if letters[start] == UInt8(ascii: "&"), !Self.isAmpersand(leaf.string(index..<end)) { return nil }
    var next = Self.scalarEnd(letters, start)
    let rest = leaf[end]
    let isPlain = rest == UInt8(ascii: "\\") || rest == UInt8(ascii: "&")
    if next < letters.count, !isPlain, rest != letters[next] { next = Self.scalarEnd(letters, next) }
    return (end, next)
  }

  /// Refuses an entity that brings in what may not be typed.
  private mutating func check(_ entity: (end: Int, next: Int), _ letters: [UInt8]) {
    let isControl = letters.contains { $0 < 0x20 }
    let around = [UInt8(ascii: "a")] + letters + [UInt8(ascii: "a")]
    guard isControl || !CheckedText(path: leaf.path, bytes: around, rules: .prose).faults.isEmpty else { return }
    let written = leaf.string(index..<entity.end)
    faults.append(Diagnostic(.markdownEntityRefused, at: leaf.place(index..<entity.end), ["entity": written]))
  }

  /// Tells a reference to a footnote that nothing defines; cmark leaves it in the text.
  private mutating func checkNote() {
    var end = index + 2
    while let byte = leaf[end], byte != UInt8(ascii: "]"), byte != 0x20, byte != 0x0A, end < index + 1000 { end += 1 }
    guard leaf[end] == UInt8(ascii: "]"), end > index + 2 else { return }
    let label = leaf.string(index + 2..<end)
    faults.append(Diagnostic(.markdownFootnoteUndefined, at: leaf.place(index..<end + 1), ["label": label]))
  }

  private static func scalarEnd(_ letters: [UInt8], _ start: Int) -> Int {
    var end = start + 1
    while end < letters.count, letters[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func isAmpersand(_ entity: String) -> Bool {
    let name = entity.dropFirst().dropLast().lowercased()
    if name == "amp" { return true }
    let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
    return name.hasPrefix("#") && Int(digits, radix: name.hasPrefix("#x") ? 16 : 10) == 0x26
  }

  private static func isEntityByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x23
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
