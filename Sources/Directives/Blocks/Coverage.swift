import Diagnostics

/// What of the text has found no place in the blocks.
extension BlockBuilder {
  /// Tells every line that no block took; link definitions that are used belong to their links.
  mutating func checkCoverage() {
    var definition: Bool?
    var labels: Set<String> = []
    for index in 0..<text.lineCount {
      if isCovered[index] { definition = nil }
      if isCovered[index] || LinePrefix(text, line: text.line(index)).end == text.line(index).upperBound { continue }
      if let label = FootnoteLabel(text, line: index) {
        check(label, line: index, &labels)
        definition = label.isFootnote
      } else if definition == nil {
        report(Diagnostic(.markdownTextLost, at: text.place(ofLine: index)))
        definition = false
      }
    }
  }

  private mutating func check(_ found: FootnoteLabel, line index: Int, _ labels: inout Set<String>) {
    let label = LinkLabel.normalised(found.label)
    let place = text.place(found.start..<found.end, line: index)
    let arguments = ["label": Shortened.text(found.label)]
    if found.isFootnote {
      let isKnown = footnoteLabels.contains(label)
      report(Diagnostic(isKnown ? .markdownFootnoteDuplicate : .markdownFootnoteUnused, at: place, arguments))
    } else if !labels.insert(label).inserted {
      report(Diagnostic(.markdownReferenceDuplicate, at: place, arguments))
    } else if !usedLabels.contains(label) {
      report(Diagnostic(.markdownReferenceUnused, at: place, arguments))
    }
  }
}
