/// Which records of two lists are the same record.
struct Matching {
  private(set) var pairs: [(old: Int, new: Int)] = []
  private(set) var removed: [Int]
  private(set) var added: [Int]

  /// Finds each record by its strictest key, then what is left over by the next key, in the order of the lists.
  ///
  /// The result for swapped lists is the same with its sides swapped.
  init(_ old: [Record], _ new: [Record]) {
    let head = zip(old, new).prefix { Self.isAlike($0, $1) }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { Self.isAlike($0, $1) }.count
    pairs = (0..<head).map { ($0, $0) } + (0..<tail).map { (old.count - tail + $0, new.count - tail + $0) }
    removed = Array(head..<old.count - tail)
    added = Array(head..<new.count - tail)
    if removed.isEmpty || added.isEmpty { return }
    let depth = max(old.lazy.map(\.keys.count).max() ?? 0, new.lazy.map(\.keys.count).max() ?? 0)
    for level in 0..<depth where !removed.isEmpty && !added.isEmpty {
      match {
        $0.keys.indices.contains(level) ? $0.keys[level] : nil
      } in: {
        (old[$0], new[$1])
      }
    }
    pairs.sort { $0.new < $1.new }
  }

  private static func isAlike(_ old: Record, _ new: Record) -> Bool {
    old.subject.kind == new.subject.kind && old.keys.first == new.keys.first
  }

  private struct Key: Hashable {
    let kind: SubjectKind
    let text: String
  }

  private mutating func match(by key: (Record) -> String?, in records: (Int, Int) -> (Record, Record)) {
    guard let anyOld = removed.first, let anyNew = added.first else { return }
    var queues: [Key: [Int]] = [:]
    queues.reserveCapacity(removed.count)
    for index in removed.reversed() {
      let record = records(index, anyNew).0
      if let text = key(record) { queues[Key(kind: record.subject.kind, text: text), default: []].append(index) }
    }
    var taken: Set<Int> = []
    added = added.filter { index in
      let record = records(anyOld, index).1
      guard let text = key(record) else { return true }
      guard let found = queues[Key(kind: record.subject.kind, text: text)]?.popLast() else { return true }
      pairs.append((found, index))
      taken.insert(found)
      return false
    }
    removed.removeAll(where: taken.contains)
  }
}

/// Compares two lists of records, field by field and downwards.
enum RecordComparison {
  static func changes(_ old: [Record], _ new: [Record]) -> [Change] {
    changes(old, new, Matching(old, new))
  }

  static func changes(_ old: [Record], _ new: [Record], _ matching: Matching) -> [Change] {
    var changes = matching.removed.map { Change(removed: old[$0]) }
    for (oldIndex, newIndex) in matching.pairs { changes += Self.changes(old[oldIndex], new[newIndex]) }
    return changes + matching.added.map { Change(added: new[$0]) }
  }

  /// The fields that differ, then what differs below.
  private static func changes(_ old: Record, _ new: Record) -> [Change] {
    if old.digest == new.digest { return [] }
    var changes: [Change] = []
    let isAlike = old.fields.count == new.fields.count && zip(old.fields, new.fields).allSatisfy { $0.key == $1.key }
    if isAlike {
      for (a, b) in zip(old.fields, new.fields) where !a.value.isSame(as: b.value) {
        changes.append(Change(old, new, field: b, from: a.value, to: b.value))
      }
    } else {
      changes = unlike(old, new)
    }
    if old.children.isEmpty, new.children.isEmpty { return changes }
    return changes + Self.changes(old.children, new.children)
  }

  /// Records whose sets of fields differ: a field that one side lacks says nothing there.
  private static func unlike(_ old: Record, _ new: Record) -> [Change] {
    var changes: [Change] = []
    for field in new.fields {
      let before = old.value(field.key)
      if !before.isSame(as: field.value) {
        changes.append(Change(old, new, field: field, from: before, to: field.value))
      }
    }
    let known = Set(new.fields.map(\.key))
    for field in old.fields where !known.contains(field.key) && !field.value.isNone {
      changes.append(Change(old, new, field: field, from: field.value, to: .none))
    }
    return changes
  }
}
