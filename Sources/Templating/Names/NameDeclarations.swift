package import Markup

/// Collects the names of a model while they are declared.
package struct NameDeclarations<Model> {
  @usableFromInline var entries: [NameEntry] = []

  @inlinable
  init() {}

  /// A text: `{{name}}`, escaped for its place.
  @inlinable
  package mutating func text(_ name: String, _ read: @escaping @Sendable (Model) -> String) {
    let access = TextAccess { read($0.assumingMemoryBound(to: Model.self).pointee) }
    entries.append(NameEntry(name, .text(access)))
  }

  /// Yes or no: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; the names inside stay the same.
  @inlinable
  package mutating func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) {
    let access = FlagAccess { read($0.assumingMemoryBound(to: Model.self).pointee) }
    entries.append(NameEntry(name, .flag(access)))
  }

  /// Markup that is already safe, written straight into the buffer: `{{{already-safe-markup name}}}`.
  @inlinable
  package mutating func markup(_ name: String, _ write: @escaping @Sendable (Model, inout MarkupBuffer) -> Void) {
    let access = MarkupAccess { write($0.assumingMemoryBound(to: Model.self).pointee, &$1) }
    entries.append(NameEntry(name, .markup(access)))
  }

  /// Some models or texts: `{{#name}}…{{/name}}` once for each, `{{^name}}…{{/name}}` when there are none.
  @inlinable
  package mutating func list<Item: TemplateModel>(_ name: String, _ read: @escaping @Sendable (Model) -> [Item]) {
    let access = ItemsAccess(
      isEmpty: { read($0.assumingMemoryBound(to: Model.self).pointee).isEmpty },
      visit: { model, body in
        read(model.assumingMemoryBound(to: Model.self).pointee).withUnsafeBufferPointer { items in
          guard let first = items.baseAddress else { return }
          for index in items.indices { body(UnsafeRawPointer(first + index)) }
        }
      })
    entries.append(NameEntry(name, .items(access, .list, names: { Item.names.table })))
  }

  /// A model or text that may be absent: `{{#name}}…{{/name}}` if present, `{{^name}}…{{/name}}` if not.
  @inlinable
  package mutating func optional<Item: TemplateModel>(_ name: String, _ read: @escaping @Sendable (Model) -> Item?) {
    let access = ItemsAccess(
      isEmpty: { read($0.assumingMemoryBound(to: Model.self).pointee) == nil },
      visit: { model, body in
        guard let item = read(model.assumingMemoryBound(to: Model.self).pointee) else { return }
        withUnsafePointer(to: item) { body(UnsafeRawPointer($0)) }
      })
    entries.append(NameEntry(name, .items(access, .optional, names: { Item.names.table })))
  }

  /// A model that is always there: `{{name.part}}`, or `{{#name}}…{{/name}}` to use its names alone.
  @inlinable
  package mutating func object<Item: TemplateModel>(_ name: String, _ read: @escaping @Sendable (Model) -> Item) {
    let access = ItemsAccess(
      isEmpty: { _ in false },
      visit: { model, body in
        withUnsafePointer(to: read(model.assumingMemoryBound(to: Model.self).pointee)) { body(UnsafeRawPointer($0)) }
      })
    entries.append(NameEntry(name, .items(access, .object, names: { Item.names.table })))
  }
}
