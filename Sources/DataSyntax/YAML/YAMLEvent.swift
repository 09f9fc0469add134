import Diagnostics

/// A step of libyaml's reading, with its place.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case scalar(String, YAMLScalarStyle)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    /// The name without its `*`.
    case alias(String)
    /// The text is no YAML; no event follows.
    case failure(YAMLProblem)
  }

  let kind: Kind
  let start: Position
  let end: Position
  /// Whether an anchor or a tag stands before the node; `start` is then theirs.
  var hasProperties = false
}

enum YAMLScalarStyle {
  case plain, singleQuoted, doubleQuoted, block

  var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
}

/// What libyaml says of a text that is no YAML.
struct YAMLProblem {
  /// libyaml's own words: "did not find expected key".
  let problem: String
  /// What it was doing: "while parsing a block mapping"; empty when it does not say.
  let context: String
  let at: Position
  /// Where that began.
  let contextAt: Position?
}
