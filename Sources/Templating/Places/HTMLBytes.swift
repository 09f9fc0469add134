extension UInt8 {
  var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
  var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}

/// Lets a byte be compared with the character it stands for.
func ~= (pattern: Unicode.Scalar, byte: UInt8) -> Bool { byte == UInt8(ascii: pattern) }
func == (byte: UInt8, character: Unicode.Scalar) -> Bool { byte == UInt8(ascii: character) }
func != (byte: UInt8, character: Unicode.Scalar) -> Bool { byte != UInt8(ascii: character) }
