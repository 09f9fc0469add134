import Diagnostics

extension Compiler {
  /// Finds what a name stands for, or reports why it stands for nothing.
  mutating func resolve(_ path: NamePath, _ scope: Scope) -> Resolution? {
    switch scope.resolve(path, { canonical($0) }) {
    case .success(let resolution): return resolution
    case .failure(let fault):
      report(fault, path)
      return nil
    }
  }

  /// What a mistyped name most likely stands for, so that the faults inside its section are found too.
  mutating func guess(_ path: NamePath, _ scope: Scope) -> Resolution? {
    var path = path
    guard case .failure(.unknown(let index, let visible)) = scope.resolve(path, { canonical($0) }),
      let nearest = DidYouMean.nearest(to: path.parts[index].name, among: visible)
    else { return nil }
    path.parts[index].name = nearest
    return try? scope.resolve(path, { canonical($0) }).get()
  }

  private mutating func report(_ fault: ResolutionFault, _ path: NamePath) {
    switch fault {
    case .unknown(let index, let visible):
      let part = path.parts[index]
      let nearest = DidYouMean.nearest(to: part.name, among: visible)
      report(
        .templateNameUnknown, part.range, ["name": part.name, "names": visible.joined(separator: ", ")],
        suggestion: nearest.map(DidYouMean.question))
    case .noObject(let index, let entry):
      let part = path.parts[index]
      let arguments = ["name": part.name, "kind": entry.kind, "opening": "{{#\(part.name)}}…{{/\(part.name)}}"]
      report(.templatePathBroken, part.range, arguments)
    case .noItem:
      report(.templateItemMissing, path.range, [:])
    }
  }

  /// Reports a variable whose name is no text.
  mutating func reportNoText(_ path: NamePath, _ entry: NameEntry) {
    let name = source.text(path.range)
    if case .markup = entry.meaning {
      report(.templateVariableMarkup, path.range, ["name": name, "markup": "{{{already-safe-markup \(name)}}}"])
    } else {
      let arguments = ["name": name, "kind": entry.kind, "opening": "{{#\(name)}}…{{/\(name)}}"]
      report(.templateVariableNotText, path.range, arguments)
    }
  }
}
