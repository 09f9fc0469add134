/// A Mustache tag as written; ranges are bytes of its template.
struct Tag: Sendable {
  enum Kind: Sendable {
    case variable
    case markup
    case section
    case inverted
    case close
    case partial
    case comment
  }

  var kind: Kind
  /// The whole tag with its braces.
  var range: Range<Int>
  /// What stands between the braces, without sign and spaces.
  var content: Range<Int>

  /// Whether the tag disappears with its line when it stands alone on it.
  var canStandAlone: Bool { kind != .variable && kind != .markup }
}

/// A piece of a template: literal text or a tag.
enum Token: Sendable {
  case literal(Range<Int>)
  case tag(Tag)
}

/// A name with dots as written: each part with its place.
struct NamePath: Sendable {
  struct Part: Sendable {
    var name: String
    var range: Range<Int>
  }

  var parts: [Part]

  var range: Range<Int> { (parts.first?.range.lowerBound ?? 0)..<(parts.last?.range.upperBound ?? 0) }
}
