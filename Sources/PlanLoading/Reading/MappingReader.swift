import DataSyntax
import Diagnostics

/// Reads one mapping of a content file key by key and collects what is wrong with it.
///
/// Ask for every key the mapping may have, whatever the other keys say: `finish` reports the keys nobody asked for.
/// Nested mappings are read in closures and finish by themselves.
struct MappingReader {
  let path: String
  let entries: [Node.Entry]
  /// Where a missing key is reported: the key that holds the mapping, or its first key.
  let place: Place
  private(set) var diagnostics: [Diagnostic] = []
  private var asked: [String] = []
  /// The positions of the first 64 entries whose keys were asked for.
  private var known: UInt64 = 0

  /// Opens a mapping by its entries.
  private init(_ entries: [Node.Entry], of node: Node, path: String, heldBy place: Place?) {
    self.path = path
    self.entries = entries
    asked.reserveCapacity(16)
    let start = entries.first.map { Place(path: path, start: $0.keyStart, end: $0.keyEnd) }
    self.place = place ?? start ?? Place(path: path, start: node.start, end: node.end)
  }

  /// Reads a whole file; nil where its root is no mapping.
  static func read<Record>(
    _ document: DataDocument, _ body: (inout MappingReader) -> Record
  ) -> (record: Record?, diagnostics: [Diagnostic]) {
    guard case .mapping(let entries) = document.root.content else {
      let found = ["label": "cả tệp", "found": document.root.shape]
      return (nil, [Diagnostic(.valueMappingExpected, at: document.place(of: document.root), found)])
    }
    var reader = MappingReader(entries, of: document.root, path: document.path, heldBy: nil)
    let record = body(&reader)
    reader.finish()
    return (record, reader.diagnostics)
  }

  /// The entry of a key, empty or not; from now on the key is known.
  mutating func entry(_ key: String) -> Node.Entry? {
    position(of: key).map { entries[$0] }
  }

  /// The position of a key's entry; from now on the key is known.
  mutating func position(of key: String) -> Int? {
    asked.append(key)
    let position = existing(key)
    if let position { known |= 1 << UInt64(position) }
    return position
  }

  /// The place of the key, for messages about the whole field.
  func keyPlace(_ key: String) -> Place? {
    existing(key).map { place(ofKey: entries[$0]) }
  }

  /// The position of a key's entry, which stays unknown.
  private func existing(_ key: String) -> Int? {
    entries.indices.first { entries[$0].key.isKey(key) }
  }

  func place(of node: Node) -> Place { Place(path: path, start: node.start, end: node.end) }
  func place(ofKey entry: Node.Entry) -> Place { Place(path: path, start: entry.keyStart, end: entry.keyEnd) }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func report(
    _ message: MessageID, at place: Place, _ arguments: [String: String] = [:], suggestion: String? = nil
  ) {
    diagnostics.append(Diagnostic(message, at: place, arguments, suggestion: suggestion))
  }

  mutating func reportMissing(_ key: String) {
    report(.valueMissingKey, at: place, ["key": key])
  }

  /// Reports the keys that nobody asked for.
  mutating func finish() {
    if known.nonzeroBitCount == entries.count { return }
    for index in entries.indices where !asked.contains(where: { entries[index].key.isKey($0) }) {
      let entry = entries[index]
      let near = DidYouMean.nearest(to: entry.key, among: asked)
      report(
        .valueUnknownKey, at: place(ofKey: entry), ["key": entry.key, "keys": asked.joined(separator: ", ")],
        suggestion: near.map(DidYouMean.question))
    }
  }

  /// Reads a nested mapping with a reader of its own and takes over its messages.
  mutating func nested<Record>(
    _ node: Node, heldBy place: Place?, label: @autoclosure () -> String, _ body: (inout MappingReader) -> Record
  ) -> Record? {
    guard case .mapping(let entries) = node.content else {
      report(.valueMappingExpected, at: self.place(of: node), ["label": label(), "found": node.shape])
      return nil
    }
    var reader = MappingReader(entries, of: node, path: path, heldBy: place)
    let record = body(&reader)
    reader.finish()
    if !reader.diagnostics.isEmpty { diagnostics.append(contentsOf: reader.diagnostics) }
    return record
  }
}

extension String {
  /// Whether it is a key; the lengths tell most keys apart.
  @inline(__always)
  fileprivate func isKey(_ other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}

extension Node {
  /// What the node is, in words for messages.
  var shape: String {
    switch content {
    case .scalar: "một dòng chữ"
    case .mapping: "một bảng khóa"
    case .sequence: "một danh sách"
    case .empty: "chỗ trống"
    }
  }
}
