import Directives

extension DirectiveRules {
  /// The directives of plan bodies and letters.
  static let ofDocuments = DirectiveRules([
    DirectiveRule(
      "progress-table", .leaf,
      arguments: [
        .required("plan"), .optional("unit"), .optional("cluster"), .optional("agency"), .optional("annex"),
      ]),
    DirectiveRule("quarter-chart", .leaf, arguments: [.required("plan"), .optional("unit")]),
    DirectiveRule("cumulative-chart", .leaf, arguments: [.required("plan")]),
    DirectiveRule("occupancy", .leaf, arguments: [.required("plan"), .optional("unit")]),
    DirectiveRule("timeline", .leaf, arguments: [.required("cluster")]),
    DirectiveRule("indicator", .leaf, arguments: [.required("id")]),
    DirectiveRule("annex", .leaf, arguments: [.required("plan"), .required("number")]),
    DirectiveRule(
      "assignment", .container,
      arguments: [.required("lead"), .optional("cooperating"), .optional("due"), .required("item")]),
    DirectiveRule("note", .container, arguments: [.required("kind")], label: .optional),
  ])
}
