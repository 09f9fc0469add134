import Diagnostics

/// Texts of several lines under `>`, which joins them by spaces, or `|`, which keeps them.
extension PlainYAML {
  var opensLines: Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|") }

  /// The lines whose sign was gone to, below a mapping or list with an indentation; goes to the text after them.
  ///
  /// All lines stand at one margin; empty ones are left to libyaml.
  mutating func lines(indentation own: Int) -> Node? {
    let (start, joint) = (position, byte == UInt8(ascii: ">") ? UInt8(ascii: " ") : UInt8(ascii: "\n"))
    index += 1
    let keepsEnd = byte != UInt8(ascii: "-")
    if !keepsEnd { index += 1 }
    guard byte == 0x0A else { return nil }
    nextLine()
    let margin = indentation
    var (text, end): ([UInt8], Position) = ([], start)
    while indentation == margin {
      guard let line = restOfLine() else { return nil }
      if !text.isEmpty { text.append(joint) }
      text.append(contentsOf: bytes[line])
      end = position
      nextLine()
    }
    guard margin > own, indentation < margin, byte != 0x0A || index == bytes.count else { return nil }
    if keepsEnd { text.append(0x0A) }
    toText()
    return Node(.scalar(String(decoding: text, as: UTF8.self)), start: start, end: end)
  }

  /// The rest of the line; nil where it is empty or ends with a blank or the file.
  private mutating func restOfLine() -> Range<Int>? {
    let first = index
    while byte != 0x0A {
      if byte < 0x20 { return nil }
      if byte & 0xC0 == 0x80 { origin += 1 }
      index += 1
    }
    return index > first && index < bytes.count && bytes[index - 1] != 0x20 ? first..<index : nil
  }
}
