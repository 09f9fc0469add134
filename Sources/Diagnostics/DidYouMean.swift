/// Finds the known word nearest to a mistyped one.
package enum DidYouMean {
  /// The candidate within an edit distance of a third of the word's length (at least 1), or nil.
  ///
  /// Ties go to the earlier candidate. Distances are counted in Unicode scalars. A single letter resembles nothing.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.unicodeScalars)
    guard letters.count > 1 else { return nil }
    var limit = max(1, letters.count / 3)
    var best: String?
    for candidate in candidates {
      let distance = self.distance(letters, Array(candidate.unicodeScalars), limit: limit)
      if distance > limit { continue }
      best = candidate
      limit = distance - 1
    }
    return best
  }

  /// The hint that asks whether a known word was meant.
  package static func question(_ word: String) -> String { "có phải là “\(word)”?" }

  /// The number of letters to add, drop, change or swap with their neighbour; `limit + 1` when it must be more.
  private static func distance(_ x: [Unicode.Scalar], _ y: [Unicode.Scalar], limit: Int) -> Int {
    if abs(x.count - y.count) > limit { return limit + 1 }
    var before = Array(0...y.count)
    var row = before
    for (i, u) in x.enumerated() {
      var next = [i + 1]
      for (j, v) in y.enumerated() {
        var best = min(row[j + 1] + 1, next[j] + 1, row[j] + (u == v ? 0 : 1))
        if i > 0, j > 0, u == y[j - 1], x[i - 1] == v { best = min(best, before[j - 1] + 1) }
        next.append(best)
      }
      if next.allSatisfy({ $0 > limit }) { return limit + 1 }
      (before, row) = (row, next)
    }
    return row[y.count]
  }
}
