import Diagnostics

/// The message about a file of the content folder that nobody reads.
enum UnknownFile {
  static func diagnostic(_ path: String) -> Diagnostic {
    if path.hasSuffix(".md") { return Diagnostic(.contentFileMarkdown, at: .file(path), ["path": path]) }
    let parts = path.split(separator: "/")
    if parts.count > 2, parts[0] == "plans", ContentFile.year(parts[1]) == nil {
      return Diagnostic(.contentFolderYear, at: .file(path), ["folder": String(parts[1])])
    }
    let near = DidYouMean.nearest(to: path, among: candidates(parts))
    return Diagnostic(
      .contentFileUnknown, at: .file(path), ["path": path], suggestion: near.map(DidYouMean.question))
  }

  /// Paths that are read, as near to the given one as its folders allow.
  private static func candidates(_ parts: [Substring]) -> [String] {
    let top = ["site.yaml", "units.yaml", "sources.yaml", "agencies.yaml", "developers.yaml", "indicators.yaml"]
    guard let last = parts.last else { return top }
    let name = last.split(separator: ".").first ?? last
    let digits = name.filter(\.isWholeNumber)
    let year = parts.count > 2 ? parts[1] : "2021"
    return top + [
      "clusters/\(name).yaml", "plans/\(year)/plan.yaml", "plans/\(year)/annex-\(digits.isEmpty ? "1" : digits).yaml",
      "plans/\(year)/progress/\(name).yaml",
    ]
  }
}
