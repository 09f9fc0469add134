import Markup

// The ways from a model in memory to what one of its names says.
//
// A pointer given to an access points to a value of the model type the access was declared for: `NameDeclarations` makes
// the access, `Compiler` chooses the register, and a register only ever holds models of one type. The model is taken
// as noncopyable, so that reading one text never copies a whole page model.

/// How a value of a model is come by.
enum Way<Access: Sendable>: Sendable {
  /// The model holds it, so many bytes from its beginning.
  case stored(offset: Int)
  case made(Access)
}

/// Reads a text.
final class TextAccess: Sendable {
  let read: @Sendable (UnsafeRawPointer) -> String

  init(_ read: @escaping @Sendable (UnsafeRawPointer) -> String) { self.read = read }
}

/// Reads a flag.
final class FlagAccess: Sendable {
  let read: @Sendable (UnsafeRawPointer) -> Bool

  init(_ read: @escaping @Sendable (UnsafeRawPointer) -> Bool) { self.read = read }
}

/// Visits the models of a list, or the one of an object.
final class ItemsAccess: Sendable {
  let isEmpty: @Sendable (UnsafeRawPointer) -> Bool
  let visit: @Sendable (UnsafeRawPointer, ItemRunner) -> Void

  init(
    isEmpty: @escaping @Sendable (UnsafeRawPointer) -> Bool,
    visit: @escaping @Sendable (UnsafeRawPointer, ItemRunner) -> Void
  ) {
    self.isEmpty = isEmpty
    self.visit = visit
  }
}

/// Writes markup that is already safe.
final class MarkupAccess: Sendable {
  let write: @Sendable (UnsafeRawPointer, inout MarkupBuffer) -> Void

  init(_ write: @escaping @Sendable (UnsafeRawPointer, inout MarkupBuffer) -> Void) { self.write = write }
}
