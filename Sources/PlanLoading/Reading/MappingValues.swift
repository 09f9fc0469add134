import DataSyntax
import Diagnostics

extension MappingReader {
  /// The value of a key that must be there.
  mutating func required<Value>(_ key: String, _ reader: ValueReader<Value>) -> Located<Value>? {
    guard let position = position(of: key) else {
      reportMissing(key)
      return nil
    }
    return value(at: position, reader)
  }

  /// The value of a key that may be left out, but not left empty.
  mutating func optional<Value>(_ key: String, _ reader: ValueReader<Value>) -> Located<Value>? {
    position(of: key).flatMap { value(at: $0, reader) }
  }

  /// The items of a list of texts; a list that is there has at least one.
  mutating func list<Value>(
    _ key: String, _ reader: ValueReader<Value>, isRequired: Bool = false
  ) -> [Located<Value>] {
    nodes(key, isRequired: isRequired).compactMap { value(of: $0, label: "mục trong “\(key)”", reader) }
  }

  /// The id of a record; given even where its form is wrong, and empty where it is missing, which is reported.
  mutating func ownID(_ key: String = "id") -> Located<String> {
    guard let id = required(key, .paragraphs) else { return Located("", at: place) }
    if case .failure(let fault) = ValueReader.id.read(id.value) { report(fault.diagnostic(at: id.place)) }
    return id
  }

  /// The value of the entry at a position; that of most is a text, and is read without a copy of the entry.
  private mutating func value<Value>(at position: Int, _ reader: ValueReader<Value>) -> Located<Value>? {
    guard case .scalar(let text) = entries[position].value.content, !text.isEmpty else {
      return value(of: entries[position], reader)
    }
    let (start, end) = (entries[position].value.start, entries[position].value.end)
    return value(text, at: Place(path: path, start: start, end: end), reader)
  }

  /// The value of an entry of this mapping.
  mutating func value<Value>(of entry: Node.Entry, _ reader: ValueReader<Value>) -> Located<Value>? {
    if entry.value.isBlank {
      report(.valueEmpty, at: place(ofKey: entry), ["label": "khóa “\(entry.key)”"])
      return nil
    }
    return value(of: entry.value, label: "khóa “\(entry.key)”", reader)
  }

  /// The value of a node that must be text; `label` names it in messages.
  mutating func value<Value>(
    of node: Node, label: @autoclosure () -> String, _ reader: ValueReader<Value>
  ) -> Located<Value>? {
    let place = place(of: node)
    guard case .scalar(let text) = node.content else {
      let message: MessageID = node.content == .empty ? .valueEmpty : .valueTextExpected
      report(message, at: place, ["label": label(), "found": node.shape])
      return nil
    }
    if text.isEmpty {
      report(.valueEmpty, at: place, ["label": label()])
      return nil
    }
    return value(text, at: place, reader)
  }

  private mutating func value<Value>(
    _ text: String, at place: Place, _ reader: ValueReader<Value>
  ) -> Located<Value>? {
    if ToFillIn.isMarked(text) { report(.valueToFillIn, at: place) }
    switch reader.read(text) {
    case .success(let value): return Located(value, at: place)
    case .failure(let fault):
      report(fault.diagnostic(at: place))
      return nil
    }
  }
}

/// Texts that `tiendo new` writes where a person has to write.
package enum ToFillIn {
  /// The words such a text begins with.
  package static let mark = "cần điền"

  package static func isMarked(_ text: String) -> Bool {
    text.utf8.first == mark.utf8.first && text.utf8.starts(with: mark.utf8)
  }
}

extension Node {
  /// Whether nothing or an empty text stands here.
  var isBlank: Bool {
    switch content {
    case .empty: true
    case .scalar(let text): text.isEmpty
    case .mapping, .sequence: false
    }
  }
}
