extension EditCatalogue {
  /// A row of an annex file with the way to it.
  private struct Row {
    let id: String
    let path: [TreeStep]
    let tree: Tree

    var isCorrected: Bool {
      tree["corrections"] != nil || tree.items("lines").contains { $0["corrections"] != nil }
    }
  }

  func annexes(_ number: Int) -> [Edit] {
    ["annex-1", "annex-2", "annex-3"].flatMap { name -> [Edit] in
      let file = "plans/2021/\(name)"
      guard let annex = content.trees[file], let id = annex.text("id") else { return [] }
      let rows = rows(in: annex, annex: id, series: nil, at: [])
      return rows.flatMap { edits(of: $0, in: file, number) } + columns(annex, id, file, number)
        + groups(in: annex, at: []).flatMap { group($0, in: file, number) } + wordings(annex, rows, file, number)
    }
  }

  private func rows(in tree: Tree, annex: String, series: String?, at path: [TreeStep]) -> [Row] {
    tree.items("body").enumerated().flatMap { position, item -> [Row] in
      let path = path + [.key("body"), .item(position)]
      guard let ordinal = item.text("row") else {
        return rows(in: item, annex: annex, series: item.text("series") ?? series, at: path)
      }
      return [Row(id: [annex, series, ordinal].compactMap(\.self).joined(separator: "-"), path: path, tree: item)]
    }
  }

  private func groups(in tree: Tree, at path: [TreeStep]) -> [(path: [TreeStep], tree: Tree)] {
    tree.items("body").enumerated().flatMap { position, item -> [(path: [TreeStep], tree: Tree)] in
      let path = path + [.key("body"), .item(position)]
      return item.text("row") == nil ? [(path, item)] + groups(in: item, at: path) : []
    }
  }

  private func edits(of row: Row, in file: String, _ number: Int) -> [Edit] {
    var edits = [notes(of: row, in: file, number)].compactMap(\.self)
    if row.tree["corrections"] == nil {
      let finish = ["Tháng 12/2021", "30/12/2021", "31/12/2021", "29/12/2021"][number % 4]
      edits += [
        cell("finish", of: row, in: file, finish, Self.time), cell("deadline", of: row, in: file, finish, Self.time),
        cell("occupancy", of: row, in: file, "\(number % 100),25%", Self.quantity),
      ].compactMap(\.self)
    }
    return edits + duties(of: row, in: file, number)
  }

  private func notes(of row: Row, in file: String, _ number: Int) -> Edit? {
    if row.tree["notes"] != nil { return nil }
    let target = Target(kind: "row", id: row.id, field: "notes")
    let note = "Ghi chú thử \(number)"
    let edit = FieldEdit(target: target, before: "", after: note)
    return Edit(zone: "\(target)", kind: "row note", effect: .fields([edit])) { content in
      content.trees[file]?.edit(row.path) { $0["notes"] = .list([.text(note)]) }
    }
  }

  private func cell(
    _ column: String, of row: Row, in file: String, _ value: String, _ shown: (String) -> String
  ) -> Edit? {
    guard let old = row.tree["cells"]?.text(column) else { return nil }
    let target = Target(kind: "row", id: row.id, field: "cells.\(column)")
    let edit = FieldEdit(target: target, before: shown(old), after: shown(value))
    return Edit(zone: "\(target)", kind: "cell \(column)", effect: .fields([edit])) { content in
      content.trees[file]?.edit(row.path + [.key("cells")]) { $0[column] = .text(value) }
    }
  }

  /// Duties written out in a row: other words, one more at the end, the last one gone.
  private func duties(of row: Row, in file: String, _ number: Int) -> [Edit] {
    if row.isCorrected { return [] }
    var edits: [Edit] = []
    var count = 0
    let lines = row.tree.items("lines")
    for (lineIndex, line) in lines.enumerated() {
      let duties = line.items("duties")
      for (index, duty) in duties.enumerated() {
        count += duty.items("together").isEmpty ? 1 : duty.items("together").count
        guard let old = duty.text else { continue }
        let path = row.path + [.key("lines"), .item(lineIndex), .key("duties"), .item(index)]
        let target = Target(kind: "duty", id: "\(row.id).\(count)", field: "text")
        let edit = FieldEdit(target: target, before: old, after: "Nhiệm vụ thử \(number)")
        edits.append(
          Edit(zone: "\(target)", kind: "duty text", effect: .fields([edit])) { content in
            content.trees[file]?.edit(path) { $0 = .text("Nhiệm vụ thử \(number)") }
          })
        if lineIndex == lines.count - 1, index == duties.count - 1, index > 0 {
          edits.append(
            removal("duty removed", file, path, Target(kind: "duty", id: target.id), zone: "\(target)"))
        }
      }
    }
    if lines.last?.items("duties").isEmpty == false {
      edits.append(added(to: row, lines.count - 1, count, file, number))
    }
    return edits
  }

  private func added(to row: Row, _ line: Int, _ count: Int, _ file: String, _ number: Int) -> Edit {
    let target = Target(kind: "duty", id: row.id)
    let text = FieldEdit(
      target: Target(kind: "duty", id: row.id, field: "text"), before: "", after: "Nhiệm vụ thêm \(number)")
    return Edit(zone: "\(target)+", kind: "duty added", effect: .added(target, [text])) { content in
      content.trees[file]?.edit(row.path + [.key("lines"), .item(line), .key("duties")]) {
        $0.append(.text("Nhiệm vụ thêm \(number)"))
      }
    }
  }

  private func columns(_ annex: Tree, _ id: String, _ file: String, _ number: Int) -> [Edit] {
    annex.items("columns").enumerated().compactMap { position, column in
      guard let name = column.text("id"), name != "ordinal" else { return nil }
      let target = Target(kind: "column", id: "\(id).\(name)", field: "width")
      let before = column.text("width").map { String($0.dropLast(2)) } ?? ""
      let edit = FieldEdit(target: target, before: before, after: "\(20 + number % 20)")
      return Edit(zone: "\(target)", kind: "column width", effect: .fields([edit])) { content in
        content.trees[file]?.edit([.key("columns"), .item(position)]) { $0["width"] = .text("\(20 + number % 20)mm") }
      }
    }
  }

  private func group(_ group: (path: [TreeStep], tree: Tree), in file: String, _ number: Int) -> [Edit] {
    guard let heading = group.tree.text("group"), !heading.isEmpty, group.tree["corrections"] == nil else { return [] }
    let zone = "\(file) \(group.path)"
    let heads = Target(kind: "group", id: "", field: "group")
    let renamed = FieldEdit(target: heads, before: heading, after: "\(heading) (\(number))")
    var edits = [
      Edit(zone: "\(zone) heading", kind: "group heading", effect: .fields([renamed])) { content in
        content.trees[file]?.edit(group.path) { $0["group"] = .text(renamed.after) }
      }
    ]
    if let before = group.tree["cells"]?.text("cooperating") {
      let target = Target(kind: "group", id: "", field: "cells.cooperating")
      let after = number.isMultiple(of: 2) ? "Sở Công Thương" : "Sở Tài chính"
      edits.append(
        Edit(
          zone: "\(zone) cooperating", kind: "group cell",
          effect: .fields([FieldEdit(target: target, before: before, after: after)])
        ) { content in
          content.trees[file]?.edit(group.path + [.key("cells")]) { $0["cooperating"] = .text(after) }
        })
    }
    return edits
  }

  /// Other words for a wording that several rows name: one change for each of their duties.
  private func wordings(_ annex: Tree, _ rows: [Row], _ file: String, _ number: Int) -> [Edit] {
    guard case .mapping(let wordings)? = annex["wording"] else { return [] }
    return wordings.compactMap { wording in
      guard let old = wording.value.text else { return nil }
      if rows.contains(where: { $0.isCorrected && !uses(of: wording.key, in: $0).isEmpty }) { return nil }
      let new = "Lời văn chung \(number)"
      let fields = rows.flatMap { uses(of: wording.key, in: $0) }.map {
        FieldEdit(target: Target(kind: "duty", id: $0, field: "text"), before: old, after: new)
      }
      return Edit(zone: "\(file) \(wording.key)", kind: "wording", effect: .fields(fields)) { content in
        content.trees[file]?.edit([.key("wording")]) { $0[wording.key] = .text(new) }
      }
    }
  }

  private func uses(of wording: String, in row: Row) -> [String] {
    var ids: [String] = []
    var count = 0
    for duty in row.tree.items("lines").flatMap({ $0.items("duties") }) {
      for part in duty.items("together").isEmpty ? [duty] : duty.items("together") {
        count += 1
        if part.text("wording") == wording { ids.append("\(row.id).\(count)") }
      }
    }
    return ids
  }
}
