import PlanLoading

extension EditCatalogue {
  /// Edits of single items of the texts: those that stand on one line, have no marks and are like no other.
  func prose(_ number: Int) -> [Edit] {
    content.texts.flatMap { file -> [Edit] in
      let lines = Self.linesOutsideDuties(of: file)
      let plain = lines.indices.dropLast().filter { index in
        lines[index].hasPrefix("- ") && !lines[index + 1].hasPrefix(" ")
          && lines[index].split(separator: " ").count > 6 && !lines[index].contains { "*`[]~\\_<".contains($0) }
      }
      let words = plain.map { Set(lines[$0].split(separator: " ")) }
      let single = plain.indices.filter { index in
        !words.indices.contains { $0 != index && words[$0].intersection(words[index]).count * 3 > words[index].count }
      }
      return single.enumerated().flatMap { position, index in
        let line = String(lines[plain[index]])
        return position.isMultiple(of: 3)
          ? [addition(after: line, position, in: file.path, number)] : edits(of: line, in: file.path, number)
      } + wrapping(lines, in: file.path)
    }
  }

  /// The lines of a text; those of duties are empty, since duties are records of their own.
  private static func linesOutsideDuties(of file: LoadedFile) -> [Substring] {
    var isInside = false
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
      if $0.hasPrefix(":::assignment") { isInside = true }
      let line = isInside ? "" : $0
      if $0 == ":::" { isInside = false }
      return line
    }
  }

  private func edits(of line: String, in path: String, _ number: Int) -> [Edit] {
    let text = String(line.dropFirst(2))
    let zone = "\(path) \(line)"
    let target = Target(kind: "passage", id: "", field: "text")
    let more = "\(text) Riêng việc \(number) thì báo cáo."
    let edit = FieldEdit(target: target, before: text, after: more)
    return [
      Edit(zone: zone, kind: "prose reworded", effect: .fields([edit])) {
        $0.replace(line + "\n", "- \(more)\n", path)
      },
      Edit(zone: zone, kind: "prose removed", effect: .removed(Target(kind: "passage", id: ""))) {
        $0.replace(line + "\n", "", path)
      },
    ]
  }

  /// An item more, whose words occur nowhere else.
  private func addition(after line: String, _ position: Int, in path: String, _ number: Int) -> Edit {
    let words = (0..<8).map { "từ\(position)x\($0)" }.joined(separator: " ")
    let new = "\(words) \(number)"
    let text = FieldEdit(target: Target(kind: "passage", id: "", field: "text"), before: "", after: new)
    let effect = Edit.Effect.added(Target(kind: "passage", id: ""), [text])
    return Edit(zone: "\(path) \(line) +", kind: "prose added", effect: effect) {
      $0.replace(line + "\n", "\(line)\n- \(new)\n", path)
    }
  }

  /// Items of two lines put on one: no change.
  private func wrapping(_ lines: [Substring], in path: String) -> [Edit] {
    lines.indices.dropLast().filter { lines[$0].hasPrefix("- ") && lines[$0 + 1].hasPrefix("  ") }.map { index in
      let wrapped = "\(lines[index])\n\(lines[index + 1])\n"
      let joined = "\(lines[index]) \(lines[index + 1].drop { $0 == " " })\n"
      return Edit(zone: "\(path) \(index)", kind: "prose wrapped otherwise", effect: .nothing) {
        $0.replace(wrapped, joined, path)
      }
    }
  }
}
