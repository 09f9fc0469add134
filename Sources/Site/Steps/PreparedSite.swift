package import Diagnostics
import ModelFile
import Pages
import Parallel
package import PlanModel
import Rendering

/// Content and templates, read and checked: everything of a site but its files.
package struct PreparedSite: Sendable {
  /// What was found while reading, in the order of the places.
  package let diagnostics: [Diagnostic]
  /// Every file that was read, with the path that messages show.
  package let sources: [FolderFile]
  /// The cut-off date of what the pages say; nil where the content could not be read.
  package let cutOff: CalendarDate?
  /// Nil where a message is an error.
  private let parts: Parts?
  let settings: BuildSettings

  /// What the files are made from.
  private struct Parts: Sendable {
    let context: PageContext
    let subjects: [PageSubject]
    let templates: PageTemplates
    /// Files beside the pages.
    let others: [@Sendable () -> OutputFile]
  }

  package var hasErrors: Bool { parts == nil }
  package var pageCount: Int { parts?.subjects.count ?? 0 }

  /// Reads and checks.
  ///
  /// - Parameters:
  ///   - settings: what is asked for.
  ///   - content: what was read of the content folder, where that is done already.
  ///   - progress: told of each step as it begins.
  package init(
    _ settings: BuildSettings, content: CheckedContent? = nil, progress: (BuildStep) -> Void = { _ in }
  ) {
    progress(.reading)
    let (content, templates) = Workers.both(
      jobs: settings.jobs,
      { content ?? ContentStep.run(settings.content, reader: settings.folderReader, jobs: settings.jobs) },
      {
        TemplateStep.run(
          shipped: settings.shippedTemplates, over: settings.templates, reader: settings.folderReader)
      })
    progress(.checking)
    self.settings = settings
    sources = content.files + templates.files
    var diagnostics = content.diagnostics + templates.diagnostics
    var parts: Parts?
    let library = settings.cutOff.map { content.library?.cutOff(at: $0.date) } ?? content.library
    cutOff = library?.site.cutOff
    if let library, !diagnostics.containErrors {
      parts = Self.parts(library, content, templates, settings)
      if parts == nil { diagnostics.append(Self.absentPlan(library, settings)) }
    }
    self.diagnostics = diagnostics.sortedByPlace()
    self.parts = parts
  }

  /// Makes all files.
  ///
  /// - Parameters:
  ///   - progress: told when it begins.
  ///   - keep: takes each file as a worker has made it; what it returns is all that stays of the file.
  /// - Returns: what is kept, in the order of the paths; nothing where a message is an error.
  package func make<Kept: Sendable>(
    progress: (BuildStep) -> Void = { _ in }, keep: @Sendable (OutputFile) -> Kept
  ) -> (files: [Kept], diagnostics: [Diagnostic]) {
    guard let parts else { return ([], diagnostics) }
    progress(.rendering)
    let made = render(parts) { Made(file: MadeFile($0), links: FileLinks($0), kept: keep($0)) }
      .sorted { $0.file.path < $1.file.path }
    let faults = PathCheck.faults(in: made.map(\.file)) + linkFaults(made.map(\.file.path), made.map(\.links), parts)
    let kept = faults.containErrors ? [] : made.map(\.kept)
    return (kept, faults.isEmpty ? diagnostics : (diagnostics + faults).sortedByPlace())
  }

  /// Checks what authors write, the links of texts included; no more pages are made than those links name parts of.
  ///
  /// Where something is wrong with a link or a path, or where there are templates of the user's own, all pages are made
  /// to tell of it.
  ///
  /// - Parameter progress: told where all pages are made.
  /// - Returns: every message.
  package func check(progress: (BuildStep) -> Void = { _ in }) -> [Diagnostic] {
    guard let parts else { return diagnostics }
    let isSound = settings.templates == nil && pathsStand(parts) && linksStand(parts)
    return isSound ? diagnostics : make(progress: progress) { _ in }.diagnostics
  }

  /// No two pages have one path, and each path can be one.
  private func pathsStand(_ parts: Parts) -> Bool {
    PathCheck.faults(in: parts.subjects.map { MadeFile(path: $0.path(in: parts.context).text, origin: "") }).isEmpty
  }

  /// Every link of a text leads to a page, and to a part that is there.
  private func linksStand(_ parts: Parts) -> Bool {
    let pages = Dictionary(
      parts.subjects.map { ($0.path(in: parts.context), $0) }, uniquingKeysWith: { first, _ in first })
    let links = parts.context.writtenLinks
    if !links.allSatisfy({ pages[$0.target] != nil }) { return false }
    let named = Set(links.filter { $0.fragment != nil }.compactMap { pages[$0.target] })
    let found = RenderStep.run(Array(named), in: parts.context, templates: parts.templates, jobs: settings.jobs) {
      ($0.path, FileLinks($0))
    }
    let targets = LinkTargets(found.map(\.0), found.map(\.1), jobs: settings.jobs)
    return links.allSatisfy { $0.fragment == nil || targets.contain($0.target.text, $0.fragment) }
  }

  private struct Made<Kept: Sendable>: Sendable {
    let file: MadeFile
    let links: FileLinks
    let kept: Kept
  }

  private func render<Kept: Sendable>(_ parts: Parts, keep: @Sendable (OutputFile) -> Kept) -> [Kept] {
    RenderStep.run(
      parts.subjects, in: parts.context, templates: parts.templates, jobs: settings.jobs, others: parts.others,
      keep: keep)
  }

  /// What is wrong with addresses and ids; the files in question are made once more, for the places in them.
  private func linkFaults(_ paths: [String], _ links: [FileLinks], _ parts: Parts) -> [Diagnostic] {
    let targets = LinkTargets(paths, links, jobs: settings.jobs)
    if targets.faulty.isEmpty { return [] }
    let faulty = Set(targets.faulty.map { paths[$0] })
    let files = render(parts) { faulty.contains($0.path) ? $0 : nil }.compactMap(\.self)
    return LinkCheck.faults(
      in: files, among: targets, written: parts.context.writtenLinks,
      below: FolderReader.withoutTrailingSlashes(settings.content))
  }
}

extension PreparedSite {
  /// Nil where the plan in force is not among the plans, or the templates do not stand.
  private static func parts(
    _ library: PlanLibrary, _ content: CheckedContent, _ templates: CheckedTemplates, _ settings: BuildSettings
  ) -> Parts? {
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    guard let compiled = templates.templates, let wording = templates.wording,
      let context = PageContext(measures, wording: wording, texts: content.texts, profile: settings.profile)
    else { return nil }
    let list = templates.list.output
    let others: [@Sendable () -> OutputFile] =
      [{ modelFile(of: context) }, { feed(in: context) }, { list }]
      + templates.assets.map { asset -> @Sendable () -> OutputFile in { asset } }
    return Parts(
      context: context, subjects: SitePages.subjects(in: context), templates: compiled, others: others)
  }

  private static func absentPlan(_ library: PlanLibrary, _ settings: BuildSettings) -> Diagnostic {
    Diagnostic(
      .sitePlanAbsent, at: .file("\(FolderReader.withoutTrailingSlashes(settings.content))/site.yaml"),
      ["year": String(library.site.planInForce)])
  }

  private static func feed(in context: PageContext) -> OutputFile {
    let feed = ChangeFeed(in: context)
    return OutputFile(
      path: feed.path.text, bytes: FeedFile.bytes(of: feed), origin: "tệp tin thay đổi \(feed.path.text)")
  }

  private static func modelFile(of context: PageContext) -> OutputFile {
    OutputFile(
      path: "du-lieu/model.json",
      bytes: ModelWriter.bytes(of: context.library, measures: context.measures, forms: context.forms),
      origin: "tệp dữ liệu model.json")
  }
}
