import Foundation
import PlanLoading
import PlanModel
import Site
import Testing

@testable import Comparison
@testable import Review

/// Pages that change though their data did not are told apart, with the cause.
@Suite struct PageTests {
  private static let (a, b) = (BlobID(of: [1]), BlobID(of: [2]))

  private func state(_ files: [String: BlobID], templates: [String: BlobID]? = [:]) -> SiteState {
    SiteState(files: files, templates: templates.map { TemplateList(files: $0) })
  }

  @Test func `without a change of data every page that differs is told`() throws {
    let side = try ReviewedContent.side("cu")
    let (old, new) = (
      ["x.html": Self.a, "y.html": Self.a, "du-lieu/model.json": Self.a], ["x.html": Self.b, "z.csv": Self.a]
    )
    let rows: [(old: [String: BlobID]?, new: [String: BlobID]?, cause: String)] = [
      ([:], [:], "chương trình: mẫu trang và câu chữ như cũ"),
      (nil, [:], "chưa rõ: một bên không ghi mẫu trang đã dùng"),
      (
        ["pages/a.html": Self.a, "strings/vi.yaml": Self.a], ["pages/a.html": Self.b, "strings/vi.yaml": Self.b],
        "mẫu trang (pages/a.html); câu chữ (strings/vi.yaml); hoặc chương trình"
      ),
    ]
    for row in rows {
      var (before, after) = (side, side)
      before.site = state(old, templates: row.old)
      after.site = state(new, templates: row.new)
      let review = Review(from: before, to: after)
      let pages = try #require(review.pages)
      #expect(pages.apart == ["x.html", "y.html", "z.csv"] && pages.cause == row.cause)
      #expect(pages.added == 1 && pages.removed == 1 && pages.changed == 1 && pages.unchanged == 0)
      #expect(review.exitCode == 10)
      let html = String(decoding: HTMLForm.write(review), as: UTF8.self)
      let json = String(decoding: JSONForm.write(review), as: UTF8.self)
      for text in [TextForm.write(review), html, MarkdownForm.write(review).replacing("\\", with: ""), json] {
        #expect(text.contains("z.csv") && text.contains(row.cause))
      }
    }
  }

  /// Edits of each sort; the pages that really change are those of a build.
  private static let edits: [(name: String, edit: @Sendable (inout ContentTrees) -> Void)] = [
    (
      "a value that was reported",
      {
        $0.trees["plans/2021/progress/2022-Q3"]?.edit([.key("reports"), .item(0), .key("events"), .item(0)]) {
          $0["value"] = .text("80%")
        }
      }
    ),
    (
      "a deadline of the annex",
      {
        $0.trees["plans/2021/annex-3"]?.edit([.key("body"), .item(0), .key("body"), .item(0), .key("cells")]) {
          $0["finish"] = .text("Quý I/2022")
        }
      }
    ),
    (
      "a note of a cluster",
      { $0.trees["clusters/phuc-tho"]?.edit([.key("clusters"), .item(0)]) { $0["note"] = .text("Ghi chú mới") } }
    ),
    ("words of the plan", { $0.replace("đúng pháp luật", "theo pháp luật", "plan.md") }),
  ]

  @Test func `every page that an edit changes is one that the edit can reach`() throws {
    let shipped = try Self.build { _ in }
    for row in Self.edits {
      let edited = try Self.build(row.edit)
      let changes = LibraryComparison.changes(
        from: PreparedLibrary(shipped.library), to: PreparedLibrary(edited.library))
      let reach = PageReach(of: changes, old: shipped.library, new: edited.library)
      let differing = shipped.site.files.filter { edited.site.files[$0.key] != $0.value }.keys.sorted()
      #expect(
        !differing.isEmpty && differing.allSatisfy(reach.reaches),
        "\(row.name): \(differing.filter { !reach.reaches($0) })")
      let unreached = shipped.site.files.keys.filter { !reach.reaches($0) }
      #expect(unreached.count > 100, "\(row.name)")
    }
  }

  private static func build(_ edit: (inout ContentTrees) -> Void) throws -> (library: PlanLibrary, site: SiteState) {
    var content = try ContentTrees.shipped()
    edit(&content)
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-pages-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in content.files() {
      let path = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let settings = BuildSettings(
      content: folder.path(percentEncoded: false), templates: nil,
      shippedTemplates: root.appending(path: "Templates").path(percentEncoded: false), output: "Output", cutOff: nil,
      jobs: 2, home: nil, workingFolder: "/")
    let read = ContentStep.run(settings.content, reader: FolderReader())
    return (try #require(read.library), try #require(SiteState(PreparedSite(settings, content: read))))
  }
}
