import DataSyntax
import Diagnostics
import PlanModel

/// An item of a body as written: a group with a body of its own, rows under merged cells, a numbered row, or a total.
enum BodyRecord: Sendable {
  case group(GroupRecord)
  case row(RowRecord)
  case total(TotalRecord)
  /// Neither; reported.
  case unreadable

  /// Reads the items under `body`.
  static func read(_ reader: inout MappingReader, columns: [AnnexColumn]) -> [BodyRecord] {
    reader.nodes("body", isRequired: true).map { read($0, &reader, columns: columns) ?? .unreadable }
  }

  private static func read(_ node: Node, _ reader: inout MappingReader, columns: [AnnexColumn]) -> BodyRecord? {
    if case .mapping(let entries) = node.content {
      let shapes = entries.filter { ["group", "merged", "row", "total"].contains($0.key) }
      guard shapes.count == 1 else {
        let place = (shapes.last ?? entries.first).map(reader.place(ofKey:)) ?? reader.place(of: node)
        reader.report(.annexBodyShape, at: place)
        return nil
      }
      switch shapes.first?.key {
      case "group": return reader.nested(node, heldBy: nil, label: "mục") { .group(GroupRecord(&$0, columns: columns)) }
      case "merged":
        return reader.nested(node, heldBy: nil, label: "mục") { .group(GroupRecord(merging: &$0, columns: columns)) }
      case "total": return reader.nested(node, heldBy: nil, label: "mục") { .total(TotalRecord(&$0, columns: columns)) }
      default: break
      }
    }
    return reader.nested(node, heldBy: nil, label: "mục trong “body”") { .row(RowRecord(&$0, columns: columns)) }
  }
}

/// A group as written.
struct GroupRecord: Sendable {
  let place: Place
  let heading: Located<String>?
  let marker: Located<String>?
  let series: Located<String>?
  let unit: Located<String>?
  let stated: StatedNumber?
  let missing: Located<Missing>?
  let cells: [CellRecord]
  let corrections: [CorrectionRecord]
  let notes: [Located<String>]
  let body: [BodyRecord]

  init(_ reader: inout MappingReader, columns: [AnnexColumn]) {
    let key = reader.entry("group")
    missing = reader.missing()
    if let key, key.value.isBlank {
      heading = nil
      if reader.keyPlace("missing") == nil { reader.report(.annexGroupHeading, at: reader.place(ofKey: key)) }
    } else {
      heading = key.flatMap { reader.value(of: $0, .paragraphs) }
    }
    place = heading?.place ?? reader.place
    marker = reader.optional("marker", .line)
    series = reader.optional("series", .id)
    unit = reader.optional("unit", .line)
    stated = reader.record("stated") { StatedNumber(&$0, key: "rows") }
    cells = reader.cells(of: columns)
    corrections = reader.corrections()
    notes = reader.notes()
    body = BodyRecord.read(&reader, columns: columns)
  }

  /// Rows that share cells under `merged`, and no heading.
  init(merging reader: inout MappingReader, columns: [AnnexColumn]) {
    place = reader.keyPlace("merged") ?? reader.place
    (heading, marker, series, unit, stated, missing) = (nil, nil, nil, nil, nil, nil)
    cells = reader.record("merged", isRequired: true) { $0.cells(in: columns.indices, of: columns) } ?? []
    corrections = reader.corrections()
    notes = reader.notes()
    body = BodyRecord.read(&reader, columns: columns)
  }
}

/// A numbered row as written.
struct RowRecord: Sendable {
  /// The place of its number.
  let place: Place
  let ordinal: Located<Int>?
  let cluster: Located<String>?
  /// The other clusters for which the row stands.
  let otherClusters: [Located<String>]
  let unit: Located<String>?
  var cells: [CellRecord]
  var lines: [LineRecord]
  /// The id of a row of an earlier plan.
  let carriedFrom: Located<String>?
  let missing: Located<Missing>?
  var corrections: [CorrectionRecord]
  let notes: [Located<String>]

  init(_ reader: inout MappingReader, columns: [AnnexColumn]) {
    ordinal = reader.required("row", .integer)
    place = ordinal?.place ?? reader.place
    let clusters = reader.list("clusters", .line)
    let single = reader.optional("cluster", .line)
    if let single, let several = reader.keyPlace("clusters") {
      reader.report(.annexClusterTwice, at: several, ["id": single.value])
    }
    cluster = single ?? clusters.first
    otherClusters = single == nil ? Array(clusters.dropFirst()) : []
    unit = reader.optional("unit", .line)
    cells = reader.cells(of: columns)
    lines = reader.records("lines") { LineRecord(&$0, columns: columns) }
    carriedFrom = reader.optional("carriedFrom", .id)
    missing = reader.missing()
    corrections = reader.corrections()
    notes = reader.notes()
  }

  /// Whether nothing but the number and the declaration stands here.
  var isBare: Bool { cluster == nil && cells.isEmpty && lines.isEmpty }
}
