import DataSyntax
package import Diagnostics

/// Reads a Markdown file: front matter, blocks, inlines and directives with places; makes no HTML.
///
/// CommonMark with GFM's tables, strikethrough, addresses and tasks, with footnotes, and with generic directives.
/// Nothing is dropped silently: raw HTML, addresses outside the allow-list, cells beyond the last column, notes that nothing
/// refers to and whatever else a page could not show is an error with its place.
package enum MarkdownReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the file's path for messages.
  ///   - bytes: the file.
  ///   - limits: how much it may hold.
  /// - Returns: the document, also where faults left it incomplete but readable, and the messages in order of place.
  package static func read(
    path: String, bytes: [UInt8], limits: MarkdownLimits = MarkdownLimits()
  ) -> (MarkdownDocument?, [Diagnostic]) {
    if bytes.count > limits.fileSize {
      let arguments = ["size": String(bytes.count), "limit": String(limits.fileSize)]
      return (nil, [Diagnostic(.fileTooLarge, at: .file(path), arguments)])
    }
    let front = FrontMatter(path: path, bytes: bytes)
    guard let body = front.body else { return (nil, front.diagnostics) }
    let reading = ReadingLimits(fileSize: limits.fileSize, lineLength: limits.lineLength)
    let text = CheckedText(path: path, bytes: body, firstLine: front.bodyLine, rules: .prose, limits: reading)
    var diagnostics =
      front.diagnostics
      + text.warnings.filter { warning in
        !front.diagnostics.contains { $0.message == warning.message }
      }
    guard let source = text.source else { return (nil, diagnostics + text.diagnostics) }
    var faults = text.faults
    let blocks = blocks(BodyText(source), limits: limits, faults: &faults)
    diagnostics += faults.diagnostics()
    let document = blocks.map { MarkdownDocument(path: path, frontMatter: front.document, blocks: $0) }
    return (document, diagnostics.sortedByPlace())
  }

  private static func blocks(_ text: BodyText, limits: MarkdownLimits, faults: inout FaultList) -> [Block]? {
    var check = SafetyCheck(text, limits: limits)
    check.run()
    faults.add(check.faults)
    guard check.faults.isEmpty else { return nil }
    let lines = DirectiveLines(text)
    switch CommonMarkParser.parse(lines.parsed.bytes, depth: 2 * limits.depth) {
    case .failed:
      faults.add(Diagnostic(.markdownParserFailed, at: .file(text.path)))
      return nil
    case .tooDeep(let line):
      let arguments = ["limit": String(limits.depth)]
      faults.add(Diagnostic(.markdownNestingTooDeep, at: text.place(ofLine: min(line, text.lineCount) - 1), arguments))
      return nil
    case .tree(let root):
      var builder = BlockBuilder(text, lines: lines, limits: limits)
      let blocks = builder.document(root)
      faults.add(builder.faults)
      return blocks
    }
  }
}
