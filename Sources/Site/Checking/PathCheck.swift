package import Diagnostics

/// Checks the paths of the finished site: each is made by one source, and none leaves the folder.
package struct PathCheck {
  /// Those whose path can be one of a page, sorted by it.
  private let files: [MadeFile]
  private var faults: [Diagnostic] = []

  /// - Parameter files: everything that is made, pages and assets.
  /// - Returns: a message for each path that two sources make, naming both, that is a file and a folder at once, or
  ///   that can be no path of a page.
  package static func faults(in files: [MadeFile]) -> [Diagnostic] {
    var check = PathCheck(files)
    check.findTwice()
    check.findInside()
    return check.faults
  }

  private init(_ files: [MadeFile]) {
    self.files = files.filter { Manifest.isSafe($0.path) }.sorted { $0.path < $1.path }
    if self.files.count == files.count { return }
    for file in files where !Manifest.isSafe(file.path) {
      faults.append(Diagnostic(.sitePathUnsafe, at: .file(file.path), ["path": file.path, "origin": file.origin]))
    }
  }

  private mutating func findTwice() {
    for (first, second) in zip(files, files.dropFirst()) where first.path == second.path {
      let arguments = ["path": second.path, "first": first.origin, "second": second.origin]
      faults.append(Diagnostic(.sitePathTwice, at: .file(second.path), arguments))
    }
  }

  private mutating func findInside() {
    let folders = folders
    let asFolders = files.filter { folders.contains($0.path[...]) }
    if asFolders.isEmpty { return }
    for file in files {
      guard let first = asFolders.last(where: { file.path.hasPrefix($0.path + "/") }) else { continue }
      let arguments = ["path": first.path, "first": first.origin, "second": file.origin]
      faults.append(Diagnostic(.sitePathInside, at: .file(first.path), arguments))
    }
  }

  /// The folders that files stand in, each once.
  private var folders: Set<Substring> {
    var (found, last) = (Set<Substring>(), Substring?.none)
    for file in files {
      var above = file.path.folderPath
      if above == last { continue }
      last = above
      while let folder = above, found.insert(folder).inserted { above = folder.folderPath }
    }
    return found
  }
}
