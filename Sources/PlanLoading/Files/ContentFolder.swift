import DataSyntax
import Diagnostics

/// The files of the content folder, sorted by path, each known for what it is.
struct ContentFolder {
  /// A file with its kind.
  struct Entry {
    let kind: ContentFile
    let file: LoadedFile
  }

  private(set) var entries: [Entry] = []

  /// Tells the files apart; a file that nobody reads, a second file for one thing and a lacking file are reported.
  init(_ files: [LoadedFile], _ diagnostics: inout [Diagnostic]) {
    var paths: [String: String] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) {
      guard let (thing, kind) = Self.kind(of: file.path) else {
        diagnostics.append(UnknownFile.diagnostic(file.path))
        continue
      }
      if let other = paths.updateValue(file.path, forKey: thing) {
        let note = Diagnostic.Note("tệp kia ở đây", at: .file(other))
        diagnostics.append(
          Diagnostic(.contentFileTwice, at: .file(file.path), ["first": other, "second": file.path], notes: [note]))
        continue
      }
      entries.append(Entry(kind: kind, file: file))
    }
    reportLacking(&diagnostics)
  }

  private func reportLacking(_ diagnostics: inout [Diagnostic]) {
    let kinds = Set(entries.map(\.kind))
    let needed: [(ContentFile, String)] = [
      (.site, "site.yaml"), (.units, "units.yaml"), (.agencies, "agencies.yaml"), (.sources, "sources.yaml"),
    ]
    for (kind, path) in needed where !kinds.contains(kind) {
      diagnostics.append(Diagnostic(.contentFileLacking, at: .file(path), ["path": path]))
    }
    var reported: Set<Int> = []
    for entry in entries {
      guard let year = entry.kind.planYear, !kinds.contains(.plan(year: year)), reported.insert(year).inserted
      else { continue }
      let path = "plans/\(year)/plan.yaml"
      diagnostics.append(Diagnostic(.contentFileLacking, at: .file(path), ["path": path]))
    }
  }

  /// What is the same in the paths of two files for one thing, and the kind of the file.
  private static func kind(of path: String) -> (thing: String, kind: ContentFile)? {
    if path.hasSuffix(".md") { return ContentFile(markdownStem: String(path.dropLast(3))).map { (path, $0) } }
    guard path.hasSuffix(".yaml") || path.hasSuffix(".json") else { return nil }
    let stem = String(path.dropLast(5))
    return ContentFile(stem: stem).map { (stem, $0) }
  }
}

extension ContentFile {
  /// The year of the plan the file belongs to.
  var planYear: Int? {
    switch self {
    case .plan(let year), .annex(let year), .progress(let year), .planBody(let year): year
    case .site, .units, .sources, .agencies, .developers, .indicators, .acceptances, .clusters, .letter: nil
    }
  }
}
