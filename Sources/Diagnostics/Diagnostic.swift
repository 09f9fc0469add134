/// How serious a message is: an error keeps `Output` untouched, a warning does not.
package enum Severity: String, Hashable, Sendable {
  case error
  case warning
}

/// An entry of the catalogue of messages: a stable English id, and the Vietnamese wording with `{name}` gaps.
package struct MessageID: Hashable, Sendable {
  /// Stable, dotted, English: `syntax.key.duplicate`.
  package let id: String
  package let severity: Severity
  /// The rule that was broken, most specific part first, in Vietnamese.
  package let text: String
  /// How to mend it, in Vietnamese.
  package let hint: String

  package init(_ id: String, severity: Severity = .error, _ text: String, hint: String) {
    self.id = id
    self.severity = severity
    self.text = text
    self.hint = hint
  }
}

/// One message about one place of a file that a person wrote.
package struct Diagnostic: Hashable, Sendable {
  /// A second place that belongs to the message, such as the first use of a key.
  package struct Note: Hashable, Sendable {
    package var place: Place
    package var text: String

    package init(_ text: String, at place: Place) {
      self.place = place
      self.text = text
    }
  }

  package let message: MessageID
  package let place: Place
  package let arguments: [String: String]
  /// A hint made for this very case ("có phải là …?"); it replaces the catalogue's.
  package let suggestion: String?
  package let notes: [Note]

  /// Makes a message.
  ///
  /// - Parameters:
  ///   - message: the catalogue's entry.
  ///   - place: where the fault is.
  ///   - arguments: what fills the `{name}` gaps of wording and hint.
  ///   - suggestion: a hint made for this case.
  ///   - notes: other places that belong to it.
  package init(
    _ message: MessageID, at place: Place, _ arguments: [String: String] = [:],
    suggestion: String? = nil, notes: [Note] = []
  ) {
    self.message = message
    self.place = place
    self.arguments = arguments
    self.suggestion = suggestion
    self.notes = notes
  }

  package var id: String { message.id }
  package var severity: Severity { message.severity }
  package var text: String { Self.fill(message.text, arguments) }
  package var hint: String { suggestion ?? Self.fill(message.hint, arguments) }

  private static func fill(_ pattern: String, _ arguments: [String: String]) -> String {
    var result = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
