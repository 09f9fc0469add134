/// What a kind of file allows between its words.
package struct TextRules: Hashable, Sendable {
  /// Tabs in front of a line's text are refused.
  package let refusesTabs: Bool
  /// Spaces such as NBSP are refused everywhere but inside quotes; else only in front of a line's text.
  package let refusesSpaces: Bool

  package static let yaml = TextRules(refusesTabs: true, refusesSpaces: true)
  package static let json = TextRules(refusesTabs: false, refusesSpaces: true)
  /// Text for readers, such as a directive's Markdown.
  package static let prose = TextRules(refusesTabs: true, refusesSpaces: false)
}

/// How much a file may hold.
package struct ReadingLimits: Hashable, Sendable {
  /// The size of a file in bytes.
  package var fileSize: Int
  /// The length of a line in characters.
  package var lineLength: Int
  /// The levels of mappings and sequences in one another.
  package var depth: Int
  /// How many errors of one file are told one by one.
  package var faults: Int

  package init(fileSize: Int = 16 << 20, lineLength: Int = 20_000, depth: Int = 20, faults: Int = 50) {
    self.fileSize = fileSize
    self.lineLength = lineLength
    self.depth = depth
    self.faults = faults
  }
}
