/// What a directive of a name may look like.
package struct DirectiveRule: Hashable, Sendable {
  /// An argument that a directive may have.
  package struct Argument: Hashable, Sendable {
    package let name: String
    package let isRequired: Bool

    package static func required(_ name: String) -> Argument { Argument(name: name, isRequired: true) }
    package static func optional(_ name: String) -> Argument { Argument(name: name, isRequired: false) }
  }

  /// Whether a directive has text between brackets.
  package enum Label: Hashable, Sendable {
    case none, optional, required
  }

  package let name: String
  package let kind: Directive.Kind
  package let arguments: [Argument]
  package let label: Label

  package init(_ name: String, _ kind: Directive.Kind, arguments: [Argument] = [], label: Label = .none) {
    self.name = name
    self.kind = kind
    self.arguments = arguments
    self.label = label
  }
}
