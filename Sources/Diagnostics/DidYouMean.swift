/// Finds the known word nearest to a mistyped one.
package enum DidYouMean {
  /// The candidate within an edit distance of a third of the word's length (at least 1), or nil.
  ///
  /// Ties go to the earlier candidate. Distances are counted in Unicode scalars.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = self.distance(word, candidate, limit: limit)
      if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    return best?.word
  }

  private static func distance(_ a: String, _ b: String, limit: Int) -> Int {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    if abs(x.count - y.count) > limit { return limit + 1 }
    var row = Array(0...y.count)
    for (i, u) in x.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, v) in y.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (u == v ? 0 : 1))
        diagonal = above
      }
    }
    return row[y.count]
  }
}
