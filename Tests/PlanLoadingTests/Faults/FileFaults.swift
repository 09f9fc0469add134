/// A fault of the folder itself: a file too many, at the wrong place or lacking.
struct FileFault: CustomStringConvertible, Sendable {
  let id: String
  /// Where the message stands.
  let path: String
  /// The file that is taken away.
  let removed: String?
  /// The file that is added, a copy of the one taken away where there is one.
  let added: String?

  init(_ id: String, at path: String, removing removed: String? = nil, adding added: String? = nil) {
    self.id = id
    self.path = path
    self.removed = removed
    self.added = added
  }

  var description: String { "\(id) at \(path)" }

  func apply(to files: [String: String]) -> [String: String] {
    var files = files
    let copy = removed.flatMap { files.removeValue(forKey: $0) }
    if let added { files[added] = copy ?? "title: thử\n" }
    return files
  }

  static let all: [FileFault] = [
    FileFault("content.file.unknown", at: "sites.yaml", removing: "site.yaml", adding: "sites.yaml"),
    FileFault("content.file.unknown", at: "clusters/a.yml", adding: "clusters/a.yml"),
    FileFault("content.file.unknown", at: "plans/2021/notes.txt", adding: "plans/2021/notes.txt"),
    FileFault("content.file.unknown", at: "plans/2021/anex-1.yaml", adding: "plans/2021/anex-1.yaml"),
    FileFault("content.file.unknown", at: "clusters/a/b.yaml", adding: "clusters/a/b.yaml"),
    FileFault("content.file.markdown", at: "plans/2021/body.md", adding: "plans/2021/body.md"),
    FileFault("content.file.markdown", at: "README.md", adding: "README.md"),
    FileFault("content.file.markdown", at: "directives/2021/cong-van-6.md", adding: "directives/2021/cong-van-6.md"),
    FileFault("content.file.slug", at: "directives/Công văn 6.md", adding: "directives/Công văn 6.md"),
    FileFault("content.folder.year", at: "plans/21/plan.md", adding: "plans/21/plan.md"),
    FileFault("content.folder.year", at: "plans/21/plan.yaml", adding: "plans/21/plan.yaml"),
    FileFault("content.file.twice", at: "site.yaml", adding: "site.json"),
    FileFault("content.file.lacking", at: "site.yaml", removing: "site.yaml"),
    FileFault("content.file.lacking", at: "units.yaml", removing: "units.yaml"),
    FileFault("content.file.lacking", at: "plans/2021/plan.yaml", removing: "plans/2021/plan.yaml"),
    FileFault("content.file.lacking", at: "plans/2024/plan.yaml", adding: "plans/2024/annex-1.yaml"),
    FileFault("content.file.lacking", at: "plans/2024/plan.yaml", adding: "plans/2024/plan.md"),
  ]
}
