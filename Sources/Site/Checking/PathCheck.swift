package import Diagnostics

/// Checks the paths of the finished site: each is made by one source, and none leaves the folder.
package enum PathCheck {
  /// - Parameter files: everything that is made, pages and assets.
  /// - Returns: a message for each path that two sources make, naming both, that is a file and a folder at once, or
  ///   that can be no path of a page; in the order of the files.
  package static func faults(in files: [MadeFile]) -> [Diagnostic] {
    var origins: [String: String] = [:]
    var faults: [Diagnostic] = []
    for file in files {
      if !Manifest.isSafe(file.path) {
        faults.append(Diagnostic(.sitePathUnsafe, at: .file(file.path), ["path": file.path, "origin": file.origin]))
      } else if let first = origins.updateValue(file.origin, forKey: file.path) {
        let arguments = ["path": file.path, "first": first, "second": file.origin]
        faults.append(Diagnostic(.sitePathTwice, at: .file(file.path), arguments))
      }
    }
    if !folders(of: files).contains(where: { origins[String($0)] != nil }) { return faults }
    return faults + files.compactMap { folderFault(of: $0, among: origins) }
  }

  /// The folders that files stand in, each once.
  private static func folders(of files: [MadeFile]) -> Set<Substring> {
    var found: Set<Substring> = []
    for file in files {
      var above = file.path.folderPath
      while let folder = above, found.insert(folder).inserted { above = folder.folderPath }
    }
    return found
  }

  private static func folderFault(of file: MadeFile, among origins: [String: String]) -> Diagnostic? {
    var above = file.path.folderPath
    while let folder = above {
      if let first = origins[String(folder)] {
        let arguments = ["path": String(folder), "first": first, "second": file.origin]
        return Diagnostic(.sitePathInside, at: .file(String(folder)), arguments)
      }
      above = folder.folderPath
    }
    return nil
  }
}
