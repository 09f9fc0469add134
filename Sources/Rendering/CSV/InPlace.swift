extension Array {
  /// Visits the elements where they are: a cell or an inline is larger than what is read of it, and copying it counts
  /// references.
  func forEachInPlace(_ body: (borrowing Element) -> Void) {
    withUnsafeBufferPointer { $0.forEachInPlace(body) }
  }
}

extension Optional where Wrapped: ~Copyable {
  /// Visits what is there; nothing where nothing is.
  borrowing func visitInPlace(_ body: (borrowing Wrapped) -> Void) {
    switch self {
    case .some(let value): body(value)
    case .none: break
    }
  }
}

extension UnsafeBufferPointer where Element: ~Copyable {
  /// Without the right to copy an element, the compiler does not.
  fileprivate func forEachInPlace(_ body: (borrowing Element) -> Void) {
    for index in indices { body(self[index]) }
  }
}
