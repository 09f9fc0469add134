import Diagnostics
import Foundation
import Site
import Testing

@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(folder("site"))
  }

  @Test func `what did not change is not touched, what changed is a new file`() throws {
    try update([.init("index.html"), .init("dia-ban/a.html"), .init("dia-ban/b.html", "cũ\n")])
    let (same, differing) = (try stamp("dia-ban/a.html"), try stamp("dia-ban/b.html"))
    let manifest = try stamp(Manifest.name)
    let changes = try update([.init("index.html"), .init("dia-ban/a.html"), .init("dia-ban/b.html", "mới\n")])
    #expect(changes.written == ["dia-ban/b.html"])
    #expect(changes.unchanged == 2)
    #expect(try stamp("dia-ban/a.html") == same)
    #expect(try stamp("dia-ban/b.html").inode != differing.inode)
    #expect(try folder.text("site/dia-ban/b.html") == "mới\n")
    try update([.init("index.html"), .init("dia-ban/a.html"), .init("dia-ban/b.html", "mới\n")])
    #expect(try stamp(Manifest.name).inode != manifest.inode)
    let last = try stamp(Manifest.name)
    try update([.init("index.html"), .init("dia-ban/a.html"), .init("dia-ban/b.html", "mới\n")])
    #expect(try stamp(Manifest.name) == last, "a build without changes leaves the manifest alone too")
  }

  @Test func `a reader of an old page keeps the old page to its end`() throws {
    try update([.init("index.html", "trang cũ\n")])
    let handle = try #require(FileHandle(forReadingAtPath: folder("site/index.html")))
    try update([.init("index.html", "trang mới\n")])
    #expect(try handle.readToEnd() == Data("trang cũ\n".utf8))
  }

  @Test func `pages made no more go, with folders that become empty, and nothing else goes`() throws {
    try update([.init("index.html"), .init("a/b/c.html"), .init("a/d.html"), .init("e/f.html")])
    try folder.file("site/e/ghi chú.txt")
    try folder.file("site/thư riêng/x.html")
    let changes = try update([.init("index.html")])
    #expect(changes.removed == ["a/b/c.html", "a/d.html", "e/f.html"])
    #expect(
      try Tree(output.root).entries.keys.sorted()
        == ["e", "e/ghi chú.txt", "index.html", Manifest.name, "thư riêng", "thư riêng/x.html"].sorted())
  }

  @Test func `the manifest names exactly the files made`() throws {
    try update([.init("b/c.html"), .init("a.html")])
    let manifest = try #require(Manifest(bytes: Array(try folder.text("site/\(Manifest.name)").utf8)))
    #expect(manifest.paths == ["a.html", "b/c.html"])
  }

  @Test func `a manifest that others changed is never obeyed`() throws {
    try folder.file("ngoài.txt")
    try folder.file("site/của tôi.txt")
    let head = String(decoding: Manifest(paths: []).bytes, as: UTF8.self)
    for line in ["../ngoài.txt", "/etc/passwd", "a/../../x", ".git/config", "của tôi.txt", "./x", "a//b", "tệp\u{0}"] {
      try folder.file("site/\(Manifest.name)", head + "a.html\n\(line)\n")
      try folder.file("site/a.html")
      #expect(try output.compare(with: []).changes.removed == [], "\(line)")
    }
  }

  @Test func `a foreign file in the way of a page stops the build before anything is written`() throws {
    try update([.init("index.html", "cũ\n")])
    try folder.file("site/dia-ban/a.html", "của người khác\n")
    let before = try Tree(folder.path)
    let failures = output.update(to: [.init("index.html", "mới\n"), .init("dia-ban/a.html"), .init("b.html")]).failures
    #expect(failures.map(\.id) == ["site.output.foreign-file"])
    #expect(failures.map(\.place.path) == [folder("site/dia-ban/a.html")])
    #expect(try Tree(folder.path).differences(from: before) == [])
    // A file with the very bytes of the page is taken over.
    try update([.init("index.html", "mới\n"), .init("dia-ban/a.html", "của người khác\n")])
  }

  @Test func `whatever is in the way of a page is named and stays`() throws {
    let obstacles: [(name: String, make: () throws -> Void, path: String)] = [
      ("a folder in a page's place", { try folder.folder("site/trang.html") }, "trang.html"),
      ("a file in a folder's place", { try folder.file("site/dia-ban") }, "dia-ban"),
      ("a link in a page's place", { try folder.link("site/trang.html", to: folder("ngoài.txt")) }, "trang.html"),
      ("a link in a folder's place", { try folder.link("site/dia-ban", to: folder("ngoài")) }, "dia-ban"),
      ("a pipe in a page's place", { mkfifo(folder("site/trang.html"), 0o644) }, "trang.html"),
      (
        "a link in the way of temporary names", { try folder.link("site/.tiendo-moi", to: folder("ngoài")) },
        ".tiendo-moi"
      ),
      ("a file in the way of temporary names", { try folder.file("site/.tiendo-moi") }, ".tiendo-moi"),
    ]
    try folder.folder("ngoài")
    try folder.file("ngoài/a.html")
    try folder.file("ngoài.txt")
    try update([.init("index.html", "cũ\n")])
    for (name, make, path) in obstacles {
      try make()
      let before = try Tree(folder.path)
      let files: [OutputFile] = [.init("index.html", "mới\n"), .init("trang.html"), .init("dia-ban/a.html", "x\n")]
      let (changes, failures) = output.update(to: files)
      #expect(changes == nil, "\(name)")
      #expect(failures.map(\.id) == ["site.input-output.failed"], "\(name)")
      #expect(failures.map(\.place.path) == [folder("site/\(path)")], "\(name)")
      #expect(try Tree(folder.path).differences(from: before) == [], "\(name)")
      try folder.remove("site/\(path)")
    }
    try update([.init("index.html", "mới\n"), .init("trang.html"), .init("dia-ban/a.html", "x\n")])
  }

  @Test func `pages behind a folder that became a link are neither removed nor read`() throws {
    try update([.init("index.html"), .init("dia-ban/a.html")])
    try folder.remove("site/dia-ban")
    try folder.file("ngoài/a.html")
    try folder.link("site/dia-ban", to: folder("ngoài"))
    #expect(try update([.init("index.html")]).removed == [])
    #expect(try folder.text("ngoài/a.html") == "của người khác\n")
  }

  @Test func `a page that someone replaced by a link is not removed with the link's target`() throws {
    try update([.init("index.html"), .init("a.html")])
    try folder.remove("site/a.html")
    try folder.link("site/a.html", to: try folder.file("ngoài.txt"))
    #expect(try update([.init("index.html")]).removed == [])
    #expect(FileManager.default.fileExists(atPath: folder("ngoài.txt")))
  }

  @Test func `nothing temporary is left, and what a killed build left is cleared`() throws {
    try folder.file("site/.tiendo-moi/0", "dở")
    try folder.file("site/.tiendo-moi/12", "dở")
    try update([.init("index.html")])
    #expect(try Tree(output.root).entries.keys.sorted() == ["index.html", Manifest.name])
    try folder.file("site/.tiendo-moi/3", "dở")
    try update([.init("index.html")])
    #expect(try Tree(output.root).entries.keys.sorted() == ["index.html", Manifest.name])
  }

  @Test func `modes are mended without counting as a change`() throws {
    try update([.init("index.html")])
    chmod(folder("site/index.html"), 0o600)
    #expect(try output.compare(with: [.init("index.html")]).isSame)
    let before = try stamp("index.html")
    #expect(try update([.init("index.html")]).isEmpty)
    #expect(try stamp("index.html") == before)
    #expect(try Tree(output.root).entries["index.html"] == "file 644")
  }

  @Test func `one build at a time writes to a folder`() throws {
    try update([.init("index.html", "cũ\n")])
    let descriptor = open(output.root, O_RDONLY | O_DIRECTORY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let (changes, failures) = output.update(to: [.init("index.html", "mới\n")])
    #expect(changes == nil)
    #expect(failures.map(\.id) == ["site.output.busy"])
    #expect(try folder.text("site/index.html") == "cũ\n")
    close(descriptor)
    try update([.init("index.html", "mới\n")])
  }

  @Test func `a list in another order or form is put right`() throws {
    try update([.init("a.html"), .init("b.html")])
    let right = try folder.text("site/\(Manifest.name)")
    let lines = right.split(separator: "\n")
    try folder.file("site/\(Manifest.name)", [lines[0], lines[2], lines[1], ""].joined(separator: "\n"))
    #expect(try !output.compare(with: [.init("a.html"), .init("b.html")]).isSame)
    try update([.init("a.html"), .init("b.html")])
    #expect(try folder.text("site/\(Manifest.name)") == right)
  }

  @discardableResult private func update(_ files: [OutputFile]) throws -> OutputChanges {
    let (changes, failures) = output.update(to: files)
    return try #require(changes, "\(SmallSite.lines(failures))")
  }

  private func stamp(_ path: String) throws -> FileStamp { try FileStamp(folder("site/\(path)")) }
}
