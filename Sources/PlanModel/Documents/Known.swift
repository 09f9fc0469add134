/// What a document's record gives or declares missing; there is no third.
package enum Known<Value: Hashable & Sendable>: Hashable, Sendable {
  case known(Value)
  case missing(Missing)

  /// The value; nil where it is declared missing.
  package var value: Value? {
    if case .known(let value) = self { return value }
    return nil
  }

  /// Why there is no value; nil where there is one.
  package var missing: Missing? {
    if case .missing(let missing) = self { return missing }
    return nil
  }
}
