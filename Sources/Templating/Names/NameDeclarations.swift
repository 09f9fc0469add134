package import Markup

/// Collects the names of a model while they are declared.
///
/// Each name has a function that makes its value from the model; it is called for each use of the name on a page. What
/// a model holds as it is has a key path instead (`StoredNames.swift`).
/// The declaring functions are inlinable, so that the ways to the values are compiled for their types; without
/// `@usableFromInline` on the package's types too, the compiler would quietly leave them unspecialised.
@usableFromInline
package struct NameDeclarations<Model: ~Copyable> {
  var entries: [NameEntry] = []

  /// A text: `{{name}}`, escaped for its place.
  @inlinable
  package mutating func text(_ name: String, _ read: @escaping @Sendable (borrowing Model) -> String) {
    addText(name) { read($0.assumingMemoryBound(to: Model.self).pointee) }
  }

  /// Yes or no: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; the names inside stay the same.
  @inlinable
  package mutating func flag(_ name: String, _ read: @escaping @Sendable (borrowing Model) -> Bool) {
    addFlag(name) { read($0.assumingMemoryBound(to: Model.self).pointee) }
  }

  /// Markup that is already safe, written straight into the buffer: `{{{already-safe-markup name}}}`.
  package mutating func markup(
    _ name: String, _ write: @escaping @Sendable (borrowing Model, inout MarkupBuffer) -> Void
  ) {
    let access = MarkupAccess { write($0.assumingMemoryBound(to: Model.self).pointee, &$1) }
    entries.append(NameEntry(name: name, meaning: .markup(access)))
  }

  /// Some models or texts: `{{#name}}…{{/name}}` once for each, `{{^name}}…{{/name}}` when there are none.
  @inlinable
  package mutating func list<Item: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (borrowing Model) -> [Item]
  ) {
    addItems(
      name, .list, names: { Item.names.table },
      isEmpty: { read($0.assumingMemoryBound(to: Model.self).pointee).isEmpty },
      visit: { model, runner in
        runner.run(each: read(model.assumingMemoryBound(to: Model.self).pointee))
      })
  }

  /// A model or text that may be absent: `{{#name}}…{{/name}}` if present, `{{^name}}…{{/name}}` if not.
  @inlinable
  package mutating func optional<Item: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (borrowing Model) -> Item?
  ) {
    addItems(
      name, .optional, names: { Item.names.table },
      isEmpty: { read($0.assumingMemoryBound(to: Model.self).pointee) == nil },
      visit: { model, runner in
        runner.run(ifPresent: read(model.assumingMemoryBound(to: Model.self).pointee))
      })
  }

  /// A model that is always there: `{{name.part}}`, or `{{#name}}…{{/name}}` to use its names alone.
  @inlinable
  package mutating func object<Item: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (borrowing Model) -> Item
  ) {
    addItems(
      name, .object, names: { Item.names.table }, isEmpty: { _ in false },
      visit: { model, runner in
        withUnsafePointer(to: read(model.assumingMemoryBound(to: Model.self).pointee)) {
          runner.run(at: UnsafeRawPointer($0))
        }
      })
  }

  @usableFromInline
  mutating func addText(_ name: String, _ read: @escaping @Sendable (UnsafeRawPointer) -> String) {
    entries.append(NameEntry(name: name, meaning: .text(.made(TextAccess(read)))))
  }

  @usableFromInline
  mutating func addFlag(_ name: String, _ read: @escaping @Sendable (UnsafeRawPointer) -> Bool) {
    entries.append(NameEntry(name: name, meaning: .flag(.made(FlagAccess(read)))))
  }

  @usableFromInline
  mutating func addItems(
    _ name: String, _ shape: NameEntry.Shape, names: @escaping @Sendable () -> NameTable,
    isEmpty: @escaping @Sendable (UnsafeRawPointer) -> Bool,
    visit: @escaping @Sendable (UnsafeRawPointer, ItemRunner) -> Void
  ) {
    let access = ItemsAccess(isEmpty: isEmpty, visit: visit)
    entries.append(NameEntry(name: name, meaning: .items(access, shape, names: names)))
  }
}
