import Diagnostics
import Foundation
import Printing
import Testing

/// Whole prints of the small site, by browsers that are shell scripts.
@Suite struct PrintRunTests {
  private static let annexes = ["ke-hoach/2021/phu-luc-1", "ke-hoach/2021/phu-luc-2"]
  private static let pdfs = annexes.map { "\($0).pdf" }

  @Test func `pages become PDFs at their own paths, and a manifest says with what`() throws {
    let browser = try FakeBrowser()
    var seen: [String] = []
    let outcome = browser.print(PaperSelection(plan: 2021)) { seen.append("\($0.done)/\($0.total) \($0.page)") }
    #expect(outcome.exitCode == 0, "\(outcome.diagnostics.map(\.text))")
    #expect(outcome.written == Self.pdfs)
    #expect(outcome.sheets == 4)
    #expect(seen == ["0/2 ke-hoach/2021/phu-luc-1.html", "1/2 ke-hoach/2021/phu-luc-2.html"])
    #expect(browser.written == Self.pdfs + ["manifest.json"])
    #expect(browser.starts == 1)
    #expect(browser.isClean)
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(browser.text("in/manifest.json").utf8)) as? [String: Any])
    #expect(manifest["engine"] as? String == "Chromium")
    #expect(manifest["version"] as? String == "1.2.3")
    #expect(manifest["fonts"] as? [String] == ["LiberationSerif"])
    let files = try #require(manifest["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == Self.pdfs)
    #expect(files.allSatisfy { ($0["sha256"] as? String)?.utf8.count == 64 && $0["sheets"] as? Int == 2 })
  }

  @Test(arguments: [
    ("case $method$url in Page.navigate*phu-luc-1*) exit 3;; esac", "trình duyệt đã tự thoát"),
    ("case $method$url in Page.navigate*phu-luc-1*) echo 'hết bộ nhớ' >&2; kill -9 $$;; esac", "(hết bộ nhớ)"),
    ("case $method$url in Page.navigate*phu-luc-1*) sleep 60;; esac", "không trả lời"),
    ("case $method$url in Page.navigate*phu-luc-1*) printf 'xin chào\\0' >&4;; esac", "sai giao thức"),
    (
      "case $method$url in Page.navigate*phu-luc-1*) printf '{\"id\":%s,\"error\":{\"message\":\"no\"}}\\0' $id >&4; continue;; esac",
      "từ chối (Page.navigate: no)"
    ),
    (
      "case $method$url in Page.printToPDF*phu-luc-1*) answer '{\"data\":\"eGluIGNow6Bv\"}'; continue;; esac",
      "không theo dạng"
    ),
    ("case $method$url in Page.printToPDF*phu-luc-1*) answer '{}'; continue;; esac", "sai giao thức"),
  ]) func `a page at which the browser fails is named, and a new browser prints the rest`(
    misbehaving: String, cause: String
  ) throws {
    let browser = try FakeBrowser(misbehaving: misbehaving)
    let outcome = browser.print(PaperSelection(plan: 2021), limit: .seconds(misbehaving.contains("sleep") ? 5 : 60))
    #expect(outcome.exitCode == 3)
    #expect(outcome.diagnostics.map(\.id) == ["print.page.failed"])
    #expect(outcome.diagnostics.first?.place.path == "ke-hoach/2021/phu-luc-1.html")
    #expect(outcome.diagnostics.first?.text.contains(cause) == true, "\(outcome.diagnostics.map(\.text))")
    #expect(outcome.written == ["ke-hoach/2021/phu-luc-2.pdf"])
    #expect(browser.written == ["ke-hoach/2021/phu-luc-2.pdf", "manifest.json"])
    #expect(browser.starts == 2)
    #expect(browser.isClean)
  }

  @Test func `after a second failure the rest is left, and counted`() throws {
    let browser = try FakeBrowser(misbehaving: "case $method$url in Page.navigate*ke-hoach*) exit 1;; esac")
    let outcome = browser.print(PaperSelection(pages: ["tom-tat", "ke-hoach", "ke-hoach/2021"], plan: 2021))
    #expect(outcome.exitCode == 3)
    #expect(outcome.diagnostics.map(\.id) == ["print.page.failed", "print.page.failed", "print.rest.skipped"])
    #expect(outcome.diagnostics.last?.text.contains("còn 3 trang") == true)
    #expect(browser.starts == 2)
    #expect(browser.written == ["manifest.json"])
  }

  @Test(arguments: [
    ("exit 1", "print.browser.failed"), ("sleep 60", "print.browser.failed"),
    ("printf 'rác\\0' >&4", "print.browser.failed"),
  ]) func `a browser that never gets ready is told, and nothing is written`(misbehaving: String, id: String) throws {
    let browser = try FakeBrowser(misbehaving: misbehaving)
    let outcome = browser.print(PaperSelection(plan: 2021), limit: .seconds(misbehaving.contains("sleep") ? 1 : 60))
    #expect(outcome.exitCode == 3)
    #expect(outcome.diagnostics.map(\.id) == [id])
    #expect(browser.written == [])
    #expect(browser.isClean)
  }

  @Test func `a browser or font that is missing is told with the command that installs it`() throws {
    let absent = try FakeBrowser().print(PaperSelection(plan: 2021), browser: "khong-co-trinh-duyet-nay")
    #expect(absent.exitCode == 69)
    #expect(absent.diagnostics.map(\.id) == ["print.browser.missing"])
    #expect(absent.diagnostics.first?.hint.contains("sudo apt-get install chromium") == true)
    let other = Data(PDFDocumentTests.sample(fonts: ["DejaVuSerif"])).base64EncodedString()
    let browser = try FakeBrowser(
      misbehaving: "case $method in Page.printToPDF) answer '{\"data\":\"\(other)\"}'; continue;; esac")
    let fontless = browser.print(PaperSelection(plan: 2021))
    #expect(fontless.exitCode == 69)
    #expect(fontless.diagnostics.map(\.id) == ["print.font.missing"])
    #expect(fontless.diagnostics.first?.hint.contains("sudo apt-get install fonts-liberation2") == true)
    #expect(browser.written == [])
    #expect(browser.isClean)
  }

  @Test func `a wrong page or folder is told before any browser is started`() throws {
    let browser = try FakeBrowser()
    #expect(browser.print(PaperSelection(pages: ["ke-hoach/2021/phu-luc-9"])).exitCode == 64)
    try FileManager.default.createDirectory(atPath: browser.output, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(browser.output)/tiendo-manifest.txt"))
    let refused = browser.print(PaperSelection(plan: 2021))
    #expect(refused.exitCode == 3)
    #expect(refused.diagnostics.map(\.id) == ["site.output.refused"])
    #expect(browser.starts == 0)
  }

  @Test func `earlier PDFs and files of others stay; what is printed again is replaced`() throws {
    let browser = try FakeBrowser()
    #expect(browser.print(PaperSelection(plan: 2021)).exitCode == 0)
    for name in ["ke-hoach/2021/phu-luc-1.pdf", "ghi chú.txt"] {
      try Data("cũ".utf8).write(to: URL(filePath: "\(browser.output)/\(name)"))
    }
    #expect(browser.print(PaperSelection(pages: ["ke-hoach/2021/phu-luc-1"])).exitCode == 0)
    #expect(browser.written == ["ghi chú.txt"] + Self.pdfs + ["manifest.json"])
    #expect(browser.text("in/ke-hoach/2021/phu-luc-1.pdf").hasPrefix("%PDF"))
    #expect(browser.text("in/ghi chú.txt") == "cũ")
    #expect(!browser.text("in/manifest.json").contains("phu-luc-2"), "the manifest tells of the last print alone")
  }
}
