/// Numbers of addresses, which are hashes already: each stands in the slot that it names, or in one of the next.
struct AddressSet: Sendable {
  /// 0 where there is none, in at least half of them.
  private var slots: [UInt64]
  /// How many bits of a number do not say where it belongs.
  private let shift: Int

  /// - Parameter count: the most addresses that will be in it.
  init(for count: Int) {
    shift = (2 * count | 1).leadingZeroBitCount
    slots = [UInt64](repeating: 0, count: 1 << (64 - shift))
  }

  /// Puts an address in; false where it was in already.
  @discardableResult
  mutating func insert(_ address: AddressHash) -> Bool {
    let slot = slot(of: address)
    let isNew = slots[slot] == 0
    slots[slot] = Self.number(address)
    return isNew
  }

  func contains(_ address: AddressHash) -> Bool { slots[slot(of: address)] != 0 }

  /// Where an address stands, or would stand.
  private func slot(of address: AddressHash) -> Int {
    let number = Self.number(address)
    var slot = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    while slots[slot] != 0, slots[slot] != number { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// What stands for an address in a slot: its number, which a computed text could make 0.
  private static func number(_ address: AddressHash) -> UInt64 { max(1, address.value) }
}
