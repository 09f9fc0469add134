import VietnameseText

/// The ids that a text takes on its page; all but those of duties begin with `vb-`, which no template's does.
struct ProseIDs {
  private var used: Set<String>
  private var counts: [String: Int] = [:]

  init(taken: some Sequence<String>) {
    used = Set(taken)
  }

  /// The id wanted, or the first free of `id-2`, `id-3` ….
  mutating func take(_ wanted: String) -> String {
    if used.insert(wanted).inserted { return wanted }
    var number = counts[wanted] ?? 2
    while !used.insert("\(wanted)-\(number)").inserted { number += 1 }
    counts[wanted] = number + 1
    return "\(wanted)-\(number)"
  }

  /// The id of a heading: its words unaccented; `vb-muc` where there are none.
  mutating func heading(_ words: String) -> String {
    let slug = Folding.slug(words)
    return take("\(Self.prefix)\(slug.isEmpty ? "muc" : slug)")
  }

  static let prefix = "vb-"
}

/// The levels of headings of a text, so that each is at most one below the last that holds it.
struct ProseOutline {
  /// The levels as written of the headings that hold the next one.
  private var open: [Int] = []
  /// The level of the outermost headings.
  let top: Int

  init(top: Int) {
    self.top = top
  }

  /// The level on the page of the next heading; 6 where the page has no deeper one.
  mutating func level(of written: Int) -> Int {
    while let last = open.last, last >= written { open.removeLast() }
    open.append(written)
    return min(6, top + open.count - 1)
  }
}
