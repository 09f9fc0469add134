import Diagnostics

/// A value as read from a content file, with the place it was written at.
struct Located<Value> {
  let value: Value
  let place: Place

  init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
