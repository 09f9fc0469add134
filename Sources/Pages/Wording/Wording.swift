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

  /// The gap for the word of the unit that the site is about: "thành phố", "tỉnh".
  private static let provinceGap = "province"
  /// What stands in that gap where the issuer of the plan has no unit.
  private static let territory = "địa bàn"

  private let patterns: [WordingKey: WordingPattern]
  /// The patterns with nothing in their gaps: most have none.
  private let texts: [WordingKey: String]

  private init(_ patterns: [WordingKey: WordingPattern]) {
    self.patterns = patterns
    texts = patterns.mapValues { $0.text([], territory: Self.territory) }
  }

  /// The same words for a city, a province or whatever the site is about.
  package func about(_ province: String) -> Wording {
    Wording(patterns.mapValues { $0.filling(province) })
  }

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
      let found = Set(gaps(of: entry.pattern)).subtracting([provinceGap])
      for gap in found.subtracting(wanted).union(wanted.subtracting(found)).sorted() {
        diagnostics.append(Diagnostic(.wordingGap, at: entry.place, ["key": entry.key, "gap": gap]))
      }
    }
    if !diagnostics.isEmpty { return (nil, diagnostics) }
    let patterns = entries.compactMap { entry in
      declared[entry.key].map { ($0, pattern(of: entry.pattern, gaps: $0.gaps)) }
    }
    return (Wording(Dictionary(patterns, uniquingKeysWith: { first, _ in first })), [])
  }

  /// The words of a key without gaps.
  package func callAsFunction(_ key: WordingKey) -> String { texts[key] ?? key.id }

  /// The words of a key with its gaps filled, in the order in which the key declares them.
  package func callAsFunction(_ key: WordingKey, _ values: String...) -> String {
    patterns[key]?.text(values, territory: Self.territory) ?? key.id
  }

  private static func pattern(of text: String, gaps: [String]) -> WordingPattern {
    var pattern = WordingPattern()
    var rest = Substring(text)
    while let (open, close) = firstGap(in: rest) {
      pattern.add(rest[..<open])
      let name = String(rest[rest.utf8.index(after: open)..<close])
      if let position = gaps.firstIndex(of: name) {
        pattern.add(.value(position))
      } else if name == provinceGap {
        pattern.add(.province)
      }
      rest = rest[rest.utf8.index(after: close)...]
    }
    pattern.add(rest)
    return pattern
  }

  /// Where the first gap of a text opens and closes; looked for by bytes, as every pattern is read whole.
  private static func firstGap(in text: Substring) -> (open: String.Index, close: String.Index)? {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return (open, close)
  }

  private static func gaps(of pattern: String) -> [String] {
    var gaps: [String] = []
    var rest = Substring(pattern)
    while let (open, close) = firstGap(in: rest) {
      gaps.append(String(rest[rest.utf8.index(after: open)..<close]))
      rest = rest[rest.utf8.index(after: close)...]
    }
    return gaps
  }
}
