package import Diagnostics
import Glibc

/// Writes the site: compares each file as it is made, stages what differs, and renames when all is on the disk.
///
/// The manifest comes last; before the first rename it names what was made earlier and what is being made. So a full
/// disk leaves the old site as it was, and a build that is cut off leaves whole files only, all of them named.
package struct OutputFolder: Sendable {
  package let root: String

  /// Makes all files of a site, handing each to the receiver, and returns what it said of each in the order of their
  /// paths; nil where the site cannot stand.
  package typealias Making = (_ receive: @Sendable (OutputFile) -> ReceivedFile) -> [ReceivedFile]?

  package init(_ root: String) {
    self.root = FolderReader.withoutTrailingSlashes(root)
  }

  /// Compares the folder with the files of a build without touching it; nil where the site cannot stand.
  package func compare(_ make: Making) -> OutputComparison? {
    make { [root] in ReceivedFile($0, in: root, staging: nil) }.map { OutputComparison(of: $0, with: root) }
  }

  /// Brings the folder to the state of what is made.
  ///
  /// - Parameters:
  ///   - writing: told when all is made.
  ///   - make: makes the files; the manifest is added here.
  /// - Returns: what was done, or nil and the failures with their paths; nil without failures where the site cannot
  ///   stand.
  package func update(writing: () -> Void = {}, _ make: Making) -> (changes: OutputChanges?, failures: [Diagnostic]) {
    var made: [String] = []
    var failures: [Diagnostic] = []
    do throws(SystemFailure) {
      try Folder.makeAll(root, made: &made)
      let lock = try FolderLock(root)
      defer { lock.release() }
      let staging = Staging(below: root)
      open(staging, &failures)
      if failures.isEmpty {
        defer { staging.close() }
        if let received = make({ [root] in ReceivedFile($0, in: root, staging: staging) }) {
          writing()
          let comparison = OutputComparison(of: received, with: root)
          failures = comparison.obstacles
          if failures.isEmpty { failures = apply(comparison, of: received, staging) }
          if failures.isEmpty { return (comparison.changes, []) }
        }
      }
    } catch {
      failures = [error.isBusy ? Diagnostic(.siteOutputBusy, at: .file(root)) : error.diagnostic(for: root)]
    }
    for folder in made.reversed() { rmdir(folder) }
    return (nil, failures)
  }

  private func open(_ staging: Staging, _ failures: inout [Diagnostic]) {
    do throws(SystemFailure) {
      try staging.open()
    } catch {
      failures.append(error.diagnostic(for: staging.folder))
    }
  }

  private func apply(_ comparison: OutputComparison, of files: [ReceivedFile], _ staging: Staging) -> [Diagnostic] {
    for path in comparison.wrongModes { chmod("\(root)/\(path)", 0o644) }
    if comparison.isSame { return [] }
    if let (path, failure) = files.lazy.compactMap(\.stagingFailure).first {
      return [failure.diagnostic(for: "\(root)/\(path)")]
    }
    let (earlier, manifest) = (comparison.earlier, comparison.manifest)
    let last = manifest.bytes
    let between = earlier.isEmpty ? last : Manifest(paths: earlier + manifest.paths).bytes
    var path = Manifest.name
    do throws(SystemFailure) {
      try staging.add(between, for: Self.manifestBetween)
      try staging.add(last, for: Self.manifestAfter)
      try staging.move(Self.manifestBetween, to: Manifest.name)
      try move(comparison, staging, &path)
      for removed in comparison.changes.removed {
        path = removed
        try remove(removed)
      }
      path = Manifest.name
      try staging.move(Self.manifestAfter, to: Manifest.name)
      return []
    } catch {
      return [error.diagnostic(for: "\(root)/\(path)")]
    }
  }

  // No path of a file begins with a dot.
  private static let (manifestBetween, manifestAfter) = (".danh-muc-truoc", ".danh-muc-sau")

  /// Gives what was staged its own names; a folder that was not there comes whole.
  private func move(
    _ comparison: OutputComparison, _ staging: Staging, _ path: inout String
  ) throws(SystemFailure) {
    var folders = comparison.folders
    var moved = ""
    for written in comparison.changes.written where moved.isEmpty || !written.hasPrefix(moved) {
      path = folders.outermostAbsent(above: written).map(String.init) ?? written
      if path != written { moved = path + "/" }
      try staging.move(path, to: path)
    }
  }

  /// Removes a file, and the folders above it that become empty.
  private func remove(_ path: String) throws(SystemFailure) {
    if unlink("\(root)/\(path)") != 0 { throw .current }
    var above = path.folderPath
    while let folder = above, rmdir("\(root)/\(folder)") == 0 { above = folder.folderPath }
  }
}
