import Diagnostics

/// Mappings and sequences.
extension YAMLReader {
  /// The mapping whose start was read; of a key that comes twice the first value is kept.
  mutating func mapping(_ start: YAMLEvent, isFlow: Bool, depth: Int) -> Node? {
    if depth > limits.depth { return tooDeep(start) }
    var entries: [Node.Entry] = []
    var index = KeyIndex()
    var end = start.end
    var digits: DigitNeighbour?
    while let event = next() {
      if case .mappingEnd = event.kind {
        let closes = isFlow && event.end > event.start
        return Node(.mapping(entries), start: start.start, end: closes ? event.end : end)
      }
      if isFlow { refuseComma(between: digits, and: event) }
      guard let key = key(event, depth: depth + 1), let first = next() else { return nil }
      guard let value = node(first, depth: depth + 1) else { return nil }
      digits = isFlow ? DigitNeighbour(first, after: event, isEmpty: value.content == .empty) : nil
      end = max(key.end, value.end)
      guard let text = key.text else { continue }
      if let earlier = index.position(of: text, in: entries) {
        refuseDuplicate(text, key: key, first: entries[earlier])
      } else {
        entries.append(Node.Entry(key: text, keyStart: key.start, keyEnd: key.end, value: value))
      }
    }
    return nil
  }

  /// The sequence whose start was read.
  mutating func sequence(_ start: YAMLEvent, isFlow: Bool, depth: Int) -> Node? {
    if depth > limits.depth { return tooDeep(start) }
    var items: [Node] = []
    var end = start.end
    var digits: DigitNeighbour?
    while let event = next() {
      if case .sequenceEnd = event.kind {
        return Node(.sequence(items), start: start.start, end: isFlow ? event.end : end)
      }
      if isFlow { refuseComma(between: digits, and: event) }
      guard let item = node(event, depth: depth + 1) else { return nil }
      digits = isFlow ? DigitNeighbour(event) : nil
      end = item.end
      items.append(item)
    }
    return nil
  }

  /// Goes past a node whose first event was read; gives where it ends, or nil when the text is no YAML.
  mutating func skip(_ first: YAMLEvent) -> Position? {
    var (level, last) = (0, first)
    while true {
      switch last.kind {
      case .mappingStart, .sequenceStart: level += 1
      case .mappingEnd, .sequenceEnd: level -= 1
      default: break
      }
      if level == 0 { return last.end > last.start ? last.end : source.lastText(before: last.end) }
      if level > 10 * limits.depth { return nil }
      guard let event = next() else { return nil }
      last = event
    }
  }

  private mutating func tooDeep(_ start: YAMLEvent) -> Node? {
    let place = source.character(at: start.start)
    faults.add(Diagnostic(.nestingTooDeep, at: place, ["limit": String(limits.depth)]))
    guard skip(start) != nil else { return nil }
    return Node(.empty, start: place.start, end: place.end)
  }

  private mutating func refuseDuplicate(_ text: String, key: YAMLKey, first: Node.Entry) {
    if faults.isFull { return faults.omit() }
    let note = Diagnostic.Note(
      SyntaxNote.firstKey, at: Place(path: source.path, start: first.keyStart, end: first.keyEnd))
    let place = Place(path: source.path, start: key.start, end: key.end)
    faults.add(Diagnostic(.keyDuplicate, at: place, ["key": text], notes: [note]))
  }

  /// Refuses a comma that cuts a number in two: `[68,45]` is not 68,45.
  private mutating func refuseComma(between before: DigitNeighbour?, and event: YAMLEvent) {
    guard let before, let after = DigitNeighbour(event), after.startsWithDigit, before.endsWithDigit else { return }
    guard after.start == Position(line: before.end.line, column: before.end.column + 1) else { return }
    let place = Place(path: source.path, start: before.start, end: after.end)
    faults.add(Diagnostic(.yamlCommaBetweenDigits, at: place, ["text": "\(before.text),\(after.text)"]))
  }
}

/// An unquoted text in brackets that may be half of a number with a comma.
struct DigitNeighbour {
  let text: String
  let start: Position
  let end: Position

  /// Takes a plain scalar; nil for any other event.
  init?(_ event: YAMLEvent) {
    guard case .scalar(let text, .plain) = event.kind, !text.isEmpty else { return nil }
    (self.text, start, end) = (text, event.start, event.end)
  }

  /// Takes the value of an entry, or its key where it has none: `{a: 68,45,5}`.
  init?(_ value: YAMLEvent, after key: YAMLEvent, isEmpty: Bool) {
    self.init(isEmpty ? key : value)
  }

  var startsWithDigit: Bool { text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
  var endsWithDigit: Bool { text.utf8.last.map { (0x30...0x39).contains($0) } ?? false }
}
