import DataSyntax
import Foundation
import PlanLoading

/// A content file as a tree that can be edited and written out as JSON.
indirect enum Tree: Hashable {
  case text(String)
  case mapping([Pair])
  case list([Tree])
  case empty
  /// Taken out; its neighbours keep their positions until the file is written.
  case gone

  struct Pair: Hashable {
    let key: String
    var value: Tree
  }

  init(_ node: Node) {
    switch node.content {
    case .scalar(let text): self = .text(text)
    case .mapping(let entries): self = .mapping(entries.map { Pair(key: $0.key, value: Tree($0.value)) })
    case .sequence(let items): self = .list(items.map(Tree.init))
    case .empty: self = .empty
    }
  }

  static func mapping(_ pairs: KeyValuePairs<String, Tree>) -> Tree {
    .mapping(pairs.map { Pair(key: $0.key, value: $0.value) })
  }

  subscript(key: String) -> Tree? {
    get {
      guard case .mapping(let pairs) = self else { return nil }
      return pairs.first { $0.key == key }?.value
    }
    set {
      guard case .mapping(var pairs) = self, let newValue else { return }
      if let position = pairs.firstIndex(where: { $0.key == key }) {
        pairs[position].value = newValue
      } else {
        pairs.append(Pair(key: key, value: newValue))
      }
      self = .mapping(pairs)
    }
  }

  var items: [Tree] {
    if case .list(let items) = self { return items }
    return []
  }

  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  func text(_ key: String) -> String? { self[key]?.text }
  func items(_ key: String) -> [Tree] { self[key]?.items ?? [] }
}

/// The way to a value of a tree.
enum TreeStep: Hashable {
  case key(String)
  case item(Int)
}

extension Tree {
  /// Changes the value at the end of a path.
  mutating func edit(_ path: some Collection<TreeStep>, _ change: (inout Tree) -> Void) {
    guard let step = path.first else { return change(&self) }
    switch step {
    case .key(let key):
      guard var value = self[key] else { return }
      value.edit(path.dropFirst(), change)
      self[key] = value
    case .item(let position):
      guard case .list(var items) = self, items.indices.contains(position) else { return }
      items[position].edit(path.dropFirst(), change)
      self = .list(items)
    }
  }

  mutating func append(_ item: Tree) {
    if case .list(let items) = self { self = .list(items + [item]) }
  }

  /// JSON; `reversed` writes the keys of every mapping in the opposite order.
  func json(reversed: Bool = false) -> String {
    switch self {
    case .text(let text): return Self.quoted(text)
    case .empty, .gone: return "null"
    case .list(let items):
      return "[\(items.filter { $0 != .gone }.map { $0.json(reversed: reversed) }.joined(separator: ",\n"))]"
    case .mapping(let pairs):
      let written = pairs.filter { $0.value != .gone }
      let fields = (reversed ? written.reversed() : written).map {
        "\(Self.quoted($0.key)): \($0.value.json(reversed: reversed))"
      }
      return "{\(fields.joined(separator: ",\n"))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}

/// The content that ships with the program, as trees by path without ending; texts stay as they are.
struct ContentTrees {
  var trees: [String: Tree] = [:]
  var texts: [LoadedFile] = []
  /// Lists that are written the other way round: file and key.
  var reversed: Set<[String]> = []

  /// The folder `Content` of this repository.
  static func shipped() throws -> ContentTrees {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Content").standardized
    var content = ContentTrees()
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false)).sorted() {
      guard path.hasSuffix(".yaml") || path.hasSuffix(".md") else { continue }
      let bytes = Array(try Data(contentsOf: root.appending(path: path)))
      if path.hasSuffix(".md") {
        content.texts.append(LoadedFile(path: path, bytes: bytes))
      } else if let document = DataReader.read(path: path, bytes: bytes).document {
        content.trees[String(path.dropLast(5))] = Tree(document.root)
      }
    }
    return content
  }

  /// The files to load; the keys of each mapping stand the other way round where it is asked for.
  func files(reversed: Bool = false) -> [LoadedFile] {
    texts
      + trees.sorted { $0.key < $1.key }.map {
        LoadedFile(path: "\($0.key).json", bytes: Array(ordered($0.value, of: $0.key).json(reversed: reversed).utf8))
      }
  }

  private func ordered(_ tree: Tree, of file: String) -> Tree {
    var tree = tree
    for list in self.reversed where list[0] == file {
      tree.edit([.key(list[1])]) { $0 = .list($0.items.reversed()) }
    }
    return tree
  }

  func names(below folder: String) -> [String] { trees.keys.filter { $0.hasPrefix(folder) }.sorted() }
}
