import Diagnostics
package import Site

/// The pages of a side as they are, without what they say.
package struct SiteState: Sendable {
  /// Every file by its path below the output folder.
  package let files: [String: BlobID]
  /// Nil where the site does not tell what it was built with.
  package let templates: TemplateList?

  package init(files: [String: BlobID], templates: TemplateList?) {
    self.files = files
    self.templates = templates
  }

  /// The pages that a site would have; nil where it cannot be built.
  init?(_ site: PreparedSite) {
    let (made, diagnostics) = site.make { file in
      (
        path: file.path, id: BlobID(of: file.bytes),
        templates: file.path == TemplateList.path ? TemplateList(bytes: file.bytes) : nil
      )
    }
    if diagnostics.containErrors { return nil }
    files = Dictionary(made.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    templates = made.lazy.compactMap(\.templates).first
  }

  /// The pages of a written site; nil where the folder does not name its files.
  init?(folder: String) {
    guard let manifest = try? FolderReader.bytes(of: "\(folder)/\(Manifest.name)", limit: 64 << 20).get(),
      let paths = Manifest(bytes: manifest)?.paths
    else { return nil }
    let found = paths.compactMap { path in
      (try? FolderReader.bytes(of: "\(folder)/\(path)", limit: 1 << 30).get()).map { (path, $0) }
    }
    files = Dictionary(found.map { ($0.0, BlobID(of: $0.1)) }, uniquingKeysWith: { first, _ in first })
    templates = found.first { $0.0 == TemplateList.path }.flatMap { TemplateList(bytes: $0.1) }
  }

  /// The pages of a revision, out of git's objects; nil where it has none.
  ///
  /// A site without a list of its templates is taken to be built with those of the commit that last changed it.
  init?(revision: String, output: String, in folder: String = ".") {
    guard case .success(let files) = GitObjects.files(below: output, of: revision, in: folder), !files.isEmpty else {
      return nil
    }
    self.files = files
    if case .success(let bytes) = GitObjects.read("\(output)/\(TemplateList.path)", of: revision, in: folder) {
      templates = TemplateList(bytes: bytes)
    } else if let commit = GitObjects.lastChange(of: output, in: revision, folder: folder),
      case .success(let files) = GitObjects.files(below: "Templates", of: commit, in: folder), !files.isEmpty
    {
      templates = TemplateList(files: files)
    } else {
      templates = nil
    }
  }
}
