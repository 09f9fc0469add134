extension [UInt8] {
  /// Makes room for so many bytes and lets a function write them, or fewer, from a place that it moves behind them.
  @inline(__always)
  mutating func write(_ most: Int, _ body: (inout UnsafeMutablePointer<UInt8>) -> Void) {
    append(addingCapacity: most) { span in
      span.withUnsafeMutableBufferPointer { bytes, count in
        guard let start = bytes.baseAddress else { return }
        var place = start + count
        body(&place)
        count = place - start
      }
    }
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes a byte here and goes behind it.
  @inline(__always)
  mutating func write(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    initialize(from: start, count: bytes.count)
    self += bytes.count
  }

  @inline(__always)
  mutating func write(_ byte: UInt8, times count: Int) {
    initialize(repeating: byte, count: count)
    self += count
  }
}
