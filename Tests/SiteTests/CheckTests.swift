import Diagnostics
import Pages
import PlanModel
import Site
import Testing

@Suite struct CheckTests {
  @Test(arguments: ["Content", "Tests/SiteTests/Fixtures/province", "Tests/SiteTests/Fixtures/shapes"])
  func `the path of every page is known before the page is made`(content: String) throws {
    let read = ContentStep.run("\(SmallSite.root)/\(content)", reader: FolderReader())
    let templates = TemplateStep.run(shipped: SmallSite.templates, over: nil, reader: FolderReader())
    let (library, wording) = (try #require(read.library), try #require(templates.wording))
    let measures = Measures(of: library, cutOff: library.site.cutOff)
    let context = try #require(PageContext(measures, wording: wording, texts: read.texts))
    for subject in SitePages.subjects(in: context) {
      #expect(subject.path(in: context) == SitePages.page(about: subject, in: context).frame.path)
    }
  }

  // A change of the province's plan text and clusters, and what is wrong then.
  private static let faults: [(old: String, new: String, fault: String?)] = [
    ("lung-vai.html", "lung-vai.html#nhiem-vu", nil), ("lung-vai.html", "lung-vai.html#khong-co", "fragment"),
    ("lung-vai.html", "khong-co.html", "broken"), ("cum-cong-nghiep/lung-vai.html", "ke-hoach/2026/nam.html", nil),
    ("cum-cong-nghiep/lung-vai.html", "chi-tieu.html#khong-co", "fragment"),
    ("cum-cong-nghiep/lung-vai.html", "du-lieu/model.json", nil),
    ("cum-cong-nghiep/lung-vai.html", "du-lieu/model.json#x", "fragment"),
  ]

  @Test(arguments: faults) func `checking finds what a build finds`(row: (old: String, new: String, fault: String?))
    throws
  {
    let folder = try TemporaryFolder()
    try folder.copy("\(SmallSite.root)/Tests/SiteTests/Fixtures/province", to: "content")
    let path = "content/plans/2026/plan.md"
    try folder.file(path, try folder.text(path).replacing(row.old, with: row.new))
    let settings = SmallSite.settings(output: folder("site"), content: folder("content"))
    let found = PreparedSite(settings).check()
    #expect(found == SiteUpdate.run(PreparedSite(settings), writes: true).diagnostics)
    let faults = found.map(\.id).filter { $0.hasPrefix("site.") }
    #expect(faults == (row.fault.map { ["site.text-link.\($0)"] } ?? []), "\(row.new): \(SmallSite.lines(found))")
  }

  @Test func `two pages of one path are found without making them`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(SmallSite.content, to: "content")
    for path in ["clusters/doi-cau.yaml", "plans/2021/annex-2.yaml"] {
      try folder.file("content/\(path)", try folder.text("content/\(path)").replacing("chan-doi", with: "index"))
    }
    let found = PreparedSite(SmallSite.settings(output: "", content: folder("content"))).check()
    #expect(found.map(\.id).contains("site.path.twice"))
  }
}
