import Diagnostics

/// A template compiled for one scope: the page's template itself, or a partial as called from a place.
struct Routine {
  struct Key: Hashable {
    var template: Int
    var scope: Scope
  }

  var key: Key
  /// The calls that lead here from the page's template, innermost first.
  var callers: [Place]
}

/// A call of a partial, and how the innermost model there stems from the one at the caller's start.
struct RoutineCall {
  enum Descent {
    case same
    /// It is part of it, so it is smaller.
    case part
    /// It comes from an outer model.
    case elsewhere
  }

  var from: Int
  var to: Int
  var descent: Descent
  var tag: Range<Int>
}

extension [RoutineCall] {
  /// The calls that could go on for ever: those on a circle that do not go down into the data.
  var endless: [RoutineCall] {
    filter { call in
      switch call.descent {
      case .part: false
      case .elsewhere: leads(from: call.to, to: call.from) { _ in true }
      case .same: leads(from: call.to, to: call.from) { $0.descent == .same }
      }
    }
  }

  private func leads(from start: Int, to end: Int, by isUsable: (RoutineCall) -> Bool) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let routine = waiting.popLast() {
      if routine == end { return true }
      for call in self where call.from == routine && isUsable(call) && seen.insert(call.to).inserted {
        waiting.append(call.to)
      }
    }
    return false
  }
}
