import Dispatch
import Markup
package import Pages
package import Rendering
import Synchronization

/// Page models and templates → the files of the site.
package enum RenderStep {
  /// Renders all pages, the CSV files beside them included.
  ///
  /// - Parameters:
  ///   - pages: the page models.
  ///   - templates: the compiled templates.
  ///   - jobs: workers; what they write does not depend on their number.
  /// - Returns: the files in the order of the pages.
  package static func run(_ pages: [Page], templates: PageTemplates, jobs: Int) -> [OutputFile] {
    let workers = max(1, min(jobs, pages.count))
    if workers == 1 { return render(pages[...], templates: templates) }
    let chunk = (pages.count + workers - 1) / workers
    let results = Mutex<[Int: [OutputFile]]>([:])
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let slice = pages[min(pages.count, worker * chunk)..<min(pages.count, (worker + 1) * chunk)]
      let files = render(slice, templates: templates)
      results.withLock { $0[worker] = files }
    }
    return results.withLock { done in (0..<workers).flatMap { done[$0] ?? [] } }
  }

  private static func render(_ pages: ArraySlice<Page>, templates: PageTemplates) -> [OutputFile] {
    var buffer = MarkupBuffer(reserving: 1 << 16)
    return pages.flatMap { page in
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
      return [OutputFile(path: path.text, bytes: buffer.bytes, origin: origin)] + tables
    }
  }

  /// `trang “Cụm công nghiệp Võng Xuyên”`, with the kind of page where it says more.
  private static func name(of page: Page) -> String {
    let frame = page.frame
    return frame.kind.map { "trang “\(frame.title)” (\($0))" } ?? "trang “\(frame.title)”"
  }
}
