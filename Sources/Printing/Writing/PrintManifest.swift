/// The list beside the PDFs of a print: with what they were made, and the digest of each.
struct PrintManifest {
  struct Entry {
    let page: String
    let path: String
    let print: Print
  }

  static let name = "manifest.json"

  let engine: String
  var version: String
  /// The cut-off date, `2025-12-31`.
  let cutOff: String
  var entries: [Entry] = []

  /// JSON with one file per line.
  var bytes: [UInt8] {
    var json: [UInt8] = []
    let head: [(String, ProtocolValue)] = [
      ("format", 1), ("engine", .text(engine)), ("version", .text(version)), ("cutOff", .text(cutOff)),
      ("fonts", .list(fonts.map(ProtocolValue.text))),
    ]
    json += "{\n".utf8
    for (name, value) in head {
      json += "  \"\(name)\": ".utf8
      value.write(to: &json)
      json += ",\n".utf8
    }
    json += "  \"files\": [".utf8
    for (index, entry) in entries.enumerated() {
      json += (index > 0 ? ",\n    " : "\n    ").utf8
      Self.value(of: entry).write(to: &json)
    }
    json += "\n  ]\n}\n".utf8
    return json
  }

  private var fonts: [String] {
    Set(entries.flatMap(\.print.fonts)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func value(of entry: Entry) -> ProtocolValue {
    .object([
      "path": .text(entry.path), "page": .text(entry.page), "sheets": .number(entry.print.pageCount),
      "bytes": .number(entry.print.bytes.count), "sha256": .text(SHA256.hex(of: entry.print.bytes)),
      "fonts": .list(entry.print.fonts.map(ProtocolValue.text)),
    ])
  }
}
