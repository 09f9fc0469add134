package import Markup

// The ways from a model in memory to what one of its names says. A pointer given to an access always points to a value
// of the model type the access was declared for: `NameDeclarations` makes the access, `Compiler` chooses the register,
// and a register only ever holds models of one type.

/// Reads a text.
package final class TextAccess: Sendable {
  @usableFromInline let read: @Sendable (UnsafeRawPointer) -> String

  @inlinable
  init(_ read: @escaping @Sendable (UnsafeRawPointer) -> String) { self.read = read }
}

/// Reads a flag.
package final class FlagAccess: Sendable {
  @usableFromInline let read: @Sendable (UnsafeRawPointer) -> Bool

  @inlinable
  init(_ read: @escaping @Sendable (UnsafeRawPointer) -> Bool) { self.read = read }
}

/// Visits the models of a list, or the one of an object.
package final class ItemsAccess: Sendable {
  @usableFromInline let isEmpty: @Sendable (UnsafeRawPointer) -> Bool
  @usableFromInline let visit: @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

  @inlinable
  init(
    isEmpty: @escaping @Sendable (UnsafeRawPointer) -> Bool,
    visit: @escaping @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void
  ) {
    self.isEmpty = isEmpty
    self.visit = visit
  }
}

/// Writes markup that is already safe.
package final class MarkupAccess: Sendable {
  @usableFromInline let write: @Sendable (UnsafeRawPointer, inout MarkupBuffer) -> Void

  @inlinable
  init(_ write: @escaping @Sendable (UnsafeRawPointer, inout MarkupBuffer) -> Void) { self.write = write }
}
