import Diagnostics

/// Texts as scalars of YAML that every reader of YAML takes for text.
enum YAMLText {
  /// Plain where nothing in the text means anything to YAML, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// A list on one line.
  static func list(_ texts: [String]) -> String {
    "[" + texts.map(scalar).joined(separator: ", ") + "]"
  }

  /// A text for a comment: one line, of at most 120 characters.
  static func comment(_ text: String) -> String {
    var line = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 120 { return line + "…" }
      count += 1
      let isBlank = scalar.properties.isWhitespace || UnseenScalars.contains(scalar)
      line.unicodeScalars.append(isBlank ? " " : scalar)
    }
    return line
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isWord(first), last != " ",
      text.unicodeScalars.allSatisfy({ isWord($0) || inside.contains($0) }), !reserved.contains(text.lowercased())
    else { return false }
    // What begins with a digit may be a number, a time or a date to some reader, unless a stroke parts it.
    return !isDigit(first) || text.unicodeScalars.contains("/")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || (scalar.properties.isAlphabetic && !UnseenScalars.contains(scalar))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let inside = Set(" -./()_–;".unicodeScalars)
  /// Words that are truth values, nothing or numbers to some readers.
  private static let reserved: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]
}
