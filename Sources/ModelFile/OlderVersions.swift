import DataSyntax

/// Turns the tree of a model file of an older version into what this release reads.
enum OlderVersions {
  /// The versions that are understood, the latest last.
  static let known = [1]

  /// The tree as the latest version has it.
  static func raised(_ root: Node, from version: Int) -> Node {
    version == 1 ? raisedFrom1(root) : root
  }

  /// Version 1: a plan's particulars and the values of its figures stand without `value`, and its date is a day.
  private static func raisedFrom1(_ root: Node) -> Node {
    root.replacing("plans") { plans in
      plans.mapItems { plan in
        let dated = plan.replacing("date") { $0.wrapped(in: "value", asDay: true) }
        let particulars = ["documentNumber", "title", "place", "legalBases", "signer", "recipients"]
        let whole = particulars.reduce(dated) { node, key in
          let filled = key == "legalBases" || key == "recipients" ? node.withList(key) : node
          return filled.replacing(key) { $0.wrapped(in: "value") }
        }
        return whole.replacing("targets") { targets in
          targets.mapItems { target in
            target.replacing("figures") { figures in
              figures.mapItems { figure in figure.replacing("value") { $0.wrapped(in: "value") } }
            }
          }
        }
      }
    }
  }
}

extension Node {
  /// The mapping with the value of a key changed; whatever else it is stays.
  fileprivate func replacing(_ key: String, _ change: (Node) -> Node) -> Node {
    guard case .mapping(let entries) = content else { return self }
    let changed = entries.map { entry in
      entry.key == key
        ? Entry(key: key, keyStart: entry.keyStart, keyEnd: entry.keyEnd, value: change(entry.value)) : entry
    }
    return Node(.mapping(changed), start: start, end: end)
  }

  fileprivate func mapItems(_ change: (Node) -> Node) -> Node {
    guard case .sequence(let items) = content else { return self }
    return Node(.sequence(items.map(change)), start: start, end: end)
  }

  /// The mapping with an empty list where it has no such key: an empty list was left out.
  fileprivate func withList(_ key: String) -> Node {
    guard case .mapping(let entries) = content, !entries.contains(where: { $0.key == key }) else { return self }
    let list = Node(.sequence([]), start: start, end: start)
    return Node(
      .mapping(entries + [Entry(key: key, keyStart: start, keyEnd: start, value: list)]), start: start, end: end)
  }

  /// This node as the only value of a mapping, a day first made a time.
  fileprivate func wrapped(in key: String, asDay: Bool = false) -> Node {
    func entry(_ key: String, _ value: Node) -> Entry { Entry(key: key, keyStart: start, keyEnd: start, value: value) }
    func word(_ text: String) -> Node { Node(.scalar(text), start: start, end: end) }
    let day = [entry("kind", word("within")), entry("precision", word("day")), entry("value", self)]
    let value = asDay ? Node(.mapping(day), start: start, end: end) : self
    return Node(.mapping([entry(key, value)]), start: start, end: end)
  }
}
