extension UnsafeBufferPointer<UInt8> {
  /// What stands for bytes that are no UTF-8.
  static var invalidScalar: UInt32 { .max }

  /// The scalar that begins at an index, and how many bytes it takes.
  ///
  /// Bytes that are no UTF-8 give `invalidScalar` and the length of what a decoder replaces by one U+FFFD, so that columns are
  /// those of the text as editors show it.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let (needed, low, high): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (needed, low, high) = (1, 0x80, 0xBF)
    case 0xE0: (needed, low, high) = (2, 0xA0, 0xBF)
    case 0xED: (needed, low, high) = (2, 0x80, 0x9F)
    case 0xE1...0xEF: (needed, low, high) = (2, 0x80, 0xBF)
    case 0xF0: (needed, low, high) = (3, 0x90, 0xBF)
    case 0xF1...0xF3: (needed, low, high) = (3, 0x80, 0xBF)
    case 0xF4: (needed, low, high) = (3, 0x80, 0x8F)
    default: return (Self.invalidScalar, 1)
    }
    guard index + 1 < count, self[index + 1] >= low, self[index + 1] <= high else { return (Self.invalidScalar, 1) }
    var value = UInt32(lead & (0x3F >> UInt8(needed))) << 6 | UInt32(self[index + 1] & 0x3F)
    for step in 1..<needed {
      let next = index + 1 + step
      guard next < count, self[next] & 0xC0 == 0x80 else { return (Self.invalidScalar, step + 1) }
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    return (value, needed + 1)
  }
}
