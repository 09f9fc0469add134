/// A position in a content file: 1-based line and column, the column in characters (Unicode scalars).
package struct Position: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of a content file: from `start` up to, not including, `end`.
///
/// `path` is the file's path as the user gave or would type it, with `/` between folders.
package struct Place: Hashable, Sendable {
  package var path: String
  package var start: Position
  package var end: Position

  package init(path: String, start: Position, end: Position? = nil) {
    self.path = path
    self.start = start
    self.end = end ?? start
  }

  /// The place of a file as a whole: its first character.
  package static func file(_ path: String) -> Place {
    Place(path: path, start: Position(line: 1, column: 1))
  }
}
