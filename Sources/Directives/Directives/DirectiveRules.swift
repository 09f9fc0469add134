package import Diagnostics

/// The directives that a kind of file may use.
package struct DirectiveRules: Sendable {
  private let rules: [DirectiveRule]

  /// Makes the rules; messages name the directives in this order.
  package init(_ rules: [DirectiveRule]) {
    self.rules = rules
  }

  /// The faults of every directive of a document, wherever it stands, in order of place.
  ///
  /// Unknown names and arguments, missing arguments, leaves written as containers and the reverse, labels.
  package func check(_ document: MarkdownDocument) -> [Diagnostic] {
    check(document.blocks).sortedByPlace()
  }

  private func check(_ blocks: [Block]) -> [Diagnostic] {
    blocks.flatMap { block -> [Diagnostic] in
      switch block.content {
      case .directive(let directive): check(directive) + check(directive.blocks)
      case .list(let list): list.items.flatMap { check($0.blocks) }
      case .blockQuote(let blocks): check(blocks)
      case .footnoteDefinition(let footnote): check(footnote.blocks)
      case .paragraph, .heading, .codeBlock, .thematicBreak, .table: []
      }
    }
  }

  /// The faults of one directive, not of the blocks in it.
  package func check(_ directive: Directive) -> [Diagnostic] {
    let name = directive.name.text
    guard let rule = rules.first(where: { $0.name == name }) else {
      let names = rules.map(\.name)
      let arguments = ["name": name, "names": names.joined(separator: ", ")]
      return [unknown(.directiveNameUnknown, directive.name, arguments, among: names)]
    }
    return checkForm(directive, rule) + checkArguments(directive, rule)
  }

  private func checkForm(_ directive: Directive, _ rule: DirectiveRule) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let arguments = ["name": rule.name]
    if directive.kind != rule.kind {
      let message: MessageID = rule.kind == .leaf ? .directiveKindLeaf : .directiveKindContainer
      found.append(Diagnostic(message, at: directive.name.place, arguments))
    }
    if let label = directive.label, rule.label == .none {
      found.append(Diagnostic(.directiveLabelUnexpected, at: label.place, arguments))
    }
    if directive.label?.text.isEmpty ?? true, rule.label == .required {
      found.append(Diagnostic(.directiveLabelMissing, at: directive.name.place, arguments))
    }
    return found
  }

  private func checkArguments(_ directive: Directive, _ rule: DirectiveRule) -> [Diagnostic] {
    let known = rule.arguments.map(\.name)
    let names = known.isEmpty ? "không có" : known.joined(separator: ", ")
    let unknown = directive.arguments.filter { !known.contains($0.key.text) }.map { argument in
      let arguments = ["argument": argument.key.text, "name": rule.name, "names": names]
      return self.unknown(.directiveArgumentUnknown, argument.key, arguments, among: known)
    }
    let missing = rule.arguments.filter { $0.isRequired && directive.value(of: $0.name) == nil }.map { argument in
      Diagnostic(
        .directiveArgumentMissing, at: directive.name.place, ["argument": argument.name, "name": rule.name])
    }
    return unknown + missing
  }

  private func unknown(
    _ message: MessageID, _ word: PlacedText, _ arguments: [String: String], among names: [String]
  ) -> Diagnostic {
    let nearest = DidYouMean.nearest(to: word.text, among: names)
    return Diagnostic(message, at: word.place, arguments, suggestion: nearest.map(DidYouMean.question))
  }
}
