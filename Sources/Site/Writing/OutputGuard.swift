package import Diagnostics
import Glibc

/// Decides whether a folder may be written as output; it never writes.
///
/// Refused: the root, the home folder, the working folder, whatever holds or lies in a folder that is read, version
/// control, links, files, and any folder with content that carries no manifest of ours.
package struct OutputGuard: Sendable {
  /// Folders that are read: content and templates.
  package let inputs: [String]
  package let home: String?
  package let workingFolder: String

  package init(inputs: [String], home: String?, workingFolder: String) {
    self.inputs = inputs
    self.home = home
    self.workingFolder = workingFolder
  }

  /// Judges a folder.
  ///
  /// - Parameter output: the folder as the user gave it.
  /// - Returns: nil where it may be written, else what forbids it.
  package func refusal(of output: String) -> Diagnostic? {
    func refuse(_ reason: String) -> Diagnostic {
      Diagnostic(.siteOutputRefused, at: .file(output.isEmpty ? "." : output), ["reason": reason])
    }
    if output.isEmpty || output.utf8.contains(0) { return refuse("tên thư mục trống hoặc không đọc được") }
    let trimmed = Self.withoutTrailingSlashes(output)
    if FileKind.of(trimmed) == .link { return refuse("đây là một liên kết") }
    guard let resolved = RealPath.of(trimmed, from: workingFolder) else {
      return refuse("đường dẫn đi qua một chỗ không phải là thư mục")
    }
    if let reason = forbidden(resolved) { return refuse(reason) }
    switch FileKind.of(resolved) {
    case .absent: return nil
    case .folder: break
    case .regular, .link, .other: return refuse("đây không phải là thư mục")
    }
    if FileKind.of("\(resolved)/.git") != .absent { return refuse("đây là gốc của một kho git") }
    if Self.isEmpty(resolved) || FileKind.of("\(resolved)/\(Manifest.name)") == .regular { return nil }
    return refuse("thư mục đã có tệp mà không có danh mục \(Manifest.name) của tiendo")
  }

  private func forbidden(_ output: String) -> String? {
    if output == "/" { return "đây là gốc của hệ thống tệp" }
    if let home, let real = RealPath.of(home, from: "/"), RealPath.contains(output, real) {
      return "đây là thư mục cá nhân hoặc thư mục chứa nó"
    }
    if let real = RealPath.of(workingFolder, from: "/"), RealPath.contains(output, real) {
      return "đây là thư mục đang làm việc hoặc thư mục chứa nó"
    }
    for input in inputs {
      guard let real = RealPath.of(input, from: workingFolder) else { continue }
      if RealPath.contains(output, real) { return "thư mục này chứa dữ liệu nguồn \(input)" }
      if RealPath.contains(real, output) { return "thư mục này nằm trong dữ liệu nguồn \(input)" }
    }
    return nil
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  private static func isEmpty(_ folder: String) -> Bool {
    guard let handle = opendir(folder) else { return false }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }
}

/// Paths with every link, `.` and `..` resolved.
enum RealPath {
  /// The resolved form of a path whose last parts need not exist yet; nil where it cannot be resolved.
  static func of(_ path: String, from workingFolder: String) -> String? {
    let absolute = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    var rest: [Substring] = []
    var existing = Substring(absolute)
    while true {
      if let resolved = existing.isEmpty ? "/" : system(String(existing)) {
        return join(resolved, rest)
      }
      if errno != ENOENT { return nil }
      guard let slash = existing.lastIndex(of: "/") else { return nil }
      let last = existing[existing.index(after: slash)...]
      existing = existing[..<slash]
      if !last.isEmpty, last != "." { rest.insert(last, at: 0) }
    }
  }

  /// Whether `inner` is `outer` or lies below it; both resolved.
  static func contains(_ outer: String, _ inner: String) -> Bool {
    inner == outer || outer == "/" || inner.hasPrefix("\(outer)/")
  }

  private static func system(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func join(_ base: String, _ rest: [Substring]) -> String? {
    if rest.contains("..") { return nil }
    return rest.reduce(base == "/" ? "" : base) { "\($0)/\($1)" }.isEmpty
      ? "/" : rest.reduce(base == "/" ? "" : base) { "\($0)/\($1)" }
  }
}
