import Diagnostics

/// The text of one template, which knows line and column of every byte.
struct SourceText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many characters begin before byte 0, before byte 256, and so on.
  private let charactersBefore: [Int]
  private static let stride = 256

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var lineStarts = [0]
    var charactersBefore: [Int] = []
    var characters = 0
    for (index, byte) in bytes.enumerated() {
      if index.isMultiple(of: Self.stride) { charactersBefore.append(characters) }
      if !Self.isContinuation(byte) { characters += 1 }
      if byte == UInt8(ascii: "\n") { lineStarts.append(index + 1) }
    }
    charactersBefore.append(characters)
    self.lineStarts = lineStarts
    self.charactersBefore = charactersBefore
  }

  /// The text of a stretch of bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func place(_ range: Range<Int>) -> Place {
    Place(path: path, start: position(range.lowerBound), end: position(range.upperBound))
  }

  private func position(_ offset: Int) -> Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: low + 1, column: characters(before: offset) - characters(before: lineStarts[low]) + 1)
  }

  private func characters(before offset: Int) -> Int {
    let checkpoint = min(offset / Self.stride, charactersBefore.count - 1)
    let from = min(checkpoint * Self.stride, offset)
    if from == offset { return charactersBefore[checkpoint] }
    return charactersBefore[checkpoint] + bytes[from..<offset].count { !Self.isContinuation($0) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
