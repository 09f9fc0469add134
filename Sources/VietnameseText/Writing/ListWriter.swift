/// Lists in a sentence.
package enum ListWriter {
  /// `a`, `a và b`, `a, b và c`; empty for no items.
  package static func and(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " và " + last
  }
}
