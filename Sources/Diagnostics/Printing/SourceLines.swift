/// The lines of a file that a message points into, found without decoding the rest of it.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines; a byte order mark does not count as a column.
  init(_ bytes: [UInt8]) {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = [first]
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices.dropFirst(first) where buffer[index] == 0x0A { starts.append(index + 1) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The text of a 1-based line without its end, or nil where the file has no such line.
  func line(_ number: Int) -> String? {
    guard number >= 1, number <= starts.count else { return nil }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
