import PlanModel
import VietnameseText

/// Every edit that a script may make; the number makes what is written new.
struct EditCatalogue {
  let content: ContentTrees

  /// The edits with values that carry a number.
  func all(_ number: Int) -> [Edit] {
    registers(number) + indicators(number) + clusters(number) + annexes(number) + log(number) + plan(number)
      + reorderings() + prose(number)
  }

  /// A text field of a record set to something new.
  func setting(
    _ kind: String, _ file: String, _ path: [TreeStep], _ key: String, of target: Target, _ value: String
  ) -> Edit {
    let before = tree(at: path, in: file)?.text(key) ?? ""
    var target = target
    if target.field.isEmpty { target.field = key }
    return Edit(
      zone: "\(target)", kind: kind, effect: .fields([FieldEdit(target: target, before: before, after: value)])
    ) { content in
      content.trees[file]?.edit(path) { $0[key] = .text(value) }
    }
  }

  func tree(at path: [TreeStep], in file: String) -> Tree? {
    var tree = content.trees[file]
    for step in path {
      switch step {
      case .key(let key): tree = tree?[key]
      case .item(let position):
        let items = tree?.items ?? []
        tree = items.indices.contains(position) ? items[position] : nil
      }
    }
    return tree
  }

  func removal(_ kind: String, _ file: String, _ path: [TreeStep], _ target: Target, zone: String) -> Edit {
    Edit(zone: zone, kind: kind, effect: .removed(target)) { content in
      content.trees[file]?.edit(path) { $0 = .gone }
    }
  }

  private func registers(_ number: Int) -> [Edit] {
    var edits: [Edit] = []
    for (position, source) in (content.trees["sources"]?.items("sources") ?? []).enumerated() {
      let target = Target(kind: "source", id: source.text("id") ?? "")
      let path: [TreeStep] = [.key("sources"), .item(position)]
      edits.append(setting("source title", "sources", path, "title", of: target, "Nguồn thử \(number)"))
    }
    for (position, agency) in (content.trees["agencies"]?.items("agencies") ?? []).enumerated() {
      let target = Target(kind: "agency", id: agency.text("id") ?? "")
      let path: [TreeStep] = [.key("agencies"), .item(position)]
      edits.append(setting("agency note", "agencies", path, "note", of: target, "Ghi chú thử \(number)"))
    }
    let id = "nguon-thu-\(number)"
    edits.append(
      Edit(zone: id, kind: "source added", effect: .added(Target(kind: "source", id: id), [])) { content in
        content.trees["sources"]?.edit([.key("sources")]) {
          $0.append(.mapping(["id": .text(id), "kind": .text("press"), "title": .text("Bài báo \(number)")]))
        }
      })
    return edits
  }

  private func indicators(_ number: Int) -> [Edit] {
    (content.trees["indicators"]?.items("indicators") ?? []).enumerated().flatMap { position, indicator -> [Edit] in
      let id = indicator.text("id") ?? ""
      let path: [TreeStep] = [.key("indicators"), .item(position)]
      let target = Target(kind: "indicator", id: id)
      let observations = indicator.items("observations")
      var edits = [
        setting("indicator name", "indicators", path, "name", of: target, "Chỉ số thử \(number)"),
        setting("indicator note", "indicators", path, "note", of: target, "Ghi chú thử \(number)"),
      ]
      for (index, observation) in observations.enumerated() {
        edits += [value(of: observation, id, path + [.key("observations"), .item(index)], number)].compactMap(\.self)
      }
      if observations.count > 1, let last = observations.last, let written = last.text("date") {
        let target = Target(kind: "observation", id: "\(id).\(Self.date(written))", field: "value")
        let path = path + [.key("observations"), .item(observations.count - 1)]
        edits.append(
          removal(
            "observation removed", "indicators", path, Target(kind: target.kind, id: target.id), zone: "\(target)"))
      }
      return edits + [added(to: id, observations.first, path, number)].compactMap(\.self)
    }
  }

  private func value(of observation: Tree, _ indicator: String, _ path: [TreeStep], _ number: Int) -> Edit? {
    guard let old = observation.text("value"), let date = observation.text("date"),
      case .success(let quantity) = QuantityReader.read(old)
    else { return nil }
    let new = quantity.unit == "%" ? "\(number % 100),5%" : "\(number)"
    let target = Target(kind: "observation", id: "\(indicator).\(Self.date(date))", field: "value")
    let edit = FieldEdit(target: target, before: Self.quantity(old), after: Self.quantity(new))
    return Edit(zone: "\(target)", kind: "observation value", effect: .fields([edit])) { content in
      content.trees["indicators"]?.edit(path) { $0["value"] = .text(new) }
    }
  }

  private func added(to indicator: String, _ like: Tree?, _ path: [TreeStep], _ number: Int) -> Edit? {
    guard let like, let sources = like["sources"], let old = like.text("value") else { return nil }
    let value: Tree = .text(old.hasSuffix("%") ? "\(number % 100),75%" : "\(number)")
    let date = "\(1 + number % 28)/\(1 + number / 28 % 12)/2018"
    let target = Target(kind: "observation", id: "\(indicator).\(Self.date(date))")
    return Edit(zone: "\(target)+", kind: "observation added", effect: .added(target, [])) { content in
      content.trees["indicators"]?.edit(path + [.key("observations")]) {
        $0.append(.mapping(["date": .text(date), "value": value, "sources": sources, "certainty": .text("stated")]))
      }
    }
  }

  private func clusters(_ number: Int) -> [Edit] {
    content.names(below: "clusters/").flatMap { file in
      (content.trees[file]?.items("clusters") ?? []).enumerated().flatMap { position, cluster -> [Edit] in
        let id = cluster.text("id") ?? ""
        let path: [TreeStep] = [.key("clusters"), .item(position)]
        let target = Target(kind: "cluster", id: id)
        var edits = [setting("cluster note", file, path, "note", of: target, "Ghi chú thử \(number)")]
        for (index, fact) in cluster.items("facts").enumerated() where fact.text("fact") == "area" {
          guard let old = fact.text("value") else { continue }
          let area = Target(kind: "fact", id: "\(id).area", field: "value")
          let edit = FieldEdit(target: area, before: Self.quantity(old), after: "\(number),5 ha")
          edits.append(
            Edit(zone: "\(area) \(index)", kind: "area", effect: .fields([edit])) { content in
              content.trees[file]?.edit(path + [.key("facts"), .item(index)]) { $0["value"] = .text("\(number),5 ha") }
            })
        }
        return edits
      }
    }
  }

  /// Lists of the registers the other way round: no change.
  private func reorderings() -> [Edit] {
    [("sources", "sources"), ("indicators", "indicators"), ("clusters/phuc-tho", "clusters")].map { file, key in
      Edit(zone: "order of \(file)", kind: "reordered", effect: .nothing) { content in
        content.reversed.insert([file, key])
      }
    }
  }

  static func quantity(_ text: String) -> String {
    guard case .success(let quantity) = QuantityReader.read(text) else { return text }
    return NumberWriter.quantity(quantity)
  }

  static func time(_ text: String) -> String {
    guard case .success(let time) = TimeReader.expression(text) else { return text }
    return TimeWriter.expression(time)
  }

  static func date(_ text: String) -> String {
    guard case .success(let time) = TimeReader.expression(text) else { return text }
    return TimeWriter.inSentence(time)
  }
}
