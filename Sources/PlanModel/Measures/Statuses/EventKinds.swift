/// A set of kinds of event; it is asked for every entry of the log and every commitment, so it is a word of bits.
struct EventKinds: ExpressibleByArrayLiteral, Sendable {
  private let bits: UInt32

  private init(bits: UInt32) {
    self.bits = bits
  }

  init(arrayLiteral kinds: EventKind...) {
    bits = kinds.reduce(0) { $0 | $1.bit }
  }

  func contains(_ kind: EventKind) -> Bool { bits & kind.bit != 0 }

  func union(_ other: EventKinds) -> EventKinds { EventKinds(bits: bits | other.bits) }
}

extension EventKind {
  fileprivate var bit: UInt32 {
    switch self {
    case .groundBreaking: 1 << 0
    case .infrastructureCompletion: 1 << 1
    case .siteClearance: 1 << 2
    case .landHandover: 1 << 3
    case .wastewaterStation: 1 << 4
    case .inOperation: 1 << 5
    case .notStarted: 1 << 6
    case .underConstruction: 1 << 7
    case .occupancy: 1 << 8
    case .landLease: 1 << 9
    case .detailedPlan: 1 << 10
    case .environmentalApproval: 1 << 11
    case .landRecovery: 1 << 12
    case .revisedSchedule: 1 << 13
    case .obstacle: 1 << 14
    case .completed: 1 << 15
    case .notCompleted: 1 << 16
    case .withdrawn: 1 << 17
    }
  }
}
