import Diagnostics

/// Finds the places of bytes of a file; goes through the file once where the offsets asked for only grow.
struct PlaceFinder {
  private let path: String
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ page: PageAddresses) {
    (path, bytes) = (page.path, page.bytes)
  }

  /// The place of a byte of the file.
  mutating func place(_ target: Int) -> Place {
    if target < offset { (offset, line, column) = (0, 1, 1) }
    for byte in bytes[offset..<target] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    offset = target
    return Place(path: path, start: Position(line: line, column: column))
  }
}
