package import Diagnostics

/// A value of a content file as written: text, a mapping or a sequence, with its place.
///
/// YAML and JSON give the same nodes. Nothing is typed or guessed: `no`, `010` and `1.5` are text.
package struct Node: Sendable, Hashable {
  /// What the node is.
  package enum Content: Sendable, Hashable {
    case scalar(String)
    case mapping([Entry])
    case sequence([Node])
    /// Nothing stands after a key or a dash (JSON: `null`).
    case empty
  }

  /// A key of a mapping with its value.
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyStart: Position
    package let keyEnd: Position
    package let value: Node

    package init(key: String, keyStart: Position, keyEnd: Position, value: Node) {
      self.key = key
      self.keyStart = keyStart
      self.keyEnd = keyEnd
      self.value = value
    }
  }

  package let content: Content
  package let start: Position
  /// The position after the last character.
  package let end: Position

  package init(_ content: Content, start: Position, end: Position) {
    self.content = content
    self.start = start
    self.end = end
  }
}

/// A content file that was read: its path and its tree.
package struct DataDocument: Sendable, Hashable {
  package let path: String
  package let root: Node

  package init(path: String, root: Node) {
    self.path = path
    self.root = root
  }

  package func place(of node: Node) -> Place {
    Place(path: path, start: node.start, end: node.end)
  }

  package func place(ofKey entry: Node.Entry) -> Place {
    Place(path: path, start: entry.keyStart, end: entry.keyEnd)
  }
}

/// What reading a file gave: the tree where it could be built, and all messages.
package struct ReadResult: Sendable {
  package let document: DataDocument?
  package let diagnostics: [Diagnostic]

  package init(document: DataDocument?, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}
