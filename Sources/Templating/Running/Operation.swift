import Markup

/// One step of a compiled template.
///
/// Registers hold pointers to models. Accesses are unmanaged, so that threads rendering the same template do not
/// count references; `Program` keeps them alive.
enum Operation: Sendable {
  case literal(Range<Int>)
  case text(Int, Unmanaged<TextAccess>, TemplateNode.Escape)
  /// The same with a text that stands so many bytes from the beginning of the model.
  case storedText(Int, offset: Int, TemplateNode.Escape)
  case markup(Int, Unmanaged<MarkupAccess>)
  /// Goes on after `end` unless the flag is as wanted.
  case flag(Int, Unmanaged<FlagAccess>, wanted: Bool, end: Int)
  case storedFlag(Int, offset: Int, wanted: Bool, end: Int)
  /// Goes on after `end` unless there are no items.
  case none(Int, Unmanaged<ItemsAccess>, end: Int)
  /// Runs the operations up to `end` with each item in the register `item`.
  case each(Int, Unmanaged<ItemsAccess>, item: Int, end: Int)
  /// Runs a routine: a partial compiled for a scope.
  case call(Int)
}

/// A compiled template without its type: flat operations, the literal text they write, and the routines.
struct Program: Sendable {
  var operations: [Operation] = []
  var literals: [UInt8] = []
  /// The operations of each routine; the first is the template itself.
  var routines: [Range<Int>] = []
  /// Register 0 holds the page model.
  var registerCount = 1
  /// What the operations point to.
  var tables: [NameTable] = []
}
