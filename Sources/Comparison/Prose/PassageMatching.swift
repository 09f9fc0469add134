import PlanModel

/// Which passages of two texts are the same passage, reworded or moved.
///
/// The result for swapped texts is the same with its sides swapped.
struct PassageMatching {
  struct Pair: Hashable {
    var old: Int
    var new: Int
    /// Whether it stands elsewhere among the others.
    var isMoved = false
  }

  private(set) var pairs: [Pair] = []
  private(set) var removed: [Int] = []
  private(set) var added: [Int] = []

  init(_ old: [Passage], _ new: [Passage]) {
    if old == new {
      pairs = old.indices.map { Pair(old: $0, new: $0) }
      return
    }
    // Always worked out in one direction, so that swapped texts cannot be matched in another way.
    let isSwapped = new.lexicographicallyPrecedes(old) { ($0.text, $0.depth) < ($1.text, $1.depth) }
    var matcher = isSwapped ? PassageMatcher(new, old) : PassageMatcher(old, new)
    matcher.match()
    pairs = isSwapped ? matcher.pairs.map { Pair(old: $0.new, new: $0.old, isMoved: $0.isMoved) } : matcher.pairs
    pairs.sort { $0.new < $1.new }
    (removed, added) = isSwapped ? (matcher.added, matcher.removed) : (matcher.removed, matcher.added)
  }
}

/// Matches two texts in one direction.
private struct PassageMatcher {
  let old: [Passage]
  let new: [Passage]
  var pairs: [PassageMatching.Pair] = []
  var removed: [Int] = []
  var added: [Int] = []

  init(_ old: [Passage], _ new: [Passage]) {
    (self.old, self.new) = (old, new)
  }

  mutating func match() {
    keepCommon()
    matchAlike()
    matchReworded()
    markMoved()
  }

  /// The longest run of passages that stand in both texts in the same order.
  private mutating func keepCommon() {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (before, after) = (old[head..<old.count - tail], new[head..<new.count - tail])
    for step in Array(after).difference(from: Array(before)) {
      switch step {
      case .remove(let offset, _, _): removed.append(head + offset)
      case .insert(let offset, _, _): added.append(head + offset)
      }
    }
    removed.sort()
    added.sort()
    let (gone, come) = (Set(removed), Set(added))
    pairs = zip(old.indices.filter { !gone.contains($0) }, new.indices.filter { !come.contains($0) })
      .map { PassageMatching.Pair(old: $0, new: $1) }
  }

  /// What is left on both sides and says the same was moved.
  private mutating func matchAlike() {
    var places: [Passage: [Int]] = [:]
    for index in removed.reversed() { places[old[index], default: []].append(index) }
    added = added.filter { index in
      guard let found = places[new[index]]?.popLast() else { return true }
      pairs.append(PassageMatching.Pair(old: found, new: index))
      removed.removeAll { $0 == found }
      return false
    }
  }

  private struct Candidate {
    let old: Int
    let new: Int
    let likeness: Int
  }

  /// What is left and shares most of its words was reworded, the likest first.
  private mutating func matchReworded() {
    if removed.count * added.count > 1 << 18 { return }
    let oldWords = Dictionary(uniqueKeysWithValues: removed.map { ($0, WordBag(old[$0].text)) })
    let newWords = Dictionary(uniqueKeysWithValues: added.map { ($0, WordBag(new[$0].text)) })
    var candidates: [Candidate] = []
    for before in removed where old[before].isWords {
      for after in added where new[after].isWords {
        guard let a = oldWords[before], let b = newWords[after] else { continue }
        let likeness = a.likeness(to: b)
        if likeness >= 500 { candidates.append(Candidate(old: before, new: after, likeness: likeness)) }
      }
    }
    candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    var (taken, found): (Set<Int>, Set<Int>) = ([], [])
    for candidate in candidates where !taken.contains(candidate.old) && !found.contains(candidate.new) {
      pairs.append(PassageMatching.Pair(old: candidate.old, new: candidate.new))
      taken.insert(candidate.old)
      found.insert(candidate.new)
    }
    removed.removeAll(where: taken.contains)
    added.removeAll(where: found.contains)
  }

  /// As few as possible are called moved: those outside the longest run of pairs in order.
  private mutating func markMoved() {
    pairs.sort { $0.new < $1.new }
    var tails: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].old < pairs[index].old { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    for index in pairs.indices { pairs[index].isMoved = true }
    var next = tails.last
    while let index = next {
      pairs[index].isMoved = false
      next = previous[index]
    }
  }
}

extension Passage {
  /// Whether it can be reworded: where a duty stands and what is embedded are the same or others.
  fileprivate var isWords: Bool { kind != .duty && kind != .rule }
}

/// The words of a text, however they are ordered.
private struct WordBag {
  private var counts: [Substring: Int] = [:]
  private var total = 0

  init(_ text: String) {
    for word in text.split(separator: " ") {
      counts[word, default: 0] += 1
      total += 1
    }
  }

  /// How many of the words both share, in thousandths.
  func likeness(to other: WordBag) -> Int {
    var shared = 0
    for (word, count) in counts { shared += min(count, other.counts[word] ?? 0) }
    return total + other.total == 0 ? 0 : shared * 2000 / (total + other.total)
  }
}
