import Diagnostics
import Pages
import Printing
import Site
import Testing

@Suite struct SelectionTests {
  private static let files: [OutputFile] = [
    ("assets/1/tiendo.css", nil), ("dia-ban/index.html", nil), ("dia-ban/phuc-tho.html", .sheet), ("index.html", nil),
    ("ke-hoach/2021/index.html", nil), ("ke-hoach/2021/phu-luc-1.csv", nil),
    ("ke-hoach/2021/phu-luc-1.html", .annex(plan: 2021)), ("ke-hoach/2021/phu-luc-3.html", .annex(plan: 2021)),
    ("ke-hoach/2021/quy-1.html", .quarter(1, plan: 2021)), ("ke-hoach/2021/quy-2.html", .quarter(2, plan: 2021)),
    ("ke-hoach/2022/phu-luc-1.html", .annex(plan: 2022)), ("ke-hoach/2022/quy-2.html", .quarter(2, plan: 2022)),
    ("tom-tat.html", .sheet),
  ].map { OutputFile(path: $0, bytes: [], origin: "", paper: $1) }

  private static let annexes = ["ke-hoach/2021/phu-luc-1.html", "ke-hoach/2021/phu-luc-3.html"]

  @Test(arguments: [
    (PaperSelection(plan: 2021), annexes),
    (PaperSelection(plan: 2021, quarter: 2), ["ke-hoach/2021/quy-2.html"]),
    (PaperSelection(all: true), files.filter { $0.paper != nil }.map(\.path)),
    (PaperSelection(all: true, plan: 2021), files.filter { $0.paper != nil }.map(\.path)),
    (
      PaperSelection(pages: ["tom-tat", "./tom-tat.html", "dia-ban/phuc-tho"]),
      ["dia-ban/phuc-tho.html", "tom-tat.html"]
    ),
    (PaperSelection(pages: ["tom-tat.html"], plan: 2021), annexes + ["tom-tat.html"]),
    (
      PaperSelection(pages: ["dia-ban", "ke-hoach/2021/", "index"]),
      ["dia-ban/index.html", "index.html", "ke-hoach/2021/index.html"]
    ),
  ]) func `what the parts of a selection name is added up, in the order of the paths`(
    selection: PaperSelection, paths: [String]
  ) {
    let (pages, diagnostics) = selection.find(in: Self.files)
    #expect(pages.map(\.path) == paths)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("ke-hoach/2021/phu-luc-4.html", "có phải là “ke-hoach/2021/phu-luc-1.html”?"),
    ("ke-hoach/2021/phu-luc3", "có phải là “ke-hoach/2021/phu-luc-3.html”?"),
    ("Output/ke-hoach/2021/phu-luc-3.html", "có phải là “ke-hoach/2021/phu-luc-3.html”?"),
    ("/srv/www/tom-tat.html", "có phải là “tom-tat.html”?"),
    ("ke-hoach/2021/phu-luc-1.csv", "có phải là “ke-hoach/2021/phu-luc-1.html”?"),
  ]) func `an unknown page is asked back`(page: String, question: String) {
    let (_, diagnostics) = PaperSelection(pages: [page, "index"]).find(in: Self.files)
    #expect(diagnostics.map(\.id) == ["print.page.unknown"])
    #expect(diagnostics.first?.hint == question)
  }

  @Test func `a plan or quarter without paper is told`() {
    #expect(PaperSelection(plan: 2026).find(in: Self.files).diagnostics.map(\.id) == ["print.plan.without-annexes"])
    let quarter = PaperSelection(plan: 2022, quarter: 3).find(in: Self.files)
    #expect(quarter.diagnostics.map(\.id) == ["print.quarter.absent"])
    #expect(quarter.diagnostics.first?.text == "kế hoạch năm 2022 không có trang của quý 3 để in")
  }
}
