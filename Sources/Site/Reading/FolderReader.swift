package import Diagnostics
import Glibc

/// A file as read from a folder: its path below the folder and its bytes.
package struct FolderFile: Sendable, Hashable {
  /// With `/` between folders, no leading `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Reads a folder whole: every regular file, in the byte order of the paths.
///
/// Links, devices, pipes and names that would be one name elsewhere are refused with their path.
/// Names that begin with a dot, and those that end in `~`, are editors' and version control's and are passed over.
package struct FolderReader: Sendable {
  /// Puts a folder's names into another order before they are sorted; tests shuffle here.
  package var arrange: @Sendable ([String]) -> [String] = { $0 }
  /// Largest file read, in bytes.
  package var sizeLimit = 64 << 20

  package init() {}

  /// Reads all files below `root`.
  ///
  /// - Parameter root: the folder, as the user gave it; it begins every message's path.
  /// - Returns: the files sorted by path, and a message for everything that could not be read.
  package func read(_ root: String) -> (files: [FolderFile], diagnostics: [Diagnostic]) {
    let root = Self.withoutTrailingSlashes(root)
    var found = Findings()
    collect(root: root, below: "", into: &found)
    var files: [FolderFile] = []
    for path in found.paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      switch Self.bytes(of: "\(root)/\(path)", limit: sizeLimit) {
      case .success(let bytes): files.append(FolderFile(path: path, bytes: bytes))
      case .failure(let failure): found.diagnostics.append(failure.diagnostic(for: "\(root)/\(path)"))
      }
    }
    return (files, found.diagnostics + Self.twins(files.map(\.path), below: root))
  }

  private struct Findings {
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []
  }

  private func collect(root: String, below folder: String, into found: inout Findings) {
    let place = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let names = FolderListing.names(in: place) else {
      found.diagnostics.append(SystemFailure.current.diagnostic(for: place))
      return
    }
    for name in arrange(names) where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let place = Place.file("\(root)/\(path)")
      switch FileKind.of(place.path) {
      case .folder: collect(root: root, below: path, into: &found)
      case .regular: found.paths.append(path)
      case .link: found.diagnostics.append(Diagnostic(.siteLinkRefused, at: place))
      case .absent where name.unicodeScalars.contains("\u{FFFD}"):
        found.diagnostics.append(Diagnostic(.siteNameNotText, at: place))
      case .other, .absent: found.diagnostics.append(Diagnostic(.siteNotAFile, at: place))
      }
    }
  }

  /// `Content/` → `Content`, for paths in messages; `/` stays.
  package static func withoutTrailingSlashes(_ path: String) -> String {
    var rest = Substring(path)
    while rest.utf8.count > 1, rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }

  /// Paths that a file system without case, or a sister tool without NFC, would take for one.
  private static func twins(_ paths: [String], below root: String) -> [Diagnostic] {
    var seen: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let key = path.lowercased()
      if let first = seen[key] {
        diagnostics.append(
          Diagnostic(
            .siteTwinNames, at: .file("\(root)/\(path)"), ["other": first],
            notes: [.init("tệp kia", at: .file("\(root)/\(first)"))]))
      } else {
        seen[key] = path
      }
    }
    return diagnostics
  }
}
