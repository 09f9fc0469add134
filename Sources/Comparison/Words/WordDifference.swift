/// Two texts as the words that stand in both, in the old alone and in the new alone, in reading order.
package struct WordDifference: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case same, removed, added
  }

  package struct Piece: Hashable, Sendable {
    package let kind: Kind
    package fileprivate(set) var text: String
  }

  package private(set) var pieces: [Piece] = []

  /// Nil where the texts share too little for their difference to be easier to read than both.
  package init?(_ old: String, _ new: String) {
    let (a, b) = (old.split(separator: " "), new.split(separator: " "))
    guard a.count + b.count <= 8000 else { return nil }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for step in b.difference(from: a) {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    guard (a.count - removed.count) * 3 >= max(a.count, b.count) else { return nil }
    var (before, after) = (0, 0)
    while before < a.count || after < b.count {
      if removed.contains(before) {
        add(a[before], .removed)
        before += 1
      } else if added.contains(after) {
        add(b[after], .added)
        after += 1
      } else {
        add(b[after], .same)
        (before, after) = (before + 1, after + 1)
      }
    }
  }

  private mutating func add(_ word: Substring, _ kind: Kind) {
    if pieces.last?.kind == kind {
      pieces[pieces.count - 1].text += " \(word)"
    } else {
      pieces.append(Piece(kind: kind, text: String(word)))
    }
  }

  /// The pieces with no more of what did not change than some words around what did.
  package func shortened(context: Int = 8) -> [Piece] {
    pieces.enumerated().map { position, piece in
      let words = piece.text.split(separator: " ")
      let (isFirst, isLast) = (position == 0, position == pieces.count - 1)
      guard piece.kind == .same, words.count > context * (isFirst || isLast ? 1 : 2) + 1 else { return piece }
      let head = isFirst ? "" : words.prefix(context).joined(separator: " ") + " "
      let tail = isLast ? "" : " " + words.suffix(context).joined(separator: " ")
      return Piece(kind: .same, text: "\(head)…\(tail)")
    }
  }
}
