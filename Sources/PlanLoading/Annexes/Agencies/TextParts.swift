extension Substring {
  /// Without spaces and line breaks at its ends.
  var trimmed: Substring {
    let isBlank = { (byte: UInt8) in byte == 32 || byte == 10 }
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[first..<utf8.index(after: last)]
  }

  /// The parts between an ASCII sign, empty ones included.
  func parts(at sign: Unicode.Scalar) -> [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    for index in utf8.indices where utf8[index] == UInt8(ascii: sign) {
      parts.append(self[start..<index])
      start = utf8.index(after: index)
    }
    parts.append(self[start...])
    return parts
  }

  /// From the start of this part of a text to the end of a later part of the same text.
  func joined(to later: Substring) -> Substring {
    base[startIndex..<later.endIndex]
  }
}

extension String {
  /// Whether a text stands in this one, byte for byte: content is in composed letters throughout.
  func hasPart(_ part: String) -> Bool {
    var (whole, part) = (self, part)
    return whole.withUTF8 { whole in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { start in
          whole[start] == first && part.indices.allSatisfy { whole[start + $0] == part[$0] }
        }
      }
    }
  }
}
