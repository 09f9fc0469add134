package import Diagnostics
import ModelFile
import Pages
package import PlanModel
import Rendering

/// The whole way from the folders to the files of the site; it writes nothing.
package struct SiteBuild: Sendable {
  package let diagnostics: [Diagnostic]
  /// Every file that was read, with the path that messages show.
  package let sources: [FolderFile]
  /// The files of the site in the order of their paths; empty where a message is an error.
  package let files: [OutputFile]
  package let pageCount: Int
  /// The cut-off date of what the pages say; nil where the content could not be read.
  package let cutOff: CalendarDate?

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads, checks and renders.
  ///
  /// - Parameters:
  ///   - settings: what is asked for.
  ///   - content: what was read of the content folder, where that is done already.
  ///   - progress: told of each step as it begins.
  package init(
    _ settings: BuildSettings, content: CheckedContent? = nil, progress: (BuildStep) -> Void = { _ in }
  ) {
    progress(.reading)
    let content = content ?? ContentStep.run(settings.content, reader: settings.folderReader)
    let templates = TemplateStep.run(
      shipped: settings.shippedTemplates, over: settings.templates, reader: settings.folderReader)
    progress(.checking)
    sources = content.files + templates.files
    var diagnostics = content.diagnostics + templates.diagnostics
    var files: [OutputFile] = []
    var pageCount = 0
    let library = settings.cutOff.map { content.library?.cutOff(at: $0.date) } ?? content.library
    cutOff = library?.site.cutOff
    if let library, let compiled = templates.templates, let wording = templates.wording,
      !diagnostics.containErrors
    {
      progress(.rendering)
      let measures = Measures(of: library, cutOff: library.site.cutOff)
      if let context = PageContext(measures, wording: wording, texts: content.texts, profile: settings.profile) {
        let subjects = SitePages.subjects(in: context)
        pageCount = subjects.count
        let pages = RenderStep.run(
          subjects, in: context, templates: compiled, jobs: settings.jobs,
          others: [{ Self.modelFile(library, measures) }, { Self.feed(in: context) }])
        files = pages + templates.assets + [templates.list.output]
        diagnostics += PathCheck.faults(in: files) + Self.linkFaults(files, context, settings)
      } else {
        let year = String(library.site.planInForce)
        diagnostics.append(
          Diagnostic(
            .sitePlanAbsent, at: .file("\(FolderReader.withoutTrailingSlashes(settings.content))/site.yaml"),
            ["year": year]))
      }
    }
    self.diagnostics = diagnostics.sortedByPlace()
    self.pageCount = pageCount
    let failed = self.diagnostics.contains { $0.severity == .error }
    self.files = failed ? [] : files.sorted { $0.path < $1.path }
  }

  private static func linkFaults(
    _ files: [OutputFile], _ context: PageContext, _ settings: BuildSettings
  ) -> [Diagnostic] {
    LinkCheck.faults(
      in: files, written: context.writtenLinks, below: FolderReader.withoutTrailingSlashes(settings.content),
      jobs: settings.jobs)
  }

  private static func feed(in context: PageContext) -> OutputFile {
    let feed = ChangeFeed(in: context)
    return OutputFile(
      path: feed.path.text, bytes: FeedFile.bytes(of: feed), origin: "tệp tin thay đổi \(feed.path.text)")
  }

  private static func modelFile(_ library: PlanLibrary, _ measures: Measures) -> OutputFile {
    OutputFile(
      path: "du-lieu/model.json", bytes: ModelWriter.bytes(of: library, measures: measures),
      origin: "tệp dữ liệu model.json")
  }
}
