/// A sort key for Vietnamese text: the order of CLDR for `vi`, written out here so that no locale can change it.
///
/// Compares the whole texts by their letters first (a ă â b c d đ e ê … y), then by tones (ngang, huyền, hỏi, ngã, sắc,
/// nặng), then small before capital. White space, punctuation and symbols count, and come before digits, digits before
/// letters; digits are compared one by one, so `10` comes before `9`. Letters of other alphabets come last and other
/// symbols after the known ones, both by code point. Expects composed text (NFC).
package struct VietnameseOrder: Hashable, Sendable, Comparable {
  /// The letters, a zero, the tones, a zero, the cases.
  private let key: [UInt32]

  package init(_ text: String) {
    var key: [UInt32] = []
    var tones: [UInt32] = []
    var cases: [UInt32] = []
    key.reserveCapacity(text.utf8.count * 3 + 2)
    for scalar in text.unicodeScalars {
      let element = OrderWeights.element(scalar)
      for _ in 0..<element.count {
        key.append(element.primary)
        tones.append(element.tone)
        cases.append(element.form)
      }
    }
    key.append(0)
    key.append(contentsOf: tones)
    key.append(0)
    key.append(contentsOf: cases)
    self.key = key
  }

  package static func < (a: VietnameseOrder, b: VietnameseOrder) -> Bool {
    let shared = min(a.key.count, b.key.count)
    for position in 0..<shared where a.key[position] != b.key[position] { return a.key[position] < b.key[position] }
    return a.key.count < b.key.count
  }

  /// Whether `a` comes strictly before `b`.
  ///
  /// Fits `sorted(by:)`; to sort many texts prefer `inVietnameseOrder(by:)`.
  package static func areInOrder(_ a: String, _ b: String) -> Bool {
    VietnameseOrder(a) < VietnameseOrder(b)
  }
}

extension Sequence {
  /// The elements in the Vietnamese order of a text of theirs; equals stay in the order they had.
  package func inVietnameseOrder(by text: (Element) -> String) -> [Element] {
    let elements = Array(self)
    let keys = elements.map { VietnameseOrder(text($0)) }
    return elements.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { elements[$0] }
  }
}
