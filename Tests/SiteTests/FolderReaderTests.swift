import Diagnostics
import Foundation
import Site
import Testing

@Suite struct FolderReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `files come in the byte order of their paths, however the system lists them`() throws {
    for name in ["b.yaml", "a/z.yaml", "a.yaml", "a/b/c.yaml", "Đ.yaml", "Z.yaml"] { try folder.file(name) }
    var reader = FolderReader()
    let (files, faults) = reader.read(folder.path)
    #expect(faults == [])
    #expect(files.map(\.path) == ["Z.yaml", "a.yaml", "a/b/c.yaml", "a/z.yaml", "b.yaml", "Đ.yaml"])
    reader.arrange = { $0.sorted().reversed() }
    #expect(reader.read(folder.path).files == files)
    #expect(reader.read(folder.path + "///").files == files)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `a file holds its own bytes and no others`(_ size: Int) throws {
    let (path, link) = (folder("a"), folder("b"))
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: path))
    try folder.link("b", to: path)
    #expect(mkfifo(folder("pipe"), 0o644) == 0)
    #expect(FolderReader.holds(bytes, at: path))
    #expect(!FolderReader.holds(bytes + [0], at: path))
    if let last = bytes.last {
      #expect(!FolderReader.holds(bytes.dropLast() + [last ^ 1], at: path))
      #expect(!FolderReader.holds(Array(bytes.dropLast()), at: path))
    }
    for other in [link, folder("pipe"), folder("c"), folder.path] {
      #expect(!FolderReader.holds(bytes, at: other), "\(other)")
    }
  }

  @Test func `names of editors and of version control are passed over`() throws {
    for name in [".git/config", ".DS_Store", "a.yaml~", ".a.yaml.swp", "b/.ẩn/c.yaml", "b/d.yaml", "c~/e.yaml"] {
      try folder.file(name)
    }
    let (files, faults) = FolderReader().read(folder.path)
    #expect(files.map(\.path) == ["b/d.yaml"])
    #expect(faults == [])
  }

  @Test func `links, pipes, sockets and names that are not text are refused with their path, without opening them`()
    throws
  {
    try folder.file("thường.yaml")
    try folder.link("to-file.yaml", to: folder("thường.yaml"))
    try folder.link("to-nothing.yaml", to: folder("không có"))
    try folder.link("to-folder", to: "/etc")
    try folder.link("to-itself", to: folder.path)
    #expect(mkfifo(folder("pipe.yaml"), 0o644) == 0)
    try Self.makeSocket(folder("socket"))
    let descriptor = creat(folder.path + "/ten-", 0o644)
    close(descriptor)
    #expect(Self.make(bytes: Array("\(folder.path)/l".utf8) + [0xFF, 0xFE]) == 0)
    let (files, faults) = FolderReader().read(folder.path)
    #expect(files.map(\.path) == ["ten-", "thường.yaml"])
    let lines = Set(faults.map { "\($0.id) \($0.place.path.dropFirst(folder.path.count + 1))" })
    #expect(
      lines == [
        "site.input.link to-file.yaml", "site.input.link to-nothing.yaml", "site.input.link to-folder",
        "site.input.link to-itself", "site.input.not-a-file pipe.yaml", "site.input.not-a-file socket",
        "site.input.name-not-text l\u{FFFD}\u{FFFD}",
      ])
    #expect(faults.count == 7)
  }

  @Test(arguments: [
    ("a.yaml", "A.yaml"), ("plans/x.yaml", "Plans/x.yaml"), ("Hòa.yaml", "Ho\u{300}a.yaml"), ("đ.yaml", "Đ.yaml"),
    ("Ắ.yaml", "a\u{306}\u{301}.yaml"),
  ])
  func `two names that are one elsewhere are an error naming both`(first: String, second: String) throws {
    try folder.file(first)
    try folder.file(second)
    let (files, faults) = FolderReader().read(folder.path)
    #expect(files.count == 2)
    let fault = try #require(faults.first)
    #expect(faults.map(\.id) == ["site.input.twin-names"])
    let named = [fault.place.path, try #require(fault.notes.first).place.path].map { Array($0.utf8) }
    #expect(Set(named) == Set([first, second].map { Array(folder($0).utf8) }))
  }

  @Test func `what cannot be read is an error with its path and cause`() throws {
    try folder.file("lớn.yaml", String(repeating: "x", count: 101))
    try folder.file("vừa.yaml", String(repeating: "x", count: 100))
    var reader = FolderReader()
    reader.sizeLimit = 100
    let (files, faults) = reader.read(folder.path)
    #expect(files.map(\.path) == ["vừa.yaml"])
    #expect(faults.map(\.place.path) == [folder("lớn.yaml")])
    #expect(faults.first?.text.contains("quá lớn") == true)
    let absent = reader.read(folder("không có")).diagnostics
    #expect(absent.map(\.id) == ["site.input-output.failed"])
    #expect(absent.map(\.place.path) == [folder("không có")])
    #expect(reader.read(folder("vừa.yaml")).diagnostics.map(\.id) == ["site.input-output.failed"])
  }

  @Test func `a folder, a pipe or a link read as a file is a failure, never empty or endless`() throws {
    #expect(mkfifo(folder("pipe"), 0o644) == 0)
    try folder.link("link", to: try folder.file("tệp"))
    for path in [folder.path, folder("pipe"), folder("link"), "/dev/zero", folder("không có")] {
      #expect(throws: SystemFailure.self, "\(path)") { try FolderReader.bytes(of: path, limit: 100).get() }
    }
    #expect(try FolderReader.bytes(of: folder("tệp"), limit: 100).get() == Array("của người khác\n".utf8))
  }

  @Test func `a content folder with a link in it builds nothing`() throws {
    try folder.copy(SmallSite.content, to: "content")
    try folder.link("content/clusters/x.yaml", to: "../units.yaml")
    let settings = SmallSite.settings(output: folder("site"), content: folder("content"))
    let outcome = SiteUpdate.run(PreparedSite(settings), writes: true)
    #expect(outcome.exitCode == 1)
    #expect(outcome.diagnostics.map(\.id) == ["site.input.link"])
    #expect(!FileManager.default.fileExists(atPath: folder("site")))
  }

  private static func make(bytes: [UInt8]) -> Int32 {
    var path = bytes.map { CChar(bitPattern: $0) } + [0]
    let descriptor = creat(&path, 0o644)
    return descriptor < 0 ? -1 : close(descriptor)
  }

  private static func makeSocket(_ path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
  }
}
