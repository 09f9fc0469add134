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

  private init(_ build: SiteBuild, diagnostics: [Diagnostic], changes: OutputChanges?, exitCode: Int32) {
    self.diagnostics = diagnostics
    self.sources = build.sources
    self.pageCount = build.pageCount
    self.changes = changes
    self.exitCode = exitCode
  }

  /// Builds the site and brings the output folder to its state.
  ///
  /// - Parameters:
  ///   - settings: what is asked for.
  ///   - writes: false only compares.
  ///   - progress: told of each step as it begins.
  /// - Returns: what was done, and every message.
  package static func run(
    _ settings: BuildSettings, writes: Bool, progress: (BuildStep) -> Void = { _ in }
  ) -> SiteUpdate {
    run(SiteBuild(settings, progress: progress), settings, writes: writes, progress: progress)
  }

  /// Brings the output folder to the state of a build.
  package static func run(
    _ build: SiteBuild, _ settings: BuildSettings, writes: Bool, progress: (BuildStep) -> Void = { _ in }
  ) -> SiteUpdate {
    if build.hasErrors {
      return SiteUpdate(build, diagnostics: build.diagnostics, changes: nil, exitCode: build.exitCode)
    }
    let inputs = [settings.content, settings.shippedTemplates] + [settings.templates].compactMap(\.self)
    let guardian = OutputGuard(inputs: inputs, home: settings.home, workingFolder: settings.workingFolder)
    if let refusal = guardian.refusal(of: settings.output) {
      return SiteUpdate(build, diagnostics: build.diagnostics + [refusal], changes: nil, exitCode: 3)
    }
    let folder = OutputFolder(settings.output, jobs: settings.jobs)
    progress(.comparing)
    if writes {
      let (changes, failures) = folder.update(to: build.files) { progress(.writing) }
      return SiteUpdate(
        build, diagnostics: build.diagnostics + failures, changes: changes, exitCode: failures.isEmpty ? 0 : 3)
    }
    let comparison = folder.compare(with: build.files)
    let isBlocked = !comparison.obstacles.isEmpty
    return SiteUpdate(
      build, diagnostics: build.diagnostics + comparison.obstacles, changes: isBlocked ? nil : comparison.changes,
      exitCode: isBlocked ? 3 : comparison.isSame ? 0 : 10)
  }
}

extension SiteBuild {
  /// 0 without errors, 3 where a folder or file could not be read, else 1.
  package var exitCode: Int32 {
    if !hasErrors { return 0 }
    return diagnostics.contains { $0.message == .siteInputOutput } ? 3 : 1
  }
}
