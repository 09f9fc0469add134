import Markup

// The ways from a model in memory to what one of its names says.
//
// A pointer given to an access points to a value of the model type the access was declared for: `NameDeclarations` makes
// the access, `Compiler` chooses the register, and a register only ever holds models of one type. The model is taken
// as noncopyable, so that reading one text never copies a whole page model. The subclasses in `ModelAccesses.swift`
// override all methods.

/// Reads a text.
class TextAccess: @unchecked Sendable {
  func read(_ model: UnsafeRawPointer) -> String { "" }
}

/// Reads a flag.
class FlagAccess: @unchecked Sendable {
  func read(_ model: UnsafeRawPointer) -> Bool { false }
}

/// Visits the models of a list, or the one of an object.
class ItemsAccess: @unchecked Sendable {
  func isEmpty(_ model: UnsafeRawPointer) -> Bool { true }
  func visit(_ model: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {}
}

/// Writes markup that is already safe.
class MarkupAccess: @unchecked Sendable {
  func write(_ model: UnsafeRawPointer, into buffer: inout MarkupBuffer) {}
}
