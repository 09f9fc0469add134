/// Writes messages for people: one line that tools can search, the line of the file with a caret, notes and a hint.
///
///     units.yaml:4:5: lỗi[syntax.key.duplicate]: khóa “name” đã có trong mục này
///         4 |     name: Hà Nội
///           |     ^^^^
///       ghi chú: units.yaml:3:5: “name” xuất hiện lần đầu ở đây
///         3 |     name: Hà Nội
///           |     ^^^^
///       gợi ý: giữ một dòng, xóa dòng kia
package struct DiagnosticPrinter {
  private let source: (String) -> [UInt8]?
  private let width: Int
  private var lines: [String: SourceLines?] = [:]

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - width: the widest line of source to show, in columns; a longer one is cut around the caret.
  ///   - source: the bytes of the file at a path, or nil when it cannot be shown.
  package init(width: Int = 100, source: @escaping (_ path: String) -> [UInt8]?) {
    self.width = width
    self.source = source
  }

  /// The messages sorted by place, a blank line between two of them.
  package mutating func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sortedByPlace().map { print($0) }.joined(separator: "\n")
  }

  /// How many errors and warnings there are: `2 lỗi, 1 cảnh báo`; empty when there are none.
  package static func summary(of diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let parts = [errors > 0 ? "\(errors) lỗi" : nil, warnings > 0 ? "\(warnings) cảnh báo" : nil]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func print(_ diagnostic: Diagnostic) -> String {
    let word = diagnostic.severity == .error ? "lỗi" : "cảnh báo"
    let text = UnseenScalars.shown(diagnostic.text)
    var result = "\(Self.address(diagnostic.place)): \(word)[\(diagnostic.id)]: \(text)\n"
    result += snippet(diagnostic.place)
    for note in diagnostic.notes {
      result += "  ghi chú: \(Self.address(note.place)): \(UnseenScalars.shown(note.text))\n"
      result += snippet(note.place)
    }
    let hint = UnseenScalars.shown(diagnostic.hint)
    return hint.isEmpty ? result : result + "  gợi ý: \(hint)\n"
  }

  private static func address(_ place: Place) -> String {
    "\(UnseenScalars.shown(place.path)):\(place.start.line):\(place.start.column)"
  }

  private mutating func snippet(_ place: Place) -> String {
    guard let text = lines(of: place.path)?.line(place.start.line) else { return "" }
    let marked = MarkedLine(text, place: place, width: width)
    let number = String(place.start.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count))
    let blank = String(repeating: " ", count: max(5, number.count))
    return "\(gutter)\(number) | \(marked.text)\n\(blank) | \(marked.carets)\n"
  }

  private mutating func lines(of path: String) -> SourceLines? {
    if let known = lines[path] { return known }
    let read = source(path).map { SourceLines($0) }
    lines[path] = .some(read)
    return read
  }
}
