import Comparison
import PlanModel
import Site

/// How the pages of two sides differ, and which of them changed though their data did not.
package struct PageChanges: Sendable {
  /// How many files stand on one side only, differ, or are the same on both.
  package private(set) var added = 0
  package private(set) var removed = 0
  package private(set) var changed = 0
  package private(set) var unchanged = 0
  /// The files that differ and that no change of data can reach, in byte order.
  package private(set) var apart: [String] = []
  /// Files of templates, wording and assets that are not the same on both sides; nil where one side does not tell.
  package let templates: [String]?

  init(from old: SiteState, to new: SiteState, reach: PageReach) {
    templates = old.templates.flatMap { before in new.templates.map { $0.differences(from: before) } }
    for path in Set(old.files.keys).union(new.files.keys) where Self.isPage(path) {
      switch (old.files[path], new.files[path]) {
      case (let a?, let b?) where a == b:
        unchanged += 1
        continue
      case (.some, .some): changed += 1
      case (nil, _): added += 1
      case (_, nil): removed += 1
      }
      if !reach.reaches(path) { apart.append(path) }
    }
    apart.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Why pages changed whose data did not, in Vietnamese.
  package var cause: String {
    guard let templates else { return "chưa rõ: một bên không ghi mẫu trang đã dùng" }
    if templates.isEmpty { return "chương trình: mẫu trang và câu chữ như cũ" }
    let kinds = [
      ("pages/", "mẫu trang"), ("partials/", "mẫu dùng chung"), ("strings/", "câu chữ"), ("assets/", "kiểu chữ"),
    ]
    let named = kinds.compactMap { folder, word in
      let own = templates.filter { $0.hasPrefix(folder) }
      return own.isEmpty ? nil : "\(word) (\(own.joined(separator: ", ")))"
    }
    return named.joined(separator: "; ") + "; hoặc chương trình"
  }

  /// The data file is compared record by record; the style sheet stands in the list of templates.
  private static func isPage(_ path: String) -> Bool {
    path != "du-lieu/model.json" && path != TemplateList.path && path != Manifest.name && !path.hasPrefix("assets/")
  }
}
