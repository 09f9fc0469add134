/// A name that templates may use, and what it stands for.
@usableFromInline
struct NameEntry: Sendable {
  /// What a name stands for, with the way to it.
  enum Meaning: Sendable {
    case text(Way<TextAccess>)
    case flag(Way<FlagAccess>)
    case markup(MarkupAccess)
    case items(ItemsAccess, Shape, names: @Sendable () -> NameTable)
  }

  /// How many models an item name stands for.
  @usableFromInline
  enum Shape: Sendable {
    case object
    case optional
    case list
  }

  let name: String
  let meaning: Meaning
}

/// The names of one model type, without its type.
@usableFromInline
final class NameTable: Sendable {
  let model: ObjectIdentifier
  let entries: [NameEntry]
  private let indices: [String: Int]

  init(model: Any.Type, _ entries: [NameEntry]) {
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
