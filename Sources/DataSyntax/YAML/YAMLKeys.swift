import Diagnostics

/// The key of an entry as read: its text, or nil when it was refused.
struct YAMLKey {
  let text: String?
  let start: Position
  let end: Position
}

extension YAMLReader {
  /// The key that begins with an event; nil when the text is no YAML.
  mutating func key(_ event: YAMLEvent, depth: Int) -> YAMLKey? {
    if event.hasProperties { refuseProperties(event) }
    guard case .scalar(let text, let style) = event.kind else { return refuseCollection(event) }
    let place = Place(path: source.path, start: event.start, end: event.end)
    if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
      faults.add(Diagnostic(.keyEmpty, at: event.start == event.end ? source.character(at: event.start) : place))
    } else if style == .plain && text == "<<" {
      faults.add(Diagnostic(.yamlMergeKey, at: place))
    } else if style == .plain && Self.isBooleanWord(text) {
      faults.add(Diagnostic(.keyBooleanWord, at: place, ["key": text]))
    } else {
      if style == .doubleQuoted && TextScan.needsReview(text) { refuseEscapes(event) }
      let clean = cleansText ? RefusedCharacter.cleaned(text, keepsSpaces: false) : text
      return YAMLKey(text: clean, start: event.start, end: event.end)
    }
    return YAMLKey(text: nil, start: event.start, end: event.end)
  }

  /// Whether YAML 1.1 takes the word for a Boolean or for nothing; other tools read these files too.
  static func isBooleanWord(_ text: String) -> Bool {
    switch (text.utf8.count, text) {
    case (1, "y"), (1, "Y"), (1, "n"), (1, "N"), (1, "~"), (2, "no"), (2, "No"), (2, "NO"), (2, "on"), (2, "On"),
      (2, "ON"), (3, "yes"), (3, "Yes"), (3, "YES"), (3, "off"), (3, "Off"), (3, "OFF"), (4, "true"), (4, "True"),
      (4, "TRUE"), (4, "null"), (4, "Null"), (4, "NULL"), (5, "false"), (5, "False"), (5, "FALSE"):
      true
    default: false
    }
  }

  private mutating func refuseCollection(_ event: YAMLEvent) -> YAMLKey? {
    if case .alias(let name) = event.kind {
      let place = Place(path: source.path, start: event.start, end: event.end)
      faults.add(Diagnostic(.yamlAlias, at: place, ["name": "*" + name]))
      return YAMLKey(text: nil, start: event.start, end: event.end)
    }
    guard let end = skip(event) else {
      if problem == nil { faults.add(Diagnostic(.keyNotText, at: source.character(at: event.start))) }
      return nil
    }
    faults.add(Diagnostic(.keyNotText, at: Place(path: source.path, start: event.start, end: end)))
    return YAMLKey(text: nil, start: event.start, end: end)
  }
}
