package import Diagnostics
import Pages
package import Site

/// Which pages are to be printed; what the parts name is added up.
package struct PaperSelection: Sendable, Hashable {
  /// Paths of pages as the user typed them.
  package var pages: [String]
  /// Everything that is meant for paper.
  package var all: Bool
  /// The annexes of the plan of this year.
  package var plan: Int?
  /// In place of the plan's annexes the pages about this quarter of it.
  package var quarter: Int?

  package init(pages: [String] = [], all: Bool = false, plan: Int? = nil, quarter: Int? = nil) {
    self.pages = pages
    self.all = all
    self.plan = plan
    self.quarter = quarter
  }

  /// Finds the pages among the files of a site.
  ///
  /// - Returns: the pages in the order of their paths, each once, and a message for everything that names none.
  package func find(in files: [OutputFile]) -> (pages: [OutputFile], diagnostics: [Diagnostic]) {
    let known = files.map(\.path).filter { $0.hasSuffix(Self.ending) }
    let paths = Set(known)
    var chosen: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for page in pages {
      if let path = Self.readings(of: page).first(where: paths.contains) {
        chosen.insert(path)
      } else {
        diagnostics.append(Self.unknown(page, among: known))
      }
    }
    let ofPlan = files.filter { $0.paper.map(belongsToPlan) ?? false }
    if let fault = absence(of: ofPlan) { diagnostics.append(fault) }
    chosen.formUnion(ofPlan.map(\.path))
    return (files.filter { chosen.contains($0.path) || all && $0.paper != nil }, diagnostics)
  }

  private func belongsToPlan(_ paper: Paper) -> Bool {
    switch paper {
    case .annex(let year): year == plan && quarter == nil
    case .quarter(let number, let year): year == plan && number == quarter
    case .sheet: false
    }
  }

  private func absence(of found: [OutputFile]) -> Diagnostic? {
    guard let plan, found.isEmpty else { return nil }
    let year = String(plan)
    guard let quarter else { return Diagnostic(.printPlanWithoutAnnexes, at: .file("--plan"), ["year": year]) }
    return Diagnostic(.printQuarterAbsent, at: .file("--quarter"), ["year": year, "quarter": String(quarter)])
  }

  /// The paths that a typed one may mean: `ke-hoach/2021/` is its `index.html`.
  private static func readings(of page: String) -> [String] {
    let parts = page.split(separator: "/").filter { $0 != "." }
    let path = parts.joined(separator: "/")
    return [path, path + ending, path.isEmpty ? "index.html" : "\(path)/index.html"]
  }

  private static func unknown(_ page: String, among known: [String]) -> Diagnostic {
    let typed = readings(of: page)[page.hasSuffix(ending) ? 0 : 1]
    let below = known.filter { typed.hasSuffix("/\($0)") }.max { $0.utf8.count < $1.utf8.count }
    let near = below ?? DidYouMean.nearest(to: typed, among: known)
    return Diagnostic(
      .printPageUnknown, at: .file(page), ["page": page], suggestion: near.map(DidYouMean.question))
  }

  private static let ending = ".html"
}
