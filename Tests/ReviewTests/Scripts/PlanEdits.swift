extension EditCatalogue {
  func plan(_ number: Int) -> [Edit] {
    let file = "plans/2021/plan"
    guard let plan = content.trees[file] else { return [] }
    let target = Target(kind: "plan", id: "2021", field: "title")
    var edits = [
      setting("plan title", file, [], "title", of: target, "Kế hoạch thử \(number)"),
      setting("site title", "site", [], "title", of: Target(kind: "site", id: "site"), "Trang thử \(number)"),
    ]
    for (position, goal) in plan.items("targets").enumerated() {
      let path: [TreeStep] = [.key("targets"), .item(position)]
      edits.append(
        setting(
          "target text", file, path, "text", of: Target(kind: "target", id: "2021.\(position + 1)"),
          "Mục tiêu \(number)"))
      for (index, figure) in goal.items("figures").enumerated() {
        let target = Target(kind: "figure", id: "2021.\(figure.text("id") ?? "")")
        let path = path + [.key("figures"), .item(index)]
        edits.append(setting("figure label", file, path, "label", of: target, "Chỉ tiêu thử \(number)"))
        if figure["milestone"] == nil, let old = figure.text("value") {
          let new = old.hasSuffix("%") ? "\(number % 100)%" : "\(number) cụm"
          let target = Target(kind: target.kind, id: target.id, field: "value")
          let edit = FieldEdit(target: target, before: Self.quantity(old), after: Self.quantity(new))
          edits.append(
            Edit(zone: "\(target)", kind: "figure value", effect: .fields([edit])) { content in
              content.trees[file]?.edit(path) { $0["value"] = .text(new) }
            })
        }
      }
    }
    return edits
  }

  func log(_ number: Int) -> [Edit] {
    content.names(below: "plans/2021/progress/").flatMap { file in
      (content.trees[file]?.items("reports") ?? []).enumerated().flatMap { position, report -> [Edit] in
        let path: [TreeStep] = [.key("reports"), .item(position), .key("events")]
        let events = report.items("events")
        return events.indices.flatMap { event(events[$0], in: file, path + [.item($0)], $0, number) }
          + [added(to: events.first { $0["cluster"] != nil }, in: file, path, number)].compactMap(\.self)
      }
    }
  }

  private func event(_ event: Tree, in file: String, _ path: [TreeStep], _ position: Int, _ number: Int) -> [Edit] {
    let about = event.text("duty") ?? event.text("cluster") ?? ""
    let target = Target(kind: "event", id: "\(event.text("event") ?? "").\(about)", field: "note")
    let zone = "\(file) \(path)"
    let note = FieldEdit(target: target, before: event.text("note") ?? "", after: "Ghi chú thử \(number)")
    var edits = [
      Edit(zone: zone, kind: "event note", effect: .fields([note])) { content in
        content.trees[file]?.edit(path) { $0["note"] = .text(note.after) }
      }
    ]
    let isFree = ["obstacle", "detailed-plan", "land-lease", "land-recovery"].contains(event.text("event"))
    if isFree, position > 0 {
      edits.append(removal("event removed", file, path, Target(kind: "event", id: target.id), zone: zone))
    }
    return edits
  }

  /// An obstacle more, on the day and from the source of another entry of the report.
  private func added(to like: Tree?, in file: String, _ path: [TreeStep], _ number: Int) -> Edit? {
    guard let cluster = like?.text("cluster"), let date = like?["date"] else { return nil }
    let target = Target(kind: "event", id: "obstacle.\(cluster)")
    let text = FieldEdit(
      target: Target(kind: "event", id: target.id, field: "text"), before: "", after: "Vướng mắc \(number)")
    var event: Tree = .mapping([
      "cluster": .text(cluster), "event": .text("obstacle"), "date": date, "text": .text(text.after),
      "certainty": .text("stated"),
    ])
    if let sources = like?["sources"] { event["sources"] = sources }
    return Edit(zone: "\(file) \(path) +", kind: "event added", effect: .added(target, [text])) { content in
      content.trees[file]?.edit(path) { $0.append(event) }
    }
  }
}
