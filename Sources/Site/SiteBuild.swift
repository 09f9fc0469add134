package import Diagnostics
package import PlanModel

/// The whole way from the folders to the files of the site, all of them kept; it writes nothing.
package struct SiteBuild: Sendable {
  package let diagnostics: [Diagnostic]
  /// Every file that was read, with the path that messages show.
  package let sources: [FolderFile]
  /// The files of the site in the order of their paths; empty where a message is an error.
  package let files: [OutputFile]
  /// The cut-off date of what the pages say; nil where the content could not be read.
  package let cutOff: CalendarDate?

  package var hasErrors: Bool { diagnostics.containErrors }

  /// Reads, checks and renders.
  ///
  /// - Parameters:
  ///   - settings: what is asked for.
  ///   - content: what was read of the content folder, where that is done already.
  ///   - progress: told of each step as it begins.
  package init(
    _ settings: BuildSettings, content: CheckedContent? = nil, progress: (BuildStep) -> Void = { _ in }
  ) {
    let prepared = PreparedSite(settings, content: content, progress: progress)
    let made = prepared.make(progress: progress) { $0 }
    (diagnostics, sources, cutOff) = (made.diagnostics, prepared.sources, prepared.cutOff)
    files = made.files
  }
}
