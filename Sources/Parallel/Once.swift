import Synchronization

/// A value made when it is first asked for, by the worker that comes first; others wait for it.
package final class Once<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// - Parameter make: makes the value; it depends on nothing that changes.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  package var value: Value {
    found.withLock { found in
      if let found { return found }
      let made = make()
      found = made
      return made
    }
  }
}
