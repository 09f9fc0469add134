package import Diagnostics
import Glibc

/// A file that the site consists of, ready to be written.
package struct OutputFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a build did, or would do, to the output folder.
package struct OutputChanges: Hashable, Sendable {
  /// Paths whose bytes are new or differ.
  package var written: [String] = []
  package var unchanged = 0
  /// Paths made by an earlier build that are made no more.
  package var removed: [String] = []

  package init() {}

  package var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}

/// Writes the site: compares first, writes what differs through a temporary name, the manifest last.
///
/// A build that is cut off leaves whole files only, and a manifest that names every file that may have been made.
package struct OutputFolder: Sendable {
  package let root: String

  package init(_ root: String) {
    self.root = root
  }

  /// Compares the folder with the files of a build without touching it.
  package func changes(to files: [OutputFile]) -> OutputChanges {
    var changes = OutputChanges()
    for file in files {
      if holds(file) { changes.unchanged += 1 } else { changes.written.append(file.path) }
    }
    let made = Set(files.map(\.path))
    let earlier = earlierManifest()
    changes.removed = (earlier?.paths ?? []).filter { path in
      !made.contains(path) && FileKind.of("\(root)/\(path)") == .regular
    }
    return changes
  }

  /// Brings the folder to the state of `files`.
  ///
  /// - Parameters:
  ///   - changes: what `changes(to:)` found.
  ///   - files: all files of the site; the manifest is added here.
  /// - Returns: the failures, with their paths; empty where all went well.
  package func apply(_ changes: OutputChanges, of files: [OutputFile]) -> [Diagnostic] {
    let final = Manifest(paths: files.map(\.path))
    let earlier = earlierManifest()?.paths ?? []
    if changes.isEmpty, FileKind.of(manifestPath) == .regular, earlier == final.paths { return [] }
    var failures = write(Manifest(paths: earlier + final.paths).bytes, to: manifestPath)
    let differing = Set(changes.written)
    for file in files where failures.isEmpty && differing.contains(file.path) {
      failures += write(file.bytes, to: "\(root)/\(file.path)")
    }
    if failures.isEmpty { failures += changes.removed.flatMap(remove) }
    if failures.isEmpty { failures += write(final.bytes, to: manifestPath) }
    return failures
  }

  /// Whether the folder's manifest is the one these files would have.
  package func hasManifest(of files: [OutputFile]) -> Bool {
    earlierManifest() == Manifest(paths: files.map(\.path))
  }

  private var manifestPath: String { "\(root)/\(Manifest.name)" }

  private func earlierManifest() -> Manifest? {
    guard case .success(let bytes) = FolderReader.bytes(of: manifestPath, limit: 64 << 20) else { return nil }
    return Manifest(bytes: bytes)
  }

  private func holds(_ file: OutputFile) -> Bool {
    let path = "\(root)/\(file.path)"
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == file.bytes.count
    else { return false }
    guard case .success(let bytes) = FolderReader.bytes(of: path, limit: file.bytes.count) else { return false }
    return bytes == file.bytes
  }

  private func write(_ bytes: [UInt8], to path: String) -> [Diagnostic] {
    let temporary = "\(path).tiendo-moi"
    do throws(SystemFailure) {
      try makeFolders(for: path)
      try writeWhole(bytes, to: temporary)
      if rename(temporary, path) != 0 { throw SystemFailure.current }
      return []
    } catch {
      unlink(temporary)
      return [error.diagnostic(for: path)]
    }
  }

  private func writeWhole(_ bytes: [UInt8], to path: String) throws(SystemFailure) {
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .current }
    var written = 0
    var failure: SystemFailure?
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 {
          failure = .current
          return
        }
        written += count
      }
    }
    if failure == nil, fchmod(descriptor, 0o644) != 0 { failure = .current }
    if close(descriptor) != 0, failure == nil { failure = .current }
    if let failure { throw failure }
  }

  /// Makes the folders above a file; existing ones keep their mode, a link among them is refused.
  private func makeFolders(for path: String) throws(SystemFailure) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += folder.isEmpty && !path.hasPrefix("/") ? String(part) : "/\(part)"
      switch FileKind.of(folder) {
      case .folder: continue
      case .link where !folder.hasPrefix("\(root)/"): continue
      case .absent:
        if mkdir(folder, 0o755) != 0, errno != EEXIST { throw .current }
        if chmod(folder, 0o755) != 0 { throw .current }
      case .link, .regular, .other: throw SystemFailure(code: ENOTDIR)
      }
    }
  }

  private func remove(_ path: String) -> [Diagnostic] {
    guard unlink("\(root)/\(path)") == 0 else {
      return [SystemFailure.current.diagnostic(for: "\(root)/\(path)")]
    }
    var folder = Substring(path)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if rmdir("\(root)/\(folder)") != 0 { break }
    }
    return []
  }
}
