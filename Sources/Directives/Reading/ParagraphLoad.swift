/// What the lines since the last blank one, or since the last item of a list, hold together.
struct ParagraphLoad {
  var bytes = 0
  var signs = 0
  var brackets = 0
  /// The columns of the table that these lines have become, or 0.
  var tableColumns = 0
  var tableRows = 0
  var delimiterLines = 0
  /// The text of the line before.
  var previous: Range<Int>?
  var definitionLine: Int?
  var isRefused = false
  /// How far, in bytes, the text of the last item stands from its line's start.
  private var indentation = 0

  /// Whether a line certainly begins a paragraph of its own: an item of a list, no deeper than a list may begin.
  func begins(anew prefix: LinePrefix, line: Range<Int>) -> Bool {
    guard let bullet = prefix.bullet, bytes > 0 else { return false }
    return bullet.end < line.upperBound && !isIndented(bullet.start, line: line)
  }

  /// Whether text stands so deep that cmark may take it for more of the paragraph before.
  func isIndented(_ start: Int, line: Range<Int>) -> Bool {
    start - line.lowerBound > indentation + 3
  }

  mutating func add(_ line: Range<Int>, prefix: LinePrefix) {
    bytes += line.count
    if let bullet = prefix.bullet { indentation = bullet.end - line.lowerBound }
  }
}
