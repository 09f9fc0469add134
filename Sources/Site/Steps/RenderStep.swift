package import Diagnostics
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
      let tables = page.exports.compactMap { table in
        table.csv.map { OutputFile(path: path.sibling($0.address).text, bytes: CSVFile.bytes(of: table)) }
      }
      return [OutputFile(path: path.text, bytes: buffer.bytes)] + tables
    }
  }

  /// Names every path that two sources make, or that is no path for a page.
  package static func collisions(_ files: [OutputFile]) -> [Diagnostic] {
    var seen: Set<String> = []
    return files.compactMap { file in
      if !Manifest.isSafe(file.path) {
        return Diagnostic(.sitePathUnsafe, at: .file(file.path), ["path": file.path])
      }
      return seen.insert(file.path).inserted
        ? nil : Diagnostic(.sitePathTwice, at: .file(file.path), ["path": file.path])
    }
  }
}
