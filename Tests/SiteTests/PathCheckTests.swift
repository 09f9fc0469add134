import Diagnostics
import Foundation
import Site
import Testing

@Suite struct PathCheckTests {
  @Test func `two sources for one path are an error naming both`() throws {
    let outputs: [OutputFile] = [
      .init("a.html", from: "trang “Bến Gỗ” (cụm công nghiệp)"), .init("b.html"),
      .init("a.html", from: "trang “Danh sách”"),
    ]
    let files = outputs.map(MadeFile.init)
    let fault = try #require(PathCheck.faults(in: files).first)
    #expect(fault.id == "site.path.twice")
    #expect(fault.text.contains("“a.html”"))
    #expect(fault.text.contains("trang “Bến Gỗ” (cụm công nghiệp)"))
    #expect(fault.text.contains("trang “Danh sách”"))
    #expect(PathCheck.faults(in: files).count == 1)
  }

  @Test(
    arguments: [
      (["a.html", "b.html"], []), (["a.html", "a.html", "a.html"], ["twice", "twice"]),
      (["assets/1/a", "assets/1/a/b.css"], ["inside"]), (["a/b/c.html", "a/b"], ["inside"]),
      (["a/b.html", "a/c.html"], []), (["A.html"], ["unsafe"]), (["đ.html"], ["unsafe"]), (["../a.html"], ["unsafe"]),
      (["a b.html"], ["unsafe"]), ([".htaccess"], ["unsafe"]), (["a/.b/c"], ["unsafe"]),
      ([Manifest.name], ["unsafe"]), (["a/\(Manifest.name)"], []),
    ] as [([String], [String])])
  func `paths that cannot stand beside each other are refused`(paths: [String], faults: [String]) {
    #expect(PathCheck.faults(in: paths.map { MadeFile(OutputFile($0)) }).map(\.id) == faults.map { "site.path.\($0)" })
  }

  @Test func `a cluster whose id is that of the listing stops the build, and the output stays`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(SmallSite.content, to: "content")
    for path in ["clusters/doi-cau.yaml", "plans/2021/annex-2.yaml"] {
      try folder.file("content/\(path)", try folder.text("content/\(path)").replacing("chan-doi", with: "index"))
    }
    let settings = SmallSite.settings(output: folder("site"), content: folder("content"))
    let outcome = SiteUpdate.run(PreparedSite(settings), writes: true)
    #expect(outcome.exitCode == 1)
    let fault = try #require(outcome.diagnostics.first { $0.id == "site.path.twice" })
    #expect(fault.text.contains("“cum-cong-nghiep/index.html”"))
    #expect(fault.text.contains("Chân Đồi"), "\(fault.text)")
    #expect(fault.text.contains("Cụm công nghiệp”"), "\(fault.text)")
    #expect(!FileManager.default.fileExists(atPath: folder("site")))
  }
}
