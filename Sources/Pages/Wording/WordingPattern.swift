/// A pattern of the site's words: a text with gaps.
struct WordingPattern: Sendable {
  /// What belongs in a gap.
  enum Filling: Hashable, Sendable {
    /// Position in the gaps that the key declares.
    case value(Int)
    /// `{province}`, which every pattern may have.
    case province
  }

  private struct Gap: Sendable {
    /// How many bytes of the words stand before it.
    let offset: Int
    let filling: Filling
  }

  /// The text without its gaps.
  private var words = ""
  /// In order.
  private var gaps: [Gap] = []

  mutating func add(_ words: Substring) { self.words += words }

  mutating func add(_ filling: Filling) { gaps.append(Gap(offset: words.utf8.count, filling: filling)) }

  /// The same with the word of the province in its gaps.
  func filling(_ province: String) -> WordingPattern {
    var (filled, next) = (WordingPattern(), words.startIndex)
    for gap in gaps {
      let end = words.utf8.index(words.startIndex, offsetBy: gap.offset)
      filled.add(words[next..<end])
      if gap.filling == .province { filled.add(province[...]) } else { filled.add(gap.filling) }
      next = end
    }
    filled.add(words[next...])
    return filled
  }

  /// The text with its gaps filled; a gap without a value stays empty.
  func text(_ values: [String], territory: String) -> String {
    if gaps.isEmpty { return words }
    func value(of gap: Gap) -> String {
      switch gap.filling {
      case .value(let position): position < values.count ? values[position] : ""
      case .province: territory
      }
    }
    let size = gaps.reduce(words.utf8.count) { $0 + value(of: $1).utf8.count }
    var words = words
    return words.withUTF8 { words in
      String(unsafeUninitializedCapacity: size) { text in
        var (end, next) = (0, 0)
        for gap in gaps {
          end = text[end...].update(fromContentsOf: words[next..<gap.offset])
          var value = value(of: gap)
          end = value.withUTF8 { text[end...].update(fromContentsOf: $0) }
          next = gap.offset
        }
        return text[end...].update(fromContentsOf: words[next...])
      }
    }
  }
}
