import Diagnostics
import PlanModel
import VietnameseText

/// Holds the texts of arguments against the registers and collects what is wrong with them.
struct Arguments {
  let library: PlanLibrary
  private(set) var faults: [Diagnostic] = []

  init(_ content: ContentSnapshot) {
    library = content.library
  }

  mutating func report(
    _ message: MessageID, _ name: String, _ text: String, _ arguments: [String: String] = [:],
    suggestion: String? = nil
  ) {
    faults.append(Diagnostic(message, at: Self.place(name, text), arguments, suggestion: suggestion))
  }

  mutating func report(_ fault: Diagnostic?) {
    if let fault { faults.append(fault) }
  }

  /// The whole of an argument's text.
  static func place(_ name: String, _ text: String) -> Place {
    let end = Position(line: 1, column: text.unicodeScalars.count + 1)
    return Place(path: name, start: Position(line: 1, column: 1), end: end)
  }

  /// The record that an id names.
  mutating func ref<Element>(
    _ id: String, in register: Register<Element>, _ kind: String, _ name: String
  ) -> Ref<Element>? {
    if let ref = register.ref(id) { return ref }
    let near = DidYouMean.nearest(to: id, among: register.elements.map(\.id))
    report(
      .referenceUnknown, name, id, ["kind": kind, "id": id], suggestion: near.map(DidYouMean.question))
    return nil
  }

  mutating func agency(_ id: String, _ name: String) -> Ref<Agency>? {
    ref(id, in: library.agencies, "cơ quan, đơn vị", name)
  }

  /// One line of text, without blanks at its ends and without what nobody sees.
  mutating func line(_ text: String, _ name: String) -> String? {
    let isPadded = text.first?.isWhitespace != false || text.last?.isWhitespace == true
    guard !isPadded, !text.unicodeScalars.contains(where: UnseenScalars.contains) else {
      report(.newTextForm, name, text)
      return nil
    }
    return text
  }

  /// The id that a person gives, or else that of a text.
  mutating func id(_ given: String?, of text: String, _ name: String) -> String? {
    guard let given else {
      let slug = Folding.slug(text)
      if slug.isEmpty { report(.newNameUnusable, name, text, ["text": text]) }
      return slug.isEmpty ? nil : slug
    }
    if Folding.slug(given) == given, !given.isEmpty { return given }
    let slug = Folding.slug(given)
    report(.valueIDForm, "--id", given, ["text": given], suggestion: slug.isEmpty ? nil : "ghi “\(slug)”")
    return nil
  }

  mutating func value<Value>(_ read: Result<Value, Refusal>, _ text: String, _ name: String) -> Value? {
    switch read {
    case .success(let value): return value
    case .failure(let refusal):
      report(.newTimeUnreadable, name, text, ["reason": refusal.reason], suggestion: refusal.hint)
      return nil
    }
  }

  /// The outcome: what was made, unless something was wrong.
  func result(_ files: [Scaffold.File]) -> Result<Scaffold, ScaffoldRefusal> {
    faults.isEmpty ? .success(Scaffold(files)) : .failure(ScaffoldRefusal(faults))
  }

  var refused: Result<Scaffold, ScaffoldRefusal> { .failure(ScaffoldRefusal(faults)) }
}
