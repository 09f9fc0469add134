/// Finds a key among the entries of a mapping: by looking through a few, by a table among many.
struct KeyIndex {
  private var table: [String: Int] = [:]
  private var indexed = 0

  /// The number of the entry with a key, or nil; entries are only ever added.
  mutating func position(of key: String, in entries: [Node.Entry]) -> Int? {
    if entries.count < 12 { return entries.indices.first { entries[$0].key == key } }
    while indexed < entries.count {
      table[entries[indexed].key] = indexed
      indexed += 1
    }
    return table[key]
  }
}
