import Diagnostics
import VietnameseText

/// The message about a file of the content folder that nobody reads.
enum UnknownFile {
  static func diagnostic(_ path: String) -> Diagnostic {
    let parts = path.split(separator: "/")
    if path.hasSuffix(".md"), parts.first != "plans" || parts.count < 3 || ContentFile.year(parts[1]) != nil {
      return markdown(path, parts)
    }
    if parts.count > 2, parts[0] == "plans", ContentFile.year(parts[1]) == nil {
      return Diagnostic(.contentFolderYear, at: .file(path), ["folder": String(parts[1])])
    }
    let near = DidYouMean.nearest(to: path, among: candidates(parts))
    return Diagnostic(
      .contentFileUnknown, at: .file(path), ["path": path], suggestion: near.map(DidYouMean.question))
  }

  private static func markdown(_ path: String, _ parts: [Substring]) -> Diagnostic {
    guard parts.count == 2, parts[0] == "directives" else {
      return Diagnostic(.contentFileMarkdown, at: .file(path), ["path": path])
    }
    let slug = Folding.slug(String(parts[1].dropLast(3)))
    return Diagnostic(
      .contentFileSlug, at: .file(path), ["path": path],
      suggestion: slug.isEmpty ? nil : "đổi tên thành “directives/\(slug).md”")
  }

  /// Paths that are read, as near to the given one as its folders allow.
  private static func candidates(_ parts: [Substring]) -> [String] {
    let top = ["site", "units", "sources", "agencies", "developers", "indicators", "acceptances"].map { "\($0).yaml" }
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
