import Dispatch
import Markup
package import Pages
package import Rendering
import Synchronization

/// Page subjects and templates → the files of the site.
package enum RenderStep {
  /// Makes and renders all pages, the CSV files beside them included.
  ///
  /// - Parameters:
  ///   - subjects: what there is a page about.
  ///   - context: what pages are made from.
  ///   - templates: the compiled templates.
  ///   - jobs: workers; what they write does not depend on their number.
  /// - Returns: the files in the order of the subjects.
  package static func run(
    _ subjects: [PageSubject], in context: PageContext, templates: PageTemplates, jobs: Int
  ) -> [OutputFile] {
    let chunk = 8
    let count = (subjects.count + chunk - 1) / chunk
    let next = Mutex(0)
    let results = Mutex<[Int: [OutputFile]]>([:])
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
      var buffer = MarkupBuffer(reserving: 1 << 16)
      while let position = next.withLock({ taken in
        defer { taken += 1 }
        return taken < count ? taken : nil
      }) {
        let slice = subjects[(position * chunk)..<min(subjects.count, (position + 1) * chunk)]
        let files = slice.flatMap { subject in
          let page = SitePages.page(about: subject, in: context)
          return render(page, as: subject.paper, templates: templates, buffer: &buffer)
        }
        results.withLock { $0[position] = files }
      }
    }
    return results.withLock { done in (0..<count).flatMap { done[$0] ?? [] } }
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
    return [OutputFile(path: path.text, bytes: buffer.bytes, origin: origin, paper: paper)] + tables
  }

  /// `trang “Cụm công nghiệp Võng Xuyên”`, with the kind of page where it says more.
  private static func name(of page: Page) -> String {
    let frame = page.frame
    return frame.kind.map { "trang “\(frame.title)” (\($0))" } ?? "trang “\(frame.title)”"
  }
}
