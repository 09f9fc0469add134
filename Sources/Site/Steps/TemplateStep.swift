import DataSyntax
package import Diagnostics
package import Pages
package import Rendering
import Templating

/// Templates, wording and assets, read and compiled.
package struct CheckedTemplates: Sendable {
  package let templates: PageTemplates?
  package let wording: Wording?
  package let assets: [OutputFile]
  /// What was read, for those who compare two sites.
  package let list: TemplateList
  package let diagnostics: [Diagnostic]
  package let files: [FolderFile]
}

/// Template folders → compiled templates, wording, assets.
package enum TemplateStep {
  private static let stringsFile = "strings/vi.yaml"

  /// Reads the shipped folder and lays the user's over it, file by file.
  package static func run(shipped: String, over: String?, reader: FolderReader) -> CheckedTemplates {
    let shipped = FolderReader.withoutTrailingSlashes(shipped)
    let over = over.map(FolderReader.withoutTrailingSlashes)
    let (base, baseFaults) = reader.read(shipped)
    let (own, ownFaults) = over.map { reader.read($0) } ?? ([], [])
    if base.isEmpty, !baseFaults.isEmpty {
      return CheckedTemplates(
        templates: nil, wording: nil, assets: [], list: TemplateList(files: [:]), diagnostics: baseFaults + ownFaults,
        files: [])
    }
    let files = merge(base, from: shipped, with: own, from: over ?? "")
    let sources = files.filter { $0.path.hasSuffix(".html") }.map {
      TemplateSource(name: name(of: $0.path), path: $0.shown, bytes: $0.bytes)
    }
    let set = TemplateSet(sources: sources)
    let compiled = PageTemplates.compile(set)
    let words = files.first { $0.path == stringsFile }
    let wording =
      words.map(readWording) ?? (nil, [Diagnostic(.siteWordingMissing, at: .file("\(shipped)/\(stringsFile)"))])
    let assets = files.filter { $0.path.hasPrefix("assets/") }.map {
      OutputFile(path: "assets/1/" + $0.path.dropFirst("assets/".count), bytes: $0.bytes, origin: $0.shown)
    }
    let faults = files.filter { !isKnown($0.path) }.map { Diagnostic(.siteTemplateUnknown, at: .file($0.shown)) }
    return CheckedTemplates(
      templates: compiled.templates, wording: wording.0, assets: assets,
      list: TemplateList(
        files: Dictionary(files.map { ($0.path, BlobID(of: $0.bytes)) }, uniquingKeysWith: { first, _ in first })),
      diagnostics: baseFaults + ownFaults + faults + set.diagnostics + compiled.diagnostics + wording.1,
      files: files.map { FolderFile(path: $0.shown, bytes: $0.bytes) })
  }

  private struct TemplateFile {
    let path: String
    /// The path that messages show.
    let shown: String
    let bytes: [UInt8]
  }

  private static func merge(
    _ base: [FolderFile], from shipped: String, with own: [FolderFile], from folder: String
  ) -> [TemplateFile] {
    let replaced = Set(own.map(\.path))
    let kept = base.filter { !replaced.contains($0.path) }.map {
      TemplateFile(path: $0.path, shown: "\(shipped)/\($0.path)", bytes: $0.bytes)
    }
    let added = own.map { TemplateFile(path: $0.path, shown: "\(folder)/\($0.path)", bytes: $0.bytes) }
    return (kept + added).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func isKnown(_ path: String) -> Bool {
    path.hasPrefix("assets/") || path == stringsFile
      || (path.hasSuffix(".html") && (path.hasPrefix("pages/") || path.hasPrefix("partials/")))
  }

  /// `pages/cluster.html` → `cluster`.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.dropLast(".html".count))
  }

  private static func readWording(_ file: TemplateFile) -> (Wording?, [Diagnostic]) {
    let result = DataReader.read(path: file.shown, bytes: file.bytes)
    guard let document = result.document else { return (nil, result.diagnostics) }
    var flat = FlatWording(document: document)
    flat.collect(document.root, below: "")
    let (wording, faults) = Wording.read(flat.entries, file: file.shown)
    return (flat.diagnostics.isEmpty ? wording : nil, result.diagnostics + flat.diagnostics + faults)
  }
}

/// The nested keys of the wording file made dotted ones.
private struct FlatWording {
  let document: DataDocument
  var entries: [Wording.Entry] = []
  var diagnostics: [Diagnostic] = []

  mutating func collect(_ node: Node, below prefix: String) {
    guard case .mapping(let mapping) = node.content else {
      diagnostics.append(Diagnostic(.siteWordingShape, at: document.place(of: node)))
      return
    }
    for entry in mapping {
      let key = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
      if case .scalar(let text) = entry.value.content {
        entries.append(
          Wording.Entry(
            key: key, pattern: text, keyPlace: document.place(ofKey: entry),
            place: document.place(of: entry.value)))
      } else {
        collect(entry.value, below: key)
      }
    }
  }
}
