import Comparison
import DataSyntax
import Diagnostics
import PlanLoading
import PlanModel
import Site

/// Finds where a side says what its records say; files are looked through only when they are asked for.
struct PlaceFinder {
  private let side: Side
  private let files: [String: FolderFile]
  private let documents: [String: DataDocument]
  private var trees: [String: ContentTree] = [:]

  init(_ side: Side) {
    self.side = side
    files = Dictionary(
      side.files.map { (Origin(file: $0.path, record: "").file, $0) },
      uniquingKeysWith: { first, _ in first })
    documents = Dictionary(side.documents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a record, or of one of its fields where it has a line of its own.
  mutating func place(of record: Record, field: String? = nil) -> SourcePlace {
    let stem = record.origin.file
    guard let file = files[stem] else {
      return SourcePlace(file: stem, line: nil, record: record.origin.record)
    }
    let tree = trees[stem] ?? ContentTree(file, document: documents[file.path])
    trees[stem] = tree
    let path = record.path + (field.map(Self.steps) ?? [])
    return SourcePlace(file: "\(side.label)/\(file.path)", line: tree.line(of: path), record: record.origin.record)
  }

  private static func steps(_ key: String) -> [Step] { key.split(separator: ".").map { .key(String($0)) } }
}

/// A content file as a tree in which records are looked up.
struct ContentTree {
  private let root: Node?
  /// Lines of a Markdown file; empty for others.
  private let lines: [String]
  /// Where the passages of a Markdown file begin.
  private let passageLines: [Int]
  /// The lists of the root by key, their items by id, so that a record is found without going through its register.
  private let members: [String: [String: Node]]
  private let annex: AnnexWalk

  /// Takes a file; `document` is what was read of it, where that was kept.
  init(_ file: FolderFile, document: DataDocument?) {
    guard file.path.hasSuffix(".md") else {
      let document = document ?? DataReader.read(path: file.path, bytes: file.bytes).document
      let root = document?.root
      (self.root, lines, passageLines) = (root, [], [])
      (members, annex) = (root?.membersByKey ?? [:], AnnexWalk(root))
      return
    }
    lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    passageLines = Passages.lines(path: file.path, bytes: file.bytes)
    let end = lines.dropFirst().firstIndex { $0.hasPrefix("---") } ?? 1
    let matter = lines[min(1, lines.count)..<max(end, min(1, lines.count))].joined(separator: "\n") + "\n"
    root = DataReader.readFrontMatter(path: file.path, bytes: Array(matter.utf8), firstLine: 2).document?.root
    (members, annex) = ([:], AnnexWalk(nil))
  }

  /// The line at the end of a path, as far down as the file goes.
  func line(of path: [Step]) -> Int {
    var node = root
    var line = 1
    var list = ""
    for step in path {
      guard let here = node, let found = find(step, in: here, list) else { return textLine(of: step) ?? line }
      (node, line) = found
      if case .key(let key) = step { list = key }
    }
    return line
  }

  private func textLine(of step: Step) -> Int? {
    if case .passage(let position) = step {
      return passageLines.indices.contains(position) ? passageLines[position] : nil
    }
    guard case .assignment(let item) = step else { return nil }
    let marks = ["item=\"\(item)\"", "item=\(item)}", "item=\(item) "]
    return lines.firstIndex { line in line.contains(":::assignment") && marks.contains { line.contains($0) } }
      .map { $0 + 1 }
  }

  /// The node that a step leads to and its line; `list` is the key of the list that members are looked up in.
  private func find(_ step: Step, in node: Node, _ list: String) -> (Node?, Int)? {
    switch step {
    case .key(let key): return node.entry(key).map { ($0.value, $0.keyStart.line) }
    case .item(let position):
      guard case .sequence(let items) = node.content, items.indices.contains(position) else { return nil }
      return (items[position], items[position].start.line)
    case .member(let id): return members[list]?[id].map { ($0, $0.start.line) }
    case .row(let id): return annex.rows[id].map { ($0, $0.start.line) }
    case .group(let position):
      guard annex.groups.indices.contains(position) else { return nil }
      return (annex.groups[position], annex.groups[position].start.line)
    case .assignment, .passage: return nil
    }
  }
}

/// The rows of an annex file by id and its groups in order; none of another file.
private struct AnnexWalk {
  private let annex: String
  private(set) var rows: [String: Node] = [:]
  private(set) var groups: [Node] = []

  init(_ root: Node?) {
    annex = root?.text("id") ?? ""
    if let root { visit(root, series: nil) }
  }

  private mutating func visit(_ node: Node, series: String?) {
    guard case .sequence(let items)? = node.entry("body")?.value.content else { return }
    for item in items {
      if let ordinal = item.text("row") {
        rows[[annex, series, ordinal].compactMap(\.self).joined(separator: "-")] = item
      } else if item.entry("total") == nil {
        groups.append(item)
        visit(item, series: item.text("series") ?? series)
      }
    }
  }
}

extension Node {
  /// The items of the lists below a mapping, by the list's key and their id; the first of those with one id.
  fileprivate var membersByKey: [String: [String: Node]] {
    guard case .mapping(let entries) = content else { return [:] }
    let lists = entries.compactMap { entry -> (String, [String: Node])? in
      guard case .sequence(let items) = entry.value.content else { return nil }
      let members = items.compactMap { item in item.text("id").map { ($0, item) } }
      return members.isEmpty ? nil : (entry.key, Dictionary(members, uniquingKeysWith: { first, _ in first }))
    }
    return Dictionary(lists, uniquingKeysWith: { first, _ in first })
  }

  fileprivate func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }

  fileprivate func text(_ key: String) -> String? {
    guard case .scalar(let text)? = entry(key)?.value.content else { return nil }
    return text
  }
}
