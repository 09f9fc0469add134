import Testing
import VietnameseText

/// What a reader is promised to make of a literal.
enum Expected<Value: Equatable & Sendable>: Sendable {
  case value(Value)
  case refused(Refusal.Kind)
}

typealias Row<Value: Equatable & Sendable> = (text: String, expected: Expected<Value>)

/// Checks rows against a reader: the value, or the kind of the refusal with a reason and a hint that are clauses.
func check<Value: Equatable & Sendable>(_ rows: [Row<Value>], with read: (String) -> Result<Value, Refusal>) {
  for (text, expected) in rows {
    switch (read(text), expected) {
    case (.success(let value), .value(let wanted)): #expect(value == wanted, "\(text)")
    case (.failure(let refusal), .refused(let kind)):
      #expect(refusal.kind == kind, "\(text): \(refusal)")
      #expect(!refusal.reason.isEmpty && !refusal.reason.hasSuffix("."), "\(text)")
      #expect(refusal.hint.count > 5 && !refusal.hint.hasSuffix("."), "\(text)")
    case (let result, _): Issue.record("\(text): \(result), wanted \(expected)")
    }
  }
}

/// A generator of numbers that a printed seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
