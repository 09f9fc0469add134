package import Diagnostics

/// The errors found in one file so far: the first of them kept, all of them counted.
package struct FaultList: Sendable {
  private let limit: Int
  private var kept: [Diagnostic] = []
  private var omitted = 0

  /// Makes a list that keeps at most `limit` messages.
  package init(limit: Int) {
    self.limit = limit
  }

  package var isEmpty: Bool { kept.isEmpty }

  /// Whether a further error would only be counted.
  var isFull: Bool { kept.count >= limit }

  /// Counts an error without wording it.
  mutating func omit() { omitted += 1 }

  /// Adds an error.
  package mutating func add(_ fault: Diagnostic) {
    if kept.count < limit { kept.append(fault) } else { omitted += 1 }
  }

  /// Adds an error that may be one of millions: it is not even worded when the list is full.
  mutating func add(_ message: MessageID, at place: Place, _ arguments: @autoclosure () -> [String: String]) {
    if kept.count < limit { kept.append(Diagnostic(message, at: place, arguments())) } else { omitted += 1 }
  }

  /// Takes over the errors of another reading of the same file.
  package mutating func add(_ other: FaultList) {
    kept += other.kept
    omitted += other.omitted
  }

  /// The errors by place; where there were too many, the last message says how many are not shown.
  package func diagnostics() -> [Diagnostic] {
    let sorted = kept.sortedByPlace()
    let left = omitted + max(0, sorted.count - limit)
    let shown = sorted.prefix(limit)
    guard left > 0, let last = shown.last else { return sorted }
    let after = Place(path: last.place.path, start: max(last.place.start, last.place.end))
    return shown + [Diagnostic(.fileMoreFaults, at: after, ["count": String(left)])]
  }
}
