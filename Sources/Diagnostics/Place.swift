/// A position in a content file: 1-based line and column, the column in characters (Unicode scalars).
package struct Position: Hashable, Sendable, Comparable {
  // Half words: a content has as many positions as keys and values, several each.
  private var lineNumber: UInt32
  private var columnNumber: UInt32

  package var line: Int {
    get { Int(lineNumber) }
    set { lineNumber = UInt32(clamping: newValue) }
  }
  package var column: Int {
    get { Int(columnNumber) }
    set { columnNumber = UInt32(clamping: newValue) }
  }

  package init(line: Int, column: Int) {
    (lineNumber, columnNumber) = (UInt32(clamping: line), UInt32(clamping: column))
  }

  package static func < (a: Position, b: Position) -> Bool {
    (a.lineNumber, a.columnNumber) < (b.lineNumber, b.columnNumber)
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
