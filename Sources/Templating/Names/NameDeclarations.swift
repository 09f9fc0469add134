package import Markup

/// Collects the names of a model while they are declared.
///
/// Each name has a function that reads its value from the model; it is called for each use of the name on a page.
package struct NameDeclarations<Model: ~Copyable> {
  var entries: [NameEntry] = []

  /// A text: `{{name}}`, escaped for its place.
  package mutating func text(_ name: String, _ read: @escaping @Sendable (borrowing Model) -> String) {
    entries.append(NameEntry(name: name, meaning: .text(ModelText(read))))
  }

  /// Yes or no: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; the names inside stay the same.
  package mutating func flag(_ name: String, _ read: @escaping @Sendable (borrowing Model) -> Bool) {
    entries.append(NameEntry(name: name, meaning: .flag(ModelFlag(read))))
  }

  /// Markup that is already safe, written straight into the buffer: `{{{already-safe-markup name}}}`.
  package mutating func markup(
    _ name: String, _ write: @escaping @Sendable (borrowing Model, inout MarkupBuffer) -> Void
  ) {
    entries.append(NameEntry(name: name, meaning: .markup(ModelMarkup(write))))
  }

  /// Some models or texts: `{{#name}}…{{/name}}` once for each, `{{^name}}…{{/name}}` when there are none.
  package mutating func list<Item: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (borrowing Model) -> [Item]
  ) {
    entries.append(NameEntry(name: name, meaning: .items(ModelList(read), .list, names: { Item.names.table })))
  }

  /// A model or text that may be absent: `{{#name}}…{{/name}}` if present, `{{^name}}…{{/name}}` if not.
  package mutating func optional<Item: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (borrowing Model) -> Item?
  ) {
    entries.append(NameEntry(name: name, meaning: .items(ModelOptional(read), .optional, names: { Item.names.table })))
  }

  /// A model that is always there: `{{name.part}}`, or `{{#name}}…{{/name}}` to use its names alone.
  package mutating func object<Item: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (borrowing Model) -> Item
  ) {
    entries.append(NameEntry(name: name, meaning: .items(ModelObject(read), .object, names: { Item.names.table })))
  }
}
