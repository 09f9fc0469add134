import Testing

@testable import Site

@Suite struct AddressSetTests {
  @Test(arguments: [0, 1, 2, 3, 4, 7, 8, 9, 5_000])
  func `it holds what was put in and nothing else`(count: Int) {
    let addresses = (0..<count).map { AddressHash("cum/\($0).html".utf8) }
    var set = AddressSet(for: count)
    #expect(addresses.allSatisfy { !set.contains($0) })
    #expect(addresses.allSatisfy { set.insert($0) })
    #expect(addresses.allSatisfy { set.contains($0) && !set.insert($0) })
    #expect((0..<count).allSatisfy { !set.contains(AddressHash("xa/\($0).html".utf8)) })
  }

  /// So many that all slots but a few are passed over, and a text made so that its number is 0 is one of them.
  @Test func `numbers for one slot stand side by side, around the end too`() {
    let addresses = (0..<64).map { AddressHash(value: UInt64($0) << 58) }
    var set = AddressSet(for: addresses.count)
    #expect(addresses.allSatisfy { set.insert($0) })
    #expect(addresses.allSatisfy { set.contains($0) && !set.insert($0) })
    #expect(!set.contains(AddressHash(value: 3)))
  }

  @Test func `of addresses that stand twice the first stays where it is`() {
    let addresses = ["b", "a", "b", "c", "a"].map { AddressHash($0.utf8) }
    #expect(addresses.once.map(\.value) == ["b", "a", "c"].map { AddressHash($0.utf8).value })
  }
}
