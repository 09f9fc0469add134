/// A path of the site, or an id in one of its files, as a number [FNV-1a, 64 bits].
///
/// Two different ones are taken for the same once in 10^13 sites of a million addresses.
struct AddressHash: Sendable {
  private(set) var value: UInt64

  /// The number of no bytes, or the one given.
  init(value: UInt64 = 0xCBF2_9CE4_8422_2325) { self.value = value }

  /// The number of a path, or of a path with `#` and an id.
  init(_ bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { add(byte) }
  }

  @inline(__always) mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The number of an id in the file that this one stands for.
  func id(_ bytes: some Sequence<UInt8>) -> AddressHash {
    var hash = self
    hash.add(UInt8(ascii: "#"))
    for byte in bytes { hash.add(byte) }
    return hash
  }
}

extension [AddressHash] {
  /// The same in their order, each once.
  var once: [AddressHash] {
    var seen = AddressSet(for: count)
    return filter { seen.insert($0) }
  }
}
