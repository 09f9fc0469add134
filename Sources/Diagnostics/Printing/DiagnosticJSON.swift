/// Writes messages for machines: one JSON document, for `--format json`.
///
/// Shape, with `formatVersion` raised whenever a key changes its name or meaning (new keys may come without it):
///
///     {
///       "formatVersion": 1,
///       "errors": 1,
///       "warnings": 0,
///       "diagnostics": [
///         {
///           "id": "syntax.key.duplicate", "severity": "error",
///           "path": "units.yaml", "line": 4, "column": 5, "endLine": 4, "endColumn": 9,
///           "text": "…", "hint": "…",
///           "notes": [{"path": "units.yaml", "line": 3, "column": 5, "endLine": 3, "endColumn": 9, "text": "…"}]
///         }
///       ]
///     }
///
/// Lines and columns are 1-based, columns in Unicode scalars, the end lies after the last character.
/// The order is that of the printed messages: path, line, column, id.
package enum DiagnosticJSON {
  package static let formatVersion = 1

  /// The document, one message a line, with a line feed at its end.
  package static func write(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let items = diagnostics.sortedByPlace().map { "\n    " + item($0) }
    let list = items.isEmpty ? "[]" : "[\(items.joined(separator: ","))\n  ]"
    return """
      {
        "formatVersion": \(formatVersion),
        "errors": \(errors),
        "warnings": \(diagnostics.count - errors),
        "diagnostics": \(list)
      }

      """
  }

  private static func item(_ diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { "{\(place($0.place)), \"text\": \(quoted($0.text))}" }
    return """
      {"id": \(quoted(diagnostic.id)), "severity": \(quoted(diagnostic.severity.rawValue)), \
      \(place(diagnostic.place)), \
      "text": \(quoted(diagnostic.text)), "hint": \(quoted(diagnostic.hint)), \
      "notes": [\(notes.joined(separator: ", "))]}
      """
  }

  private static func place(_ place: Place) -> String {
    """
    "path": \(quoted(place.path)), "line": \(place.start.line), "column": \(place.start.column), \
    "endLine": \(place.end.line), "endColumn": \(place.end.column)
    """
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where UnseenScalars.contains(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
