import Markup
package import Pages
package import Rendering

/// Page subjects and templates → the files of the site.
package enum RenderStep {
  /// Makes and renders all pages, the CSV files beside them included.
  ///
  /// - Parameters:
  ///   - subjects: what there is a page about.
  ///   - context: what pages are made from.
  ///   - templates: the compiled templates.
  ///   - jobs: workers; what they write does not depend on their number.
  ///   - others: files that are made at the same time.
  /// - Returns: the files in the order of the subjects, then the others.
  package static func run(
    _ subjects: [PageSubject], in context: PageContext, templates: PageTemplates, jobs: Int,
    others: [@Sendable () -> OutputFile] = []
  ) -> [OutputFile] {
    let stretches = subjects.stretches(of: 8)
    let work = others.map(Work.other) + stretches.map { Work.pages(subjects[$0]) }
    let done = Workers.map(work, jobs: jobs, tool: { MarkupBuffer(reserving: 1 << 16) }) { work, buffer in
      switch work {
      case .other(let make): return [make()]
      case .pages(let subjects):
        return subjects.flatMap {
          render(SitePages.page(about: $0, in: context), as: $0.paper, templates: templates, buffer: &buffer)
        }
      }
    }
    return done.dropFirst(others.count).flatMap(\.self) + done.prefix(others.count).flatMap(\.self)
  }

  private enum Work: Sendable {
    case pages(ArraySlice<PageSubject>)
    case other(@Sendable () -> OutputFile)
  }

  private static func render(
    _ page: Page, as paper: Paper?, templates: PageTemplates, buffer: inout MarkupBuffer
  ) -> [OutputFile] {
    buffer.removeAll()
    templates.render(page, into: &buffer)
    let path = page.frame.path
    let origin = name(of: page)
    let tables = page.exports.compactMap { table in
      table.csv.map {
        OutputFile(
          path: path.sibling($0.address).text, bytes: CSVFile.bytes(of: table),
          origin: "bảng “\(table.caption)” của \(origin)")
      }
    }
    // A copy of its own size: the worker's buffer stays its own, and as large as its largest page.
    let bytes = LineWrap.wrapped(buffer.bytes)
    let sheet = page.frame.sheet.map {
      OutputFile(path: path.sibling($0.address).text, bytes: SheetStyle.bytes(of: $0), origin: "mẫu in của \(origin)")
    }
    return [OutputFile(path: path.text, bytes: bytes, origin: origin, paper: paper)] + tables
      + [sheet].compactMap(\.self)
  }

  /// `trang “Cụm công nghiệp Võng Xuyên”`, with the kind of page where it says more.
  private static func name(of page: Page) -> String {
    let frame = page.frame
    return frame.kind.map { "trang “\(frame.title)” (\($0))" } ?? "trang “\(frame.title)”"
  }
}
