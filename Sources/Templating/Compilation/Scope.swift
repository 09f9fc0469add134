/// The models whose names are visible at a point of a template, outermost first, each type once.
///
/// A model hides an outer one of the same type completely, so the outer is left out; that keeps the scopes of a
/// recursive partial finite.
struct Scope: Hashable {
  private(set) var tables: [NameTable]

  init(_ table: NameTable) {
    tables = [table]
  }

  var innermost: NameTable { tables[tables.count - 1] }

  func entering(_ table: NameTable) -> Scope {
    var scope = self
    scope.tables.removeAll { $0.model == table.model }
    scope.tables.append(table)
    return scope
  }

  /// The innermost model that has the name.
  func table(having name: String) -> NameTable? {
    tables.last { $0[name] != nil }
  }

  /// All visible names, innermost model first, each once, in the order of declaration.
  var names: [String] {
    var seen: Set<String> = []
    return tables.reversed().flatMap { $0.entries }.map(\.name).filter { seen.insert($0).inserted }
  }

  static func == (a: Scope, b: Scope) -> Bool { a.tables.map(\.model) == b.tables.map(\.model) }
  func hash(into hasher: inout Hasher) { hasher.combine(tables.map(\.model)) }
}
