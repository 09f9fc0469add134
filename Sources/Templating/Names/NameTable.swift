/// A name that templates may use, and what it stands for.
package struct NameEntry: Sendable {
  /// What a name stands for, with the way to it.
  package enum Meaning: Sendable {
    case text(TextAccess)
    case flag(FlagAccess)
    case markup(MarkupAccess)
    case items(ItemsAccess, Shape, names: @Sendable () -> NameTable)
  }

  /// How many models an item name stands for.
  package enum Shape: Sendable {
    case object
    case optional
    case list
  }

  package let name: String
  package let meaning: Meaning

  @inlinable
  init(_ name: String, _ meaning: Meaning) {
    self.name = name
    self.meaning = meaning
  }
}

/// The names of one model type, without its type.
package final class NameTable: Sendable {
  package let model: ObjectIdentifier
  package let entries: [NameEntry]
  private let indices: [String: Int]

  package init(model: Any.Type, _ entries: [NameEntry]) {
    self.model = ObjectIdentifier(model)
    self.entries = entries
    indices = Dictionary(entries.enumerated().map { ($1.name, $0) }) { first, _ in
      preconditionFailure("\(model) declares “\(entries[first].name)” twice")
    }
  }

  subscript(name: String) -> NameEntry? {
    indices[name].map { entries[$0] }
  }
}
