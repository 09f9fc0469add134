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

  private let patterns: [String: String]

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
            suggestion: nearest.map { "có phải là “\($0)”?" }))
        continue
      }
      let wanted = Set(key.gaps)
      let found = Set(gaps(of: entry.pattern))
      for gap in found.subtracting(wanted).union(wanted.subtracting(found)).sorted() {
        diagnostics.append(Diagnostic(.wordingGap, at: entry.place, ["key": entry.key, "gap": gap]))
      }
    }
    if !diagnostics.isEmpty { return (nil, diagnostics) }
    return (Wording(patterns: Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.pattern) })), [])
  }

  /// The words of a key with its gaps filled, in the order in which the key declares them.
  package func callAsFunction(_ key: WordingKey, _ values: String...) -> String {
    let filled = Dictionary(zip(key.gaps, values), uniquingKeysWith: { first, _ in first })
    var result = ""
    var rest = Substring(patterns[key.id] ?? key.id)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += filled[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
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
