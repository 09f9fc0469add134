import Dispatch
import Synchronization

/// The same work for both sides at the same time.
enum Concurrently {
  enum Position: Sendable {
    case old, new
  }

  /// What the work gave for the old and for the new side.
  static func both<Outcome: Sendable>(_ work: @Sendable (Position) -> Outcome) -> (Outcome, Outcome) {
    let outcomes = Mutex<(old: Outcome?, new: Outcome?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let outcome = work(index == 0 ? .old : .new)
      outcomes.withLock { if index == 0 { $0.old = outcome } else { $0.new = outcome } }
    }
    let done = outcomes.withLock { $0 }
    return (done.old ?? work(.old), done.new ?? work(.new))
  }
}
