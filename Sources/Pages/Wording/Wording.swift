package import Diagnostics

/// The site's words: every key of `WordingKey.all` with its pattern.
package struct Wording: Sendable {
  /// An entry of the file as read: dotted key, pattern and their places.
  package struct Entry: Sendable {
    package let key: String
    package let pattern: String
    package let keyPlace: Place
    package let place: Place

    package init(key: String, pattern: String, keyPlace: Place, place: Place) {
      self.key = key
      self.pattern = pattern
      self.keyPlace = keyPlace
      self.place = place
    }
  }

  /// A stretch of a pattern.
  private enum Segment: Sendable {
    case words(String)
    /// Position in the gaps that the key declares.
    case gap(Int)
  }

  private let patterns: [String: [Segment]]

  /// Takes the words of the file and holds them against the keys that pages declare.
  ///
  /// - Parameters:
  ///   - entries: all entries of the file.
  ///   - file: its path, for what is missing.
  /// - Returns: the wording where it is complete, and a message for each missing key, unknown key and wrong gap.
  package static func read(_ entries: [Entry], file: String) -> (wording: Wording?, diagnostics: [Diagnostic]) {
    let declared = Dictionary(WordingKey.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let given = Set(entries.map(\.key))
    let missing = WordingKey.all.filter { !given.contains($0.id) }
    var diagnostics = missing.map { Diagnostic(.wordingMissing, at: .file(file), ["key": $0.id]) }
    for entry in entries {
      guard let key = declared[entry.key] else {
        let nearest = DidYouMean.nearest(to: entry.key, among: missing.map(\.id))
        diagnostics.append(
          Diagnostic(
            .wordingUnknown, at: entry.keyPlace, ["key": entry.key],
            suggestion: nearest.map(DidYouMean.question)))
        continue
      }
      let wanted = Set(key.gaps)
      let found = Set(gaps(of: entry.pattern))
      for gap in found.subtracting(wanted).union(wanted.subtracting(found)).sorted() {
        diagnostics.append(Diagnostic(.wordingGap, at: entry.place, ["key": entry.key, "gap": gap]))
      }
    }
    if !diagnostics.isEmpty { return (nil, diagnostics) }
    let patterns = entries.map { ($0.key, segments(of: $0.pattern, gaps: declared[$0.key]?.gaps ?? [])) }
    return (Wording(patterns: Dictionary(patterns, uniquingKeysWith: { first, _ in first })), [])
  }

  /// The words of a key with its gaps filled, in the order in which the key declares them.
  package func callAsFunction(_ key: WordingKey, _ values: String...) -> String {
    var result = ""
    for segment in patterns[key.id] ?? [.words(key.id)] {
      switch segment {
      case .words(let words): result += words
      case .gap(let position): result += position < values.count ? values[position] : ""
      }
    }
    return result
  }

  private static func segments(of pattern: String, gaps: [String]) -> [Segment] {
    var segments: [Segment] = []
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { segments.append(.words(String(rest[..<open]))) }
      if let position = gaps.firstIndex(of: String(rest[rest.index(after: open)..<close])) {
        segments.append(.gap(position))
      }
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? segments : segments + [.words(String(rest))]
  }

  private static func gaps(of pattern: String) -> [String] {
    var gaps: [String] = []
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      gaps.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return gaps
  }
}
