import Diagnostics

/// Builds the tree of one YAML file from libyaml's events, and refuses what tiendo's content does not use.
///
/// After a fault in meaning (an anchor, a key twice) reading goes on with the next item; after a fault in syntax nothing more
/// can be read.
struct YAMLReader: ~Copyable {
  var events: YAMLEvents
  let source: SourceText
  let limits: ReadingLimits
  var faults: FaultList
  /// The places of quoted values, kept only when a Unicode space waits for them.
  var quoted: [Place] = []
  let keepsQuoted: Bool
  /// Whether some text needs cleaning of characters that were refused.
  let cleansText: Bool
  /// A position whose offset is known, so that a long line is not gone through again and again.
  private var known = (position: Position(line: 0, column: 1), offset: 0)
  /// What ended the reading before the end of the file.
  var problem: YAMLProblem?

  init(_ events: consuming YAMLEvents, text: borrowing CheckedText, source: SourceText, limits: ReadingLimits) {
    self.events = events
    self.source = source
    self.limits = limits
    faults = FaultList(limit: limits.faults)
    keepsQuoted = !text.heldSpaces.isEmpty
    cleansText = !text.faults.isEmpty || !text.heldSpaces.isEmpty
  }

  /// The file's one document, or nil when the text could not be read to its end or holds nothing.
  mutating func document() -> Node? {
    guard case .streamStart? = next()?.kind, let start = next() else { return nil }
    guard case .documentStart(let hasDirectives) = start.kind else {
      faults.add(Diagnostic(.fileEmpty, at: .file(source.path)))
      return nil
    }
    if hasDirectives { faults.add(Diagnostic(.yamlDirective, at: source.restOfLine(from: start.start))) }
    guard let first = next(), let root = node(first, depth: 1) else { return nil }
    if root.content == .empty, faults.isEmpty { faults.add(Diagnostic(.fileEmpty, at: .file(source.path))) }
    guard next() != nil, let after = next() else { return nil }
    if case .documentStart = after.kind {
      faults.add(Diagnostic(.yamlSeveralDocuments, at: source.word(at: after.start)))
    }
    return root.content == .empty ? nil : root
  }

  /// The next event, or nil when the text is no YAML any more; `problem` then says why.
  mutating func next() -> YAMLEvent? {
    if problem != nil { return nil }
    let event = events.next()
    if case .failure(let problem) = event.kind {
      self.problem = problem
      return nil
    }
    return event
  }

  /// The offset of a position, quick where positions are asked for in the order of the text.
  mutating func offset(of position: Position) -> Int {
    let isAhead = known.position.line == position.line && known.position.column <= position.column
    let offset = isAhead ? source.offset(of: position, from: known) : source.offset(of: position)
    known = (position, offset)
    return offset
  }

  /// The node that begins with an event.
  ///
  /// - Parameters:
  ///   - event: its first event.
  ///   - depth: the level of a mapping or sequence that begins here; 1 is the file's own.
  /// - Returns: the node, or nil when the text is no YAML.
  mutating func node(_ event: YAMLEvent, depth: Int) -> Node? {
    if event.hasProperties { refuseProperties(event) }
    switch event.kind {
    case .scalar(let text, let style): return scalar(text, style, event)
    case .mappingStart(let isFlow): return mapping(event, isFlow: isFlow, depth: depth)
    case .sequenceStart(let isFlow): return sequence(event, isFlow: isFlow, depth: depth)
    case .alias(let name):
      let place = Place(path: source.path, start: event.start, end: event.end)
      faults.add(Diagnostic(.yamlAlias, at: place, ["name": "*" + name]))
      return Node(.empty, start: event.start, end: event.end)
    default: return Node(.empty, start: event.start, end: event.end)
    }
  }

  private mutating func scalar(_ text: String, _ style: YAMLScalarStyle, _ event: YAMLEvent) -> Node {
    var end = event.end
    switch style {
    case .plain where text.isEmpty: return Node(.empty, start: event.start, end: event.end)
    case .block: end = max(event.start, source.lastText(before: event.end))
    case .doubleQuoted where TextScan.needsReview(text): refuseEscapes(event)
    default: break
    }
    if keepsQuoted && style.isQuoted { quoted.append(Place(path: source.path, start: event.start, end: end)) }
    return Node(.scalar(cleansText ? cleaned(text, style) : text), start: event.start, end: end)
  }

  /// The text without the characters that were refused, so that they cause no second message.
  private func cleaned(_ text: String, _ style: YAMLScalarStyle) -> String {
    RefusedCharacter.cleaned(text, keepsSpaces: style.isQuoted)
  }
}
