extension Sequence<Diagnostic> {
  /// The messages by path, line, column and id; messages that agree in all four keep their order.
  package func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.place.path != y.place.path { return x.place.path < y.place.path }
      if x.place.start != y.place.start { return x.place.start < y.place.start }
      if x.id != y.id { return x.id < y.id }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// Whether one of the messages is an error, so that `Output` must stay untouched.
  package var containErrors: Bool { contains { $0.severity == .error } }
}
