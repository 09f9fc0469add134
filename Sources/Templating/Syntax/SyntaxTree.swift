import Markup

/// A piece of a parsed template; ranges are bytes of its text.
enum TemplateNode: Sendable {
  case literal(Range<Int>)
  case variable(Variable)
  case markup(Tag, NamePath)
  case section(Section)
  case partial(Tag, name: String)

  /// `{{name}}`, with the escape its place needs.
  struct Variable: Sendable {
    var tag: Tag
    var path: NamePath
    var escape: Escape
  }

  /// How a text is written at its place.
  enum Escape: Hashable, Sendable {
    case text
    case attribute
    case address(AddressUse)
  }

  /// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
  struct Section: Sendable {
    var tag: Tag
    var path: NamePath
    var body: [TemplateNode]
    var isInverted: Bool { tag.kind == .inverted }
  }
}

/// A template after parsing: its nodes with the escapes they need, or the faults that make it unusable.
struct ParsedTemplate: Sendable {
  var name: String
  var source: SourceText
  var nodes: [TemplateNode]
  var isSound: Bool
}
