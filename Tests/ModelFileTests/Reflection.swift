import DataSyntax
import PlanModel

/// Holds the stored properties of values against the keys written for them.
///
/// A property is written if its key stands in the object at least once; empty lists and nil leave theirs out.
struct WrittenProperties {
  /// Keys of properties that stand under other names, by `Type.property`; none for those that are not written.
  let renamed: [String: [String]]
  private(set) var seen: Set<String> = []
  private(set) var written: Set<String> = []
  private(set) var faults: [String] = []

  init(renamed: [String: [String]]) {
    self.renamed = renamed
  }

  /// Properties that no object has a key for.
  var missing: [String] { seen.subtracting(written).sorted() }

  /// Follows a value and the node written for it down to the last record.
  mutating func follow(_ value: Any, _ node: Node) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: if let (_, some) = mirror.children.first { follow(some, node) }
    case .collection: followItems(mirror.children.map(\.value), node)
    case .enum: followKnown(mirror, node)
    case .struct where !isPlain(value), .class: compare(value, node, follows: true)
    default: break
    }
  }

  /// Compares one record; `follows` goes on into its properties.
  mutating func compare(_ value: Any, _ node: Node, follows: Bool) {
    let type = String(reflecting: type(of: value)).replacing("PlanModel.", with: "")
    guard case .mapping(let entries) = node.content else {
      faults.append("\(type) is no object")
      return
    }
    for (label, child) in Mirror(reflecting: value).children {
      guard let label else { continue }
      let name = "\(type).\(label)"
      seen.insert(name)
      let keys = child is Origin ? ["file", "record"] : renamed[name] ?? [label]
      let nodes = keys.compactMap { key in entries.first { $0.key == key }?.value }
      if nodes.count == keys.count { written.insert(name) }
      if follows, keys == [label], let node = nodes.first { follow(child, node) }
    }
  }

  /// What a ``Known`` gives stands as `value`, what it lacks as `missing`.
  private mutating func followKnown(_ mirror: Mirror, _ node: Node) {
    guard String(reflecting: mirror.subjectType).hasPrefix("PlanModel.Known<"), let child = mirror.children.first
    else { return }
    guard let written = node.at(child.label == "known" ? "value" : "missing") else {
      faults.append("\(mirror.subjectType) is written neither as value nor as missing")
      return
    }
    follow(child.value, written)
  }

  private mutating func followItems(_ values: [Any], _ node: Node) {
    switch node.content {
    case .sequence(let nodes):
      if nodes.count != values.count { faults.append("\(values.count) items, \(nodes.count) written") }
      for (value, node) in zip(values, nodes) { follow(value, node) }
    case .mapping(let entries):
      let cells = values.compactMap { $0 as? AnnexCell }.filter { !$0.isBlank }
      if cells.count != entries.count { faults.append("\(cells.count) cells, \(entries.count) written") }
      for (cell, entry) in zip(cells, entries) { follow(cell, entry.value) }
    default: faults.append("a list is written as text")
    }
  }

  /// Written as one text; references and days are no records.
  private func isPlain(_ value: Any) -> Bool {
    value is CalendarDate || value is FixedDecimal || value is MonthOfYear || value is Range<Int>
      || String(reflecting: type(of: value)).hasPrefix("PlanModel.Ref<")
  }
}

extension Node {
  /// The value at a path of keys; nil where there is none.
  func at(_ keys: String...) -> Node? {
    var node: Node? = self
    for key in keys {
      guard case .mapping(let entries)? = node?.content else { return nil }
      node = entries.first { $0.key == key }?.value
    }
    return node
  }

  var items: [Node] {
    if case .sequence(let nodes) = content { return nodes }
    return []
  }

  var text: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }
}
