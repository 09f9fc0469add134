import DataSyntax
import Diagnostics

/// Refuses, before cmark sees it, text that would cost it more than linear time or memory.
///
/// One pass over the lines. Containers are not followed as cmark does; where the two may differ, the stricter reading holds.
struct SafetyCheck {
  let text: BodyText
  let limits: MarkdownLimits
  private(set) var faults = FaultList(limit: ReadingLimits().faults)
  private var paragraph = ParagraphLoad()
  private var definitions = 0
  private var openingBrackets = 0
  private var longestDefinition = (bytes: 0, line: 0)

  init(_ text: BodyText, limits: MarkdownLimits) {
    self.text = text
    self.limits = limits
  }

  mutating func run() {
    for index in 0..<text.lineCount { check(line: index) }
    endParagraph()
    let bytes = openingBrackets.multipliedReportingOverflow(by: longestDefinition.bytes)
    if bytes.overflow || bytes.partialValue > 32 << 20 {
      refuse(.markdownDefinitionsTooLong, line: longestDefinition.line)
    }
  }

  private mutating func check(line index: Int) {
    let line = text.line(index)
    let prefix = LinePrefix(text, line: line)
    let content = prefix.end..<line.upperBound
    if content.isEmpty { return endParagraph() }
    checkDepth(prefix, line: index)
    if paragraph.begins(anew: prefix, line: line) { endParagraph() }
    checkTable(content, prefix, line: index)
    checkSigns(content, line: index)
    checkDefinition(content, line: index)
    paragraph.add(line, prefix: prefix)
  }

  private mutating func endParagraph() {
    if paragraph.definitionLine != nil, paragraph.bytes > longestDefinition.bytes {
      longestDefinition = (paragraph.bytes, paragraph.definitionLine ?? 0)
    }
    paragraph = ParagraphLoad()
  }

  private mutating func checkDepth(_ prefix: LinePrefix, line index: Int) {
    let line = text.line(index)
    guard prefix.markers > 0, !isRule(line) else { return }
    let blanks = text.textStart(index) - line.lowerBound
    guard prefix.markers + blanks / 2 > limits.depth else { return }
    let place = text.place(text.textStart(index)..<max(prefix.end, text.textStart(index)), line: index)
    faults.add(Diagnostic(.markdownNestingTooDeep, at: place, ["limit": String(limits.depth)]))
  }

  /// Whether the line is one sign over and over, as a thematic break is.
  private func isRule(_ line: Range<Int>) -> Bool {
    let text = text.bytes[line].filter { $0 != 0x20 && $0 != 0x09 }
    return text.allSatisfy { $0 == text.first && $0 != UInt8(ascii: ">") && !(0x30...0x39).contains($0) }
  }

  private mutating func checkTable(_ content: Range<Int>, _ prefix: LinePrefix, line index: Int) {
    if paragraph.tableColumns > 0 {
      paragraph.tableRows += 1
      if paragraph.tableRows * paragraph.tableColumns > limits.tableCells, !paragraph.isRefused {
        refuse(.markdownTableTooLarge, line: index, ["limit": String(limits.tableCells)])
      }
    } else if TableLine.isDelimiter(text, content) {
      let columns = TableLine(text, content).cells.count
      if columns > limits.tableColumns {
        let arguments = ["count": String(columns), "limit": String(limits.tableColumns)]
        refuse(.markdownTableTooWide, line: index, arguments)
      }
      let isTable = paragraph.previous.map { TableLine(text, $0).cells.count == columns } ?? false
      if isTable, !paragraph.isIndented(prefix.bullet?.start ?? text.textStart(index), line: text.line(index)) {
        paragraph.tableColumns = columns
        paragraph.tableRows = 1
      }
      paragraph.delimiterLines += 1
      if paragraph.delimiterLines * (paragraph.bytes + content.count) > 20_000_000 {
        refuse(.markdownParagraphTooDense, line: index, ["limit": "1000"])
      }
    }
    paragraph.previous = content
  }

  private mutating func checkSigns(_ content: Range<Int>, line index: Int) {
    var signs = LineSigns(text.bytes, content)
    signs.count(brackets: &paragraph.brackets, limits: limits)
    openingBrackets += signs.openingBrackets
    if let run = signs.longRun, !paragraph.isRefused {
      refuse(.markdownSignsTooLong, at: text.place(run, line: index), ["limit": String(limits.signRun)])
    }
    if let bracket = signs.deepBracket {
      refuse(
        .markdownBracketsTooDeep, at: text.place(bracket..<bracket + 1, line: index), ["limit": String(limits.brackets)]
      )
    }
    let load = paragraph.tableColumns > 0 ? signs.total : paragraph.signs + signs.total
    paragraph.signs = load
    if load > limits.signs { refuse(.markdownParagraphTooDense, line: index, ["limit": String(limits.signs)]) }
  }

  private mutating func checkDefinition(_ content: Range<Int>, line index: Int) {
    guard text.bytes[content.lowerBound] == UInt8(ascii: "["),
      let close = text.bytes[content].firstIndex(of: UInt8(ascii: "]")), close + 1 < content.upperBound,
      text.bytes[close + 1] == UInt8(ascii: ":")
    else { return }
    definitions += 1
    paragraph.definitionLine = paragraph.definitionLine ?? index
    if definitions == limits.definitions + 1 {
      refuse(.markdownDefinitionsTooMany, line: index, ["limit": String(limits.definitions)])
    }
  }

  /// Refuses a line, once for its paragraph.
  private mutating func refuse(_ message: MessageID, line index: Int, _ arguments: [String: String] = [:]) {
    refuse(message, at: text.place(ofLine: index), arguments)
  }

  private mutating func refuse(_ message: MessageID, at place: Place, _ arguments: [String: String]) {
    if !paragraph.isRefused { faults.add(Diagnostic(message, at: place, arguments)) }
    paragraph.isRefused = true
  }
}
