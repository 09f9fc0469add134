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

  /// What a build reads must not be written.
  package init(_ settings: BuildSettings) {
    self.init(
      inputs: [settings.content, settings.shippedTemplates] + [settings.templates].compactMap(\.self),
      home: settings.home, workingFolder: settings.workingFolder)
  }

  /// Judges a folder.
  ///
  /// - Parameters:
  ///   - output: the folder as the user gave it.
  ///   - isShared: it may hold files of others, which are left alone; a site's folder is no such folder.
  /// - Returns: nil where it may be written, else what forbids it.
  package func refusal(of output: String, isShared: Bool = false) -> Diagnostic? {
    func refuse(_ reason: String) -> Diagnostic {
      Diagnostic(.siteOutputRefused, at: .file(output.isEmpty ? "." : output), ["reason": reason])
    }
    if output.isEmpty || output.utf8.contains(0) { return refuse("tên thư mục trống hoặc không đọc được") }
    if output.hasPrefix("~") { return refuse("dấu “~” chưa được đổi thành thư mục cá nhân") }
    let path = Self.withoutEnding(output.hasPrefix("/") ? output : "\(workingFolder)/\(output)")
    if FileKind.of(path) == .link { return refuse("đây là một liên kết") }
    guard let resolved = RealPath.of(path, from: workingFolder) else {
      return refuse("đường dẫn đi qua một chỗ không phải là thư mục")
    }
    if let reason = forbidden(resolved) { return refuse(reason) }
    switch FileKind.of(resolved) {
    case .absent: return nil
    case .folder: break
    case .regular, .link, .other: return refuse("đây không phải là thư mục")
    }
    if let name = Self.versionControl.first(where: { FileKind.of("\(resolved)/\($0)") != .absent }) {
      return refuse("đây là gốc của một kho quản lý phiên bản (\(name))")
    }
    if isShared {
      let isSite = FileKind.of("\(resolved)/\(Manifest.name)") != .absent
      return isSite ? refuse("đây là thư mục của trang đã dựng") : nil
    }
    return holdings(resolved).map(refuse)
  }

  /// Why what lies in an existing folder forbids it; nil where that is nothing, or ours by its manifest.
  private func holdings(_ folder: String) -> String? {
    guard let names = FolderListing.names(in: folder) else { return "không đọc được thư mục này" }
    if names.isEmpty || names == [Staging.name] { return nil }
    let manifest = "\(folder)/\(Manifest.name)"
    guard FileKind.of(manifest) == .regular else {
      return "thư mục đã có tệp mà không có danh mục \(Manifest.name) của tiendo"
    }
    if case .success(let bytes) = FolderReader.bytes(of: manifest, limit: 64 << 20), Manifest(bytes: bytes) != nil {
      return nil
    }
    return "danh mục \(Manifest.name) trong đó không đúng như tiendo ghi"
  }

  private func forbidden(_ output: String) -> String? {
    if output == "/" { return "đây là gốc của hệ thống tệp" }
    if output.split(separator: "/").contains(where: { Self.versionControl.contains(String($0)) }) {
      return "thư mục này nằm trong dữ liệu của một kho quản lý phiên bản"
    }
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

  private static let versionControl = [".git", ".hg", ".svn"]

  /// The path without slashes and dots at its end, which would hide that it is a link.
  private static func withoutEnding(_ path: String) -> String {
    var rest = Substring(path)
    while rest.utf8.count > 1, rest.hasSuffix("/") || rest.hasSuffix("/.") { rest = rest.dropLast() }
    return String(rest)
  }
}
