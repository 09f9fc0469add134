import Glibc

/// Paths with every link, `.` and `..` resolved.
enum RealPath {
  /// The resolved form of a path whose last parts need not exist yet; nil where it cannot be resolved.
  static func of(_ path: String, from workingFolder: String) -> String? {
    var existing = Substring(path.hasPrefix("/") ? path : "\(workingFolder)/\(path)")
    var rest: [Substring] = []
    while true {
      if let resolved = existing.isEmpty ? "/" : system(String(existing)) {
        return rest.contains("..") ? nil : rest.reversed().reduce(resolved) { $0 == "/" ? "/\($1)" : "\($0)/\($1)" }
      }
      // A link that leads nowhere: nobody knows where it will lead.
      if errno != ENOENT || FileKind.of(String(existing)) == .link { return nil }
      guard let slash = existing.lastIndex(of: "/") else { return nil }
      let last = existing[existing.index(after: slash)...]
      existing = existing[..<slash]
      if !last.isEmpty, last != "." { rest.append(last) }
    }
  }

  /// Whether `inner` is `outer` or lies below it; both resolved.
  ///
  /// Paths that differ in case or composition alone are one path on some disks, and count as one here.
  static func contains(_ outer: String, _ inner: String) -> Bool {
    let (outer, inner) = (outer.lowercased(), inner.lowercased())
    return inner == outer || outer == "/" || inner.hasPrefix("\(outer)/")
  }

  private static func system(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
