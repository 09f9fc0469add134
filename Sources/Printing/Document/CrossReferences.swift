/// The table at the end of a PDF that says where each object begins.
struct CrossReferences {
  struct Entry {
    let number: Int
    let start: Int
  }

  /// Where the table itself begins.
  let start: Int
  private(set) var entries: [Entry] = []
  /// The number of the object with title and dates.
  private(set) var information: Int?

  /// - Returns: nil where there is no such table.
  init?(_ bytes: [UInt8]) {
    let tail = max(0, bytes.count - 1024)
    guard bytes.starts(with: "%PDF-1.".utf8),
      let mark = bytes.firstRange(of: Array("startxref\n".utf8), from: tail, to: bytes.count),
      let start = Self.number(bytes[(mark + 10)...]), start < mark,
      let end = bytes.firstRange(of: Array("trailer\n".utf8), from: start, to: bytes.count)
    else { return nil }
    self.start = start
    let lines = bytes[start..<end].split(separator: 0x0A)
    guard lines.first.map({ $0.elementsEqual("xref".utf8) }) == true else { return nil }
    var next = 0
    for line in lines.dropFirst() {
      let words = line.split(separator: 0x20)
      if words.count == 2, let first = Self.number(words[0]) {
        next = first
      } else if words.count == 3, let start = Self.number(words[0]) {
        if words[2].elementsEqual("n".utf8) {
          guard start < self.start else { return nil }
          entries.append(Entry(number: next, start: start))
        }
        next += 1
      }
    }
    let name = Array("/Info ".utf8)
    information = bytes.firstRange(of: name, from: end, to: mark).flatMap { Self.number(bytes[($0 + name.count)...]) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: bytes.prefix(12).prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }
}

extension [UInt8] {
  /// Where a sequence of bytes begins first inside a range of positions.
  func firstRange(of mark: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = mark.first, end - mark.count >= start else { return nil }
    return withUnsafeBufferPointer { bytes in
      var position = start
      while position <= end - mark.count {
        if bytes[position] == first, bytes[position..<position + mark.count].elementsEqual(mark) { return position }
        position += 1
      }
      return nil
    }
  }
}
