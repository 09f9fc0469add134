import DataSyntax

/// Turns the tree of a model file of an older version into what this release reads.
enum OlderVersions {
  /// The versions that are understood, the latest last.
  static let known = [1, 2]

  /// The tree as the latest version has it.
  static func raised(_ root: Node, from version: Int) -> Node {
    version == 1 ? raisedFrom1(root) : root
  }

  /// Version 1: a plan's particulars and the values of its figures stand without `value`, its date is a day, and a duty
  /// does not name the milestone that its deadline is taken from.
  private static func raisedFrom1(_ root: Node) -> Node {
    root.replacing("plans") { plans in
      plans.mapItems { plan in
        let dated = plan.replacing("date") { $0.wrapped(in: "value", asDay: true) }
        let particulars = ["documentNumber", "title", "place", "legalBases", "signer", "recipients"]
        let whole = particulars.reduce(dated) { node, key in
          let filled = key == "legalBases" || key == "recipients" ? node.withList(key) : node
          return filled.replacing(key) { $0.wrapped(in: "value") }
        }
        return whole.replacing("annexes") { annexes in
          annexes.mapItems { annex in annex.replacing("rows") { rows in rows.mapItems(\.withDueBases) } }
        }
        .replacing("targets") { targets in
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
  /// A row whose duties' deadlines name the milestone of the row that has the same date.
  fileprivate var withDueBases: Node {
    guard case .mapping(let entries) = content else { return self }
    var milestones: [Node] = []
    if case .sequence(let items)? = entries.first(where: { $0.key == "milestones" })?.value.content {
      milestones = items
    }
    return replacing("duties") { duties in
      duties.mapItems { duty in
        let source = milestones.first { $0.words(of: "due") == duty.words(of: "due") }?.field("kind")
        return duty.replacing("dueBasis") { basis in
          let kind = basis.entry("kind", basis)
          guard basis.content == .scalar("milestone"), let source else { return basis.mapping([kind]) }
          return basis.mapping([kind, basis.entry("milestone", source)])
        }
      }
    }
  }

  private func field(_ key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The scalars of a small mapping, in order.
  private func words(of key: String) -> [String] {
    guard case .mapping(let entries)? = field(key)?.content else { return [] }
    return entries.map { entry in
      if case .scalar(let text) = entry.value.content { "\(entry.key) \(text)" } else { entry.key }
    }
  }

  private func entry(_ key: String, _ value: Node) -> Entry {
    Entry(key: key, keyStart: start, keyEnd: start, value: value)
  }

  private func mapping(_ entries: [Entry]) -> Node { Node(.mapping(entries), start: start, end: end) }

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
    func word(_ text: String) -> Node { Node(.scalar(text), start: start, end: end) }
    let day = [entry("kind", word("within")), entry("precision", word("day")), entry("value", self)]
    return mapping([entry(key, asDay ? mapping(day) : self)])
  }
}
