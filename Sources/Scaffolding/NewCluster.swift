import Diagnostics
import PlanModel

/// A request for a cluster (cụm công nghiệp): an entry in the register of its unit.
package struct NewCluster: Hashable, Sendable {
  /// "Cụm công nghiệp" in front of it, "làng nghề" behind that, may be typed and is not part of the name.
  package var name: String
  package var unit: String
  /// Stands in for the id that the name gives.
  package var id: String?

  package init(name: String, unit: String, id: String? = nil) {
    self.name = name
    self.unit = unit
    self.id = id
  }

  func scaffold(in content: ContentSnapshot) -> Result<Scaffold, ScaffoldRefusal> {
    var arguments = Arguments(content)
    let unit = arguments.ref(unit, in: content.library.units, "đơn vị hành chính", "--unit")
    guard let line = arguments.line(name, "--name"), let unit else { return arguments.refused }
    let (name, isCraftVillage) = Self.parts(of: line)
    guard let id = arguments.id(id, of: name, "--name") else { return arguments.refused }
    checkTaken(id, name, unit, &arguments)
    let lines = Self.entry(id: id, name: name, isCraftVillage: isCraftVillage)
    return arguments.faults.isEmpty ? file(lines, unit, content, &arguments) : arguments.refused
  }

  /// The name without the words for what it is, and whether those say a craft village.
  private static func parts(of text: String) -> (name: String, isCraftVillage: Bool) {
    let kinds: [(words: String, isCraftVillage: Bool)] = [
      ("cụm công nghiệp làng nghề ", true), ("cụm công nghiệp ", false), ("cụm cn làng nghề ", true),
      ("cụm cn ", false), ("ccn làng nghề ", true), ("ccn ", false), ("cụm ", false),
    ]
    let small = text.lowercased()
    for kind in kinds where small.hasPrefix(kind.words) {
      let name = text.dropFirst(kind.words.count).drop { $0 == " " }
      if !name.isEmpty { return (String(name), kind.isCraftVillage) }
    }
    return (text, false)
  }

  /// Reports an id of another cluster, and a name that the unit has for one already.
  private func checkTaken(
    _ id: String, _ name: String, _ unit: Ref<AdministrativeUnit>, _ arguments: inout Arguments
  ) {
    let clusters = arguments.library.clusters
    if let other = clusters.ref(id) {
      let taken = clusters[other]
      let place = arguments.library.units[taken.unit].nameInText
      arguments.report(
        .newIDTaken, self.id == nil ? "--name" : "--id", self.id ?? self.name,
        ["id": id, "what": "cụm công nghiệp \(taken.name), \(place)"])
      return
    }
    let small = name.lowercased()
    let twin = clusters.elements.first { cluster in
      cluster.unit == unit && ([cluster.name] + cluster.aliases).contains { $0.lowercased() == small }
    }
    if let twin {
      arguments.report(.newNameTaken, "--name", self.name, ["name": twin.name, "id": twin.id])
    }
  }

  private static func entry(id: String, name: String, isCraftVillage: Bool) -> [String] {
    var lines = ["id: \(YAMLText.scalar(id))", "name: \(YAMLText.scalar(name))"]
    if isCraftVillage { lines.append("craftVillage: có") }
    return lines + [
      "# aliases: [cách viết khác trong văn bản]",
      "# extends: mã của cụm mà cụm này mở rộng, hoặc là giai đoạn sau",
      "# facts:",
      "#   - {fact: area, value: \"5,92 ha\", date: 21/7/2022, sources: [mã trong sources.yaml], certainty: stated}",
    ]
  }

  private func file(
    _ lines: [String], _ unit: Ref<AdministrativeUnit>, _ content: ContentSnapshot, _ arguments: inout Arguments
  ) -> Result<Scaffold, ScaffoldRefusal> {
    let stem = "clusters/\(self.unit)"
    guard let old = content.file(stem: stem) else {
      let head = [
        "# Cụm công nghiệp trên địa bàn \(arguments.library.units[unit].nameInText).", "unit: \(self.unit)",
        "clusters:",
      ]
      let body = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
      return arguments.result([.init(path: stem + ".yaml", lines: head + body)])
    }
    guard let list = ListEnd(of: "clusters", path: old.path, bytes: old.bytes) else {
      arguments.report(Diagnostic(.newListEnd, at: .file(old.path), ["key": "clusters"]))
      return arguments.refused
    }
    return arguments.result([.init(path: old.path, bytes: list.appending(lines), before: old.bytes)])
  }
}

extension Scaffold.File {
  /// A new file of these lines.
  init(path: String, lines: [String]) {
    self.init(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
