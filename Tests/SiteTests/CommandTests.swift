import Diagnostics
import Foundation
import Site
import Testing

/// Runs the executable as users and scripts do.
@Suite struct CommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(SmallSite.content, to: "Content")
  }

  @Test func `build, compare, change, compare, build`() throws {
    #expect(try run("build", "--check").status == 10)
    #expect(!FileManager.default.fileExists(atPath: folder("Output")))
    let first = try run("build")
    #expect(first.status == 0)
    #expect(first.errors == "", "nothing but messages goes to standard error of a pipe")
    #expect(first.output.contains("ghi "))
    #expect(try run("build", "--check").status == 0)
    let before = try Tree(folder("Output"))
    try change("site.yaml", "cutOff: 30/11/2021", "cutOff: 31/12/2021")
    let check = try run("build", "--check")
    #expect(check.status == 10)
    #expect(check.output.contains("sẽ ghi"))
    #expect(try Tree(folder("Output")).differences(from: before) == [])
    #expect(try run("build", "--cut-off", "30/11/2021", "--check").status == 0)
    #expect(try run("build").status == 0)
    #expect(try run("build", "--check").status == 0)
    try folder.file("Output/của tôi.txt")
    #expect(try run("build", "--check").status == 0)
    try folder.remove("Output/index.html")
    #expect(try run("build", "--check").status == 10)
  }

  @Test func `errors in content give 1, with place and hint, and leave the output alone`() throws {
    try change("units.yaml", "kind: province", "kind: provinze")
    for arguments in [["check"], ["build"], ["build", "--check"]] {
      let result = try run(arguments)
      #expect(result.status == 1, "\(arguments)")
      #expect(result.output == "", "\(arguments)")
      let line = try #require(result.errors.split(separator: "\n").first)
      #expect(line.hasPrefix("Content/units.yaml:3:11: lỗi["), "\(line)")
      #expect(result.errors.contains("gợi ý: "))
      #expect(result.errors.hasSuffix("1 lỗi\n"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder("Output")))
  }

  @Test func `errors in templates give 1, at the line of the user's template`() throws {
    try folder.file("Mẫu/pages/listing.html", "{{#frame}}\n{{> head}}\n<p>{{khongCo}}</p>\n{{> foot}}\n{{/frame}}\n")
    let result = try run("check", "--templates", "Mẫu/")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Mẫu/pages/listing.html:3:6: lỗi[template.name.unknown]"), "\(result.errors)")
  }

  @Test func `what cannot be read or written gives 3, with the path`() throws {
    let rows: [(arguments: [String], path: String)] = [
      (["build", "--content", "không-có"], "không-có"), (["check", "--content", "không-có"], "không-có"),
      (["check", "--templates", "không-có"], "không-có"), (["build", "--output", "."], "."),
      (["build", "--output", "Content"], "Content"), (["build", "--output", "/dev/null/x"], "/dev/null/x"),
      (["build", "--output", ""], "."), (["build", "--output", "/proc/tiendo/site"], "/proc/tiendo/site"),
    ]
    for (arguments, path) in rows {
      let result = try run(arguments)
      #expect(result.status == 3, "\(arguments)")
      #expect(result.errors.contains("\(path):1:1: lỗi[site."), "\(arguments): \(result.errors)")
      #expect(result.errors.contains("gợi ý: "), "\(arguments)")
    }
  }

  @Test func `a lack of templates is one message and gives 3`() throws {
    #expect(ShippedTemplates.folder(workingFolder: folder.path, executable: "/proc/tiendo") == "Templates")
    #expect(ShippedTemplates.folder(workingFolder: SmallSite.root, executable: nil) == "Templates")
    let built = "\(SmallSite.root)/.build/debug/tiendo"
    #expect(ShippedTemplates.folder(workingFolder: folder.path, executable: built) == SmallSite.templates)
    var settings = SmallSite.settings(output: folder("Output"))
    settings.shippedTemplates = folder("Templates")
    let outcome = SiteUpdate.run(PreparedSite(settings), writes: true)
    #expect(outcome.exitCode == 3)
    #expect(outcome.diagnostics.map(\.id) == ["site.input-output.failed"])
    #expect(outcome.diagnostics.first?.place == .file(folder("Templates")))
  }

  @Test func `a disk that takes no more gives 3 and leaves the old site as it was`() throws {
    #expect(try run("build").status == 0)
    let before = try Tree(folder.path)
    // No file may become larger than some blocks; the site has larger pages, written after smaller ones.
    for blocks in [1, 8, 16] {
      let result = try Command.run(
        ["build", "--cut-off", "31/12/2022"], in: folder.path, umask: "022; trap '' XFSZ; ulimit -f \(blocks)")
      #expect(result.status == 3, "\(blocks) blocks")
      #expect(result.errors.contains("lỗi[site.input-output.failed]"), "\(result.errors)")
      #expect(result.errors.hasPrefix("Output/"), "\(result.errors)")
      #expect(try Tree(folder.path).differences(from: before) == [], "\(blocks) blocks")
      let fresh = try Command.run(
        ["build", "--output", "mới/trang"], in: folder.path, umask: "022; trap '' XFSZ; ulimit -f \(blocks)")
      #expect(fresh.status == 3)
      #expect(try Tree(folder.path).differences(from: before) == [], "\(blocks) blocks, new folder")
    }
    #expect(try run("build", "--cut-off", "31/12/2022").status == 0)
  }

  @Test func `wrong use gives 64 and says in Vietnamese what is right`() throws {
    let rows: [(arguments: [String], says: String)] = [
      (["build", "--jobs", "0"], "từ 1 đến 64"), (["build", "--jobs", "65"], "từ 1 đến 64"),
      (["build", "--jobs=-1"], "từ 1 đến 64"), (["build", "--jobs", "hai"], "hai"),
      (["build", "--cut-off", "30/02/2021"], "30/02/2021"), (["check", "--cut-off", "31/11/2021"], "31/11/2021"),
      (["build", "--cut-off", "2021-12-31"], "--cut-off"), (["build", "--cut-off", "Quý IV/2021"], "--cut-off"),
      (["check", "--format", "xml"], "xml"), (["build", "--khong-co"], "khong-co"), (["dung"], "dung"),
      (["check", "--output", "x"], "output"),
    ]
    for (arguments, says) in rows {
      let result = try run(arguments)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.errors.contains(says), "\(arguments): \(result.errors)")
      #expect(result.output == "", "\(arguments)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder("Output")))
    let refused = try run("build", "--cut-off", "30/02/2021").errors
    #expect(refused.contains("28 ngày"), "the message tells how long the month is: \(refused)")
  }

  @Test func `json and text tell the same`() throws {
    try change("units.yaml", "kind: province", "kind: provinze")
    try change("site.yaml", "language: vi", "language: vi\nlangauge: vi")
    try change("plans/2021/plan.yaml", "date: 15/2/2021", "date: 30/2/2021")
    let text = try run("check")
    let json = try run("check", "--format", "json")
    #expect(text.status == 1)
    #expect(json.status == 1)
    #expect(json.errors == "")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["formatVersion"] as? Int == 1)
    let items = try #require(document["diagnostics"] as? [[String: Any]])
    #expect(items.count >= 3)
    #expect(document["errors"] as? Int == items.filter { $0["severity"] as? String == "error" }.count)
    let heads = text.errors.split(separator: "\n").filter { $0.contains(": lỗi[") || $0.contains(": cảnh báo[") }
    let told = try items.map { item in
      let line = try #require(item["line"] as? Int)
      let column = try #require(item["column"] as? Int)
      let word = item["severity"] as? String == "error" ? "lỗi" : "cảnh báo"
      let (path, id) = (item["path"] as? String ?? "", item["id"] as? String ?? "")
      return "\(path):\(line):\(column): \(word)[\(id)]: \(item["text"] as? String ?? "")"
    }
    #expect(told == heads.map(String.init))
  }

  @Test func `json of a good run is a document without messages`() throws {
    for arguments in [["check", "--format", "json"], ["build", "--format", "json"]] {
      let result = try run(arguments)
      #expect(result.status == 0)
      #expect(result.errors == "")
      let document = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      #expect((document["diagnostics"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `every command explains itself with examples`() throws {
    for arguments in [["build"], ["check"]] {
      for help in [arguments + ["--help"], ["help"] + arguments] {
        let result = try run(help)
        #expect(result.status == 0)
        #expect(result.output.contains("Ví dụ:\n"), "\(help)")
        #expect(result.output.contains("  tiendo \(arguments[0])\n"), "\(help)")
        for option in ["--content", "--templates", "--cut-off", "--format"] {
          #expect(result.output.contains(option), "\(help) \(option)")
        }
      }
    }
    let overview = try run("--help")
    #expect(overview.status == 0)
    for word in ["build", "check", "Mã thoát", "64"] { #expect(overview.output.contains(word), "\(word)") }
  }

  @Test func `no colour, bell or progress reaches a pipe`() throws {
    try change("units.yaml", "kind: province", "kind: provinze")
    for arguments in [["build"], ["check"], ["build", "--format", "json"]] {
      let result = try run(arguments)
      #expect(
        !(result.output + result.errors).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(arguments)")
    }
  }

  private func run(_ arguments: String...) throws -> Command { try run(arguments) }
  private func run(_ arguments: [String]) throws -> Command { try Command.run(arguments, in: folder.path) }

  private func change(_ path: String, _ old: String, _ new: String) throws {
    let text = try folder.text("Content/\(path)")
    try #require(text.contains(old))
    try folder.file("Content/\(path)", text.replacing(old, with: new))
  }
}
