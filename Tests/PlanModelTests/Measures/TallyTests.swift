import PlanModel
import Testing

@Suite struct TallyTests {
  @Test("Shares add to 100,0 % and the units left over go to the largest remainders, first come first")
  func shares() {
    let rows: [([Int], [Int])] = [
      ([1, 1, 1], [334, 333, 333]), ([2, 1], [667, 333]), ([1, 2], [333, 667]), ([0, 7], [0, 1000]),
      ([1, 1, 1, 1, 1, 1], [167, 167, 167, 167, 166, 166]), ([1999, 1], [1000, 0]), ([3, 1997], [2, 998]),
      ([], []), ([0, 0], []),
    ]
    for (counts, tenths) in rows { #expect(LargestRemainder.tenths(of: counts) == tenths, "\(counts)") }
  }

  @Test("Whatever is counted, the shares add to 1000 and each is within one of the exact value")
  func sharesOfAnything() {
    var random = SplitMix(state: 43)
    for _ in 0..<2_000 {
      let counts = (0..<Int.random(in: 1...11, using: &random)).map { _ in Int.random(in: 0...20_000, using: &random) }
      let total = counts.reduce(0, +)
      guard total > 0 else { continue }
      let tenths = LargestRemainder.tenths(of: counts)
      #expect(tenths.reduce(0, +) == 1000, "\(counts)")
      for (count, share) in zip(counts, tenths) { #expect(abs(share * total - count * 1000) < total, "\(counts)") }
    }
  }

  @Test("A tally counts each category, gives its numerator and denominator, and has no shares while empty")
  func tally() {
    var tally = Tally()
    #expect(tally.isEmpty && tally.shares.isEmpty && tally.entries.isEmpty)
    for category in [StatusCategory.late, .doneLate, .late, .noInformation, .doneOnTime, .doneUndecided] {
      tally.count(category)
    }
    #expect((tally.total, tally.done, tally[.late], tally[.withdrawn]) == (6, 3, 2, 0))
    #expect(tally.entries.map(\.category) == [.doneOnTime, .doneLate, .doneUndecided, .late, .noInformation])
    #expect(tally.shares.map(\.category) == StatusCategory.allCases)
    #expect(tally.shares.map(\.tenths) == [0, 167, 167, 167, 333, 166, 0, 0, 0, 0, 0])
    #expect(tally.shares[4].numerator == 2 && tally.shares.allSatisfy { $0.denominator == 6 })
  }

  @Test("Every category counts for itself")
  func categories() {
    for category in StatusCategory.allCases {
      var tally = Tally()
      tally.count(category)
      #expect(tally.entries.map(\.category) == [category])
    }
  }
}

/// A seeded source of numbers, the same on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
