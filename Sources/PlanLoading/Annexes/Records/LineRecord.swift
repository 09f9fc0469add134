import DataSyntax
import Diagnostics
import PlanModel

/// A line of a row as written: the duties of one lead, and the cells that differ per line.
struct LineRecord {
  let place: Place
  var cells: [CellRecord]
  var duties: [DutyParagraph]
  /// The source lacks the duties of this line.
  let dutiesMissing: Located<Missing>?
  let bullet: Located<String>?
  var corrections: [CorrectionRecord]

  init(_ reader: inout MappingReader, columns: [AnnexColumn]) {
    place = reader.place
    cells = reader.cells(in: columns.indices.filter { columns[$0].role.standsInLines }, of: columns)
    if columns.indices.contains(where: { columns[$0].role == .duty }) {
      dutiesMissing = reader.dutiesMissing()
      duties = dutiesMissing == nil ? reader.nodes("duties").compactMap { DutyParagraph($0, &reader) } : []
      bullet = reader.optional("bullet", .line)
    } else {
      (dutiesMissing, duties, bullet) = (nil, [], nil)
    }
    corrections = reader.corrections()
  }
}

/// A paragraph of a duty cell: one duty, or several that the source printed together.
struct DutyParagraph {
  var duties: [DutyRecord]

  /// Reads text, `{wording: …}`, `{text: …, due: …}` or `{together: […]}`; reports any other shape.
  init?(_ node: Node, _ reader: inout MappingReader) {
    if case .mapping(let entries) = node.content, entries.contains(where: { $0.key == "together" }) {
      guard entries.count == 1 else {
        reader.report(.annexDutyShape, at: reader.place(ofKey: entries[0]))
        return nil
      }
      let members = reader.nested(node, heldBy: nil, label: "nhiệm vụ") { item in
        item.nodes("together").compactMap { DutyRecord($0, &item) }
      }
      duties = members ?? []
    } else {
      guard let duty = DutyRecord(node, &reader) else { return nil }
      duties = [duty]
    }
  }
}

/// A duty as written: its own text or the id of a wording, and the day that the text names.
struct DutyRecord {
  enum Wording {
    case text(Located<String>)
    case named(Located<String>)
  }

  let wording: Wording
  let due: Located<String>?

  init(wording: Wording, due: Located<String>?) {
    self.wording = wording
    self.due = due
  }

  /// Where its words are, or the id of them.
  var place: Place {
    switch wording {
    case .text(let words), .named(let words): words.place
    }
  }

  /// Reads text, `{wording: …}` or `{text: …}`, the latter two with an optional `due`; reports any other shape.
  init?(_ node: Node, _ reader: inout MappingReader) {
    guard case .mapping(let entries) = node.content else {
      guard let text = reader.value(of: node, label: "nhiệm vụ", .paragraphs) else { return nil }
      wording = .text(text)
      due = nil
      return
    }
    guard entries.filter({ $0.key == "text" || $0.key == "wording" }).count == 1 else {
      let place = entries.first.map(reader.place(ofKey:)) ?? reader.place(of: node)
      reader.report(.annexDutyShape, at: place)
      return nil
    }
    let isNamed = entries.contains { $0.key == "wording" }
    let parts = reader.nested(node, heldBy: nil, label: "nhiệm vụ") { item in
      (isNamed ? item.required("wording", .line) : item.required("text", .paragraphs), item.optional("due", .line))
    }
    guard let parts, let words = parts.0 else { return nil }
    wording = isNamed ? .named(words) : .text(words)
    due = parts.1
  }
}

extension MappingReader {
  /// What `duties: {missing: …}` declares; nil where the duties are there or left out.
  fileprivate mutating func dutiesMissing() -> Located<Missing>? {
    guard let entry = entry("duties"), case .mapping = entry.value.content else { return nil }
    let missing = nested(entry.value, heldBy: place(ofKey: entry), label: "khóa “duties”") { $0.declaredMissing() }
    return missing ?? nil
  }
}

extension ColumnRole {
  /// Whether a line may have a cell of its own in such a column; duties stand under `duties`.
  var standsInLines: Bool {
    switch self {
    case .lead, .cooperating, .deadline, .number, .note, .text: true
    case .ordinal, .cluster, .developer, .occupancy, .milestone, .duty: false
    }
  }
}
