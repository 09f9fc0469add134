package import Diagnostics

/// A whole build, from the folders to the written output.
package struct SiteUpdate: Sendable {
  package let diagnostics: [Diagnostic]
  package let sources: [FolderFile]
  package let pageCount: Int
  /// Nil where errors or a refused folder kept the output untouched.
  package let changes: OutputChanges?
  /// 0 done, 1 errors in content or templates, 3 input or output failed, 10 differs.
  package let exitCode: Int32

  private init(
    _ site: PreparedSite, _ diagnostics: [Diagnostic], changes: OutputChanges? = nil, exitCode: Int32
  ) {
    (self.diagnostics, self.changes, self.exitCode) = (diagnostics, changes, exitCode)
    (sources, pageCount) = (site.sources, site.pageCount)
  }

  /// Makes a site and brings its output folder to its state.
  ///
  /// - Parameters:
  ///   - site: content and templates, read and checked.
  ///   - writes: false only compares.
  ///   - progress: told of each step as it begins.
  /// - Returns: what was done, and every message.
  package static func run(
    _ site: PreparedSite, writes: Bool, progress: (BuildStep) -> Void = { _ in }
  ) -> SiteUpdate {
    let settings = site.settings
    if site.hasErrors { return SiteUpdate(site, site.diagnostics, exitCode: site.diagnostics.exitCode) }
    if let refusal = OutputGuard(settings).refusal(of: settings.output) {
      let (_, found) = site.make(progress: progress) { _ in }
      let isFaulty = found.containErrors
      return SiteUpdate(site, isFaulty ? found : found + [refusal], exitCode: isFaulty ? found.exitCode : 3)
    }
    var found = site.diagnostics
    let make: OutputFolder.Making = { receive in
      let (files, diagnostics) = site.make(progress: progress, keep: receive)
      found = diagnostics
      return diagnostics.containErrors ? nil : files
    }
    let folder = OutputFolder(settings.output)
    if writes {
      let (changes, failures) = folder.update(writing: { progress(.writing) }, make)
      let exitCode = found.containErrors ? found.exitCode : failures.isEmpty ? 0 : 3
      return SiteUpdate(site, found + failures, changes: changes, exitCode: exitCode)
    }
    guard let comparison = folder.compare(make) else { return SiteUpdate(site, found, exitCode: found.exitCode) }
    let isBlocked = !comparison.obstacles.isEmpty
    return SiteUpdate(
      site, found + comparison.obstacles, changes: isBlocked ? nil : comparison.changes,
      exitCode: isBlocked ? 3 : comparison.isSame ? 0 : 10)
  }
}

extension [Diagnostic] {
  /// 0 without errors, 3 where a folder or file could not be read, else 1.
  package var exitCode: Int32 {
    if !containErrors { return 0 }
    return contains { $0.message == .siteInputOutput } ? 3 : 1
  }
}
