import Markup
import Pages
import Parallel
import Rendering

/// Page subjects and templates → the files of the site.
enum RenderStep {
  /// Makes and renders all pages, the files beside them included.
  ///
  /// - Parameters:
  ///   - subjects: what there is a page about.
  ///   - context: what pages are made from.
  ///   - templates: the compiled templates.
  ///   - jobs: workers; what they make does not depend on their number.
  ///   - others: files that are made at the same time.
  ///   - keep: takes each file as a worker has made it; what it returns is all that stays of the file.
  /// - Returns: what is kept of the files in the order of the subjects, then of the others.
  static func run<Kept: Sendable>(
    _ subjects: [PageSubject], in context: PageContext, templates: PageTemplates, jobs: Int,
    others: [@Sendable () -> OutputFile] = [], keep: @Sendable (OutputFile) -> Kept
  ) -> [Kept] {
    let stretches = subjects.stretches(of: 8)
    let work = others.map(Work.other) + stretches.map { Work.pages(subjects[$0]) }
    let done = Workers.map(work, jobs: jobs, tool: { MarkupBuffer(reserving: 1 << 16) }) { work, buffer -> [Kept] in
      switch work {
      case .other(let make): return [keep(make())]
      case .pages(let subjects):
        return subjects.flatMap {
          render(SitePages.page(about: $0, in: context), as: $0.paper, templates: templates, buffer: &buffer, keep)
        }
      }
    }
    return done.dropFirst(others.count).flatMap(\.self) + done.prefix(others.count).flatMap(\.self)
  }

  private enum Work: Sendable {
    case pages(ArraySlice<PageSubject>)
    case other(@Sendable () -> OutputFile)
  }

  private static func render<Kept>(
    _ page: Page, as paper: Paper?, templates: PageTemplates, buffer: inout MarkupBuffer,
    _ keep: (OutputFile) -> Kept
  ) -> [Kept] {
    buffer.removeAll()
    templates.render(page, into: &buffer)
    let frame = page.frame
    let (path, origin) = (frame.path, name(of: frame))
    // A copy of its own size: the worker's buffer stays its own, and as large as its largest page.
    let bytes = LineWrap.wrapped(buffer.bytes)
    var kept = [keep(OutputFile(path: path.text, bytes: bytes, origin: origin, paper: paper))]
    for table in page.exports {
      guard let csv = table.csv else { continue }
      let origin = "bảng “\(table.caption)” của \(origin)"
      let path = path.sibling(csv.address).text
      kept.append(keep(OutputFile(path: path, bytes: CSVFile.bytes(of: table), origin: origin)))
    }
    if let sheet = frame.sheet {
      let origin = "mẫu in của \(origin)"
      let path = path.sibling(sheet.address).text
      kept.append(keep(OutputFile(path: path, bytes: SheetStyle.bytes(of: sheet), origin: origin)))
    }
    return kept
  }

  /// `trang “Cụm công nghiệp Võng Xuyên”`, with the kind of page where it says more.
  private static func name(of frame: PageFrame) -> String {
    frame.kind.map { "trang “\(frame.title)” (\($0))" } ?? "trang “\(frame.title)”"
  }
}
