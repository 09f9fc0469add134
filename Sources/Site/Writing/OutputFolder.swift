package import Diagnostics
import Glibc

/// Writes the site: compares first, then writes what differs under temporary names, and renames when all is on the disk.
///
/// The manifest comes last; before the first rename it names what was made earlier and what is being made. So a full
/// disk leaves the old site as it was, and a build that is cut off leaves whole files only, all of them named.
package struct OutputFolder: Sendable {
  package let root: String
  private let jobs: Int

  /// - Parameters:
  ///   - root: the folder.
  ///   - jobs: workers that compare and write.
  package init(_ root: String, jobs: Int = 1) {
    self.root = FolderReader.withoutTrailingSlashes(root)
    self.jobs = jobs
  }

  /// Compares the folder with the files of a build without touching it.
  package func compare(with files: [OutputFile]) -> OutputComparison {
    OutputComparison(of: files, with: root, jobs: jobs)
  }

  /// Brings the folder to the state of `files`.
  ///
  /// - Parameters:
  ///   - files: all files of the site; the manifest is added here.
  ///   - writing: told when comparing is over.
  /// - Returns: what was done, or nil and the failures with their paths.
  package func update(to files: [OutputFile], writing: () -> Void = {}) -> (
    changes: OutputChanges?, failures: [Diagnostic]
  ) {
    var made: [String] = []
    var failures: [Diagnostic] = []
    do throws(SystemFailure) {
      try Folder.makeAll(root, made: &made)
      let lock = try FolderLock(root)
      defer { lock.release() }
      let comparison = compare(with: files)
      writing()
      failures = comparison.obstacles
      if failures.isEmpty { failures = apply(comparison, of: files, made: &made) }
      if failures.isEmpty { return (comparison.changes, []) }
    } catch {
      failures = [error.isBusy ? Diagnostic(.siteOutputBusy, at: .file(root)) : error.diagnostic(for: root)]
    }
    for folder in made.reversed() { rmdir(folder) }
    return (nil, failures)
  }

  private func apply(_ comparison: OutputComparison, of files: [OutputFile], made: inout [String]) -> [Diagnostic] {
    var staging = Staging(below: root)
    defer { staging.close() }
    for path in comparison.wrongModes { chmod("\(root)/\(path)", 0o644) }
    if comparison.isSame {
      Staging.clear("\(root)/\(Staging.name)")
      return []
    }
    let final = Manifest(paths: files.map(\.path))
    let between = Manifest(paths: comparison.earlier + final.paths)
    var failures = stage(comparison, of: files, between: between, &staging, &made)
    if failures.isEmpty { failures = stage(final.bytes, as: Manifest.name, &staging) }
    if failures.isEmpty { failures = finish(staging, removing: comparison.changes.removed) }
    return failures
  }

  /// Writes under temporary names: first the manifest that holds while files are replaced, then the files.
  private func stage(
    _ comparison: OutputComparison, of files: [OutputFile], between manifest: Manifest, _ staging: inout Staging,
    _ made: inout [String]
  ) -> [Diagnostic] {
    do throws(SystemFailure) {
      try staging.open()
    } catch {
      return [error.diagnostic(for: "\(root)/\(Staging.name)")]
    }
    let failures = stage(manifest.bytes, as: Manifest.name, &staging)
    if !failures.isEmpty { return failures }
    var folders = comparison.folders
    let differing = Set(comparison.changes.written)
    let changed = files.filter { differing.contains($0.path) }
    for file in changed {
      do throws(SystemFailure) {
        try folders.make(above: file.path, made: &made)
      } catch {
        return [error.diagnostic(for: "\(root)/\(file.path)")]
      }
    }
    let failure = staging.add(changed, jobs: jobs)
    return failure.map { [$0.failure.diagnostic(for: "\(root)/\($0.path)")] } ?? []
  }

  private func stage(_ bytes: [UInt8], as path: String, _ staging: inout Staging) -> [Diagnostic] {
    do throws(SystemFailure) {
      try staging.add(bytes, for: path)
      return []
    } catch {
      return [error.diagnostic(for: "\(root)/\(path)")]
    }
  }

  /// Replaces the files, removes those that are made no more, and puts the manifest in its place.
  private func finish(_ staging: Staging, removing removed: [String]) -> [Diagnostic] {
    let last = staging.count - 1
    if let (path, failure) = staging.rename(0..<last) { return [failure.diagnostic(for: "\(root)/\(path)")] }
    for path in removed where !remove(path) { return [SystemFailure.current.diagnostic(for: "\(root)/\(path)")] }
    if let (path, failure) = staging.rename(last..<last + 1) { return [failure.diagnostic(for: "\(root)/\(path)")] }
    return []
  }

  /// Removes a file, and the folders above it that become empty.
  private func remove(_ path: String) -> Bool {
    if unlink("\(root)/\(path)") != 0 { return false }
    var folder = Substring(path)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if rmdir("\(root)/\(folder)") != 0 { break }
    }
    return true
  }
}
